package nl.waardevollekernen.advies;

/**
 * One case in the list of the commission.
 *
 * @param binnen how many of the needed reviews are in, in words
 * @param teLaat whether a review stays out after its term
 * @param leesbaar whether this reader may read the case now; if not, there must first be a declaration
 */
record Adviesregel(
        String adres,
        String kenmerk,
        String naam,
        String indiener,
        String stand,
        String badge,
        String binnen,
        boolean teLaat,
        String uiterlijk,
        boolean leesbaar) {}
