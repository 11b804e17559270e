package nl.waardevollekernen.casus;

import java.util.Arrays;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Which submitted cases are asked for.
 *
 * @param zoek part of kenmerk, kern or title, or of the name of the main submitter; null for all
 * @param call only of this call, or null for all
 * @param status only where it stands so for its reader, or null for all
 */
public record Casusvraag(
        @Nullable String zoek,
        @Nullable UUID call,
        @Nullable CasusStatus status,
        Volgorde volgorde) {
    /** Longest search text, in characters. */
    static final int LANGSTE = 100;

    /** How many values a cursor of this list holds: the sort value and the id. */
    static final int CURSOR_WAARDEN = 2;

    /** The orders of the list; each ends with the id, so none leaves two rows equal. */
    public enum Volgorde {
        INGEDIEND("ingediend", "Laatst ingediend eerst", "c.ingediendOp", false),
        KENMERK("kenmerk", "Kenmerk", "c.kenmerk", true),
        KERN("kern", "Kern", "c.kern", true);

        private final String code;
        private final String label;
        private final String sleutel;
        private final boolean oplopend;

        Volgorde(String code, String label, String sleutel, boolean oplopend) {
            this.code = code;
            this.label = label;
            this.sleutel = sleutel;
            this.oplopend = oplopend;
        }

        public String code() {
            return code;
        }

        /** How people read it. */
        public String label() {
            return label;
        }

        /** Condition that a row comes after {@code :na} and {@code :naId}. */
        String na() {
            return "(%1$s %2$s :na or (%1$s = :na and c.id %2$s :naId))".formatted(sleutel, oplopend ? ">" : "<");
        }

        String orde() {
            var richting = oplopend ? "" : " desc";
            return sleutel + richting + ", c.id" + richting;
        }

        /** The order with this code; the last submitted first for anything else. */
        static Volgorde van(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(volgorde -> volgorde.code.equals(code))
                    .findFirst()
                    .orElse(INGEDIEND);
        }
    }

    /** For a page: what is empty or not known is left out, a text that is too long is cut off. */
    static Casusvraag soepel(
            @Nullable String zoek, @Nullable UUID call, @Nullable String status, @Nullable String volgorde) {
        var tekst = Tekst.schoon(zoek);
        return new Casusvraag(
                tekst.isEmpty() ? null : tekst.substring(0, Math.min(LANGSTE, tekst.length())),
                call,
                status == null ? null : CasusStatus.van(status).orElse(null),
                Volgorde.van(volgorde));
    }

    /** Whether anything narrows the list. */
    boolean gefilterd() {
        return zoek != null || call != null || status != null;
    }
}
