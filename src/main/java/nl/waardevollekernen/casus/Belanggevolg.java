package nl.waardevollekernen.casus;

import nl.waardevollekernen.identiteit.Rol;

/**
 * What a declared interest does to the work of who declared it.
 *
 * @param rol who must act on it, or at least know
 * @param tekst a sentence in plain words; names no score and no reason
 * @param geheim whether it tells of a decision that is not announced
 */
public record Belanggevolg(Soort soort, Rol rol, String tekst, boolean geheim) {
    /** What happens to the work. */
    public enum Soort {
        /** It was open and ended; nothing was judged yet. */
        GESTOPT("gestopt", "Gestopt"),
        /** A judgement was given while its stage is open: it lapses and somebody else does it again. */
        OPNIEUW("opnieuw", "Moet opnieuw"),
        /** A judgement was given and its stage is over: it stands, and somebody must decide what that means. */
        BLIJFT("blijft-staan", "Blijft staan");

        private final String code;
        private final String label;

        Soort(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The value in the API. */
        public String code() {
            return code;
        }

        /** How people read it. */
        public String label() {
            return label;
        }

        /** Whether it makes the declaration a late one: judging came first. */
        public boolean isLaat() {
            return this != GESTOPT;
        }
    }

    public static Belanggevolg gestopt(Rol rol, String tekst) {
        return new Belanggevolg(Soort.GESTOPT, rol, tekst, false);
    }

    public static Belanggevolg opnieuw(Rol rol, String tekst) {
        return new Belanggevolg(Soort.OPNIEUW, rol, tekst, false);
    }

    public static Belanggevolg blijft(Rol rol, String tekst) {
        return new Belanggevolg(Soort.BLIJFT, rol, tekst, false);
    }

    /** The same, for the fund alone until the announcement. */
    public Belanggevolg onderEmbargo() {
        return new Belanggevolg(soort, rol, tekst, true);
    }
}
