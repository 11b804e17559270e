package nl.waardevollekernen.taak;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of the inbox are asked for.
 *
 * @param zoek part of kenmerk, kern or gemeente, or null
 */
public record Werkfilter(
        Bak bak,
        @Nullable TaakSoort soort,
        @Nullable String provincie,
        @Nullable String zoek,
        Volgorde volgorde) {

    /** The views of the inbox. What is for one person is theirs from the start, and never free. */
    public enum Bak {
        MIJN("mijn", "Mijn taken"),
        OPEN("open", "Vrij voor mijn rol"),
        TE_LAAT("te-laat", "Over de termijn"),
        ALLES("alles", "Alle taken die ik mag zien");

        private final String code;
        private final String label;

        Bak(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        /** The view with this code; the first one for anything else. */
        public static Bak van(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(bak -> bak.code.equals(code))
                    .findFirst()
                    .orElse(MIJN);
        }
    }

    /** The orders of the inbox; each ends with the id, so none leaves two rows equal. */
    public enum Volgorde {
        TERMIJN("termijn", "Termijn"),
        KENMERK("kenmerk", "Kenmerk"),
        ONTVANGEN("ontvangen", "Ontvangen");

        private final String code;
        private final String label;

        Volgorde(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        /** The order with this code; by term for anything else. */
        public static Volgorde van(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(volgorde -> volgorde.code.equals(code))
                    .findFirst()
                    .orElse(TERMIJN);
        }
    }
}
