package nl.waardevollekernen.casus;

import java.util.List;

/**
 * The page on which an aanvulling is answered.
 *
 * @param casus the case
 * @param toelichting the explanation of the marktmeester, may be empty
 * @param uiterlijk last second to answer, in words
 * @param punten what is asked
 * @param bewaard when and by whom the answer so far was kept, in words; empty while nothing was
 * @param afdruk tells whether the answer changed since it was read
 * @param versie the version of the answer that was read
 * @param onderwerpen the frozen content
 */
record Aanvullingblad(
        CasusDetail casus,
        String toelichting,
        String uiterlijk,
        List<Punt> punten,
        String bewaard,
        String afdruk,
        long versie,
        List<Leesbeeld> onderwerpen) {
    /**
     * One thing that is asked.
     *
     * @param kop the place in the form, in words
     * @param vraag what the marktmeester asks
     * @param vragen the questions that are open
     */
    record Punt(String kop, String vraag, List<Vraag> vragen) {}

    public String adres() {
        return "/casussen/" + casus.id();
    }

    public String actie() {
        return adres() + "/aanvulling";
    }

    /** Where a script keeps what is being typed. */
    public String vanzelf() {
        return actie() + "/vanzelf";
    }
}
