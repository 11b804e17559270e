package nl.waardevollekernen.gedeeld;

import java.util.List;

/**
 * A request that is refused for a reason the sender can understand and often mend. Thrown by use cases, turned into
 * problem+json for a machine and into a page for a person in one place each; nothing is stored when it is thrown.
 */
public final class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why something is refused; carries the HTTP status and the title that people read. */
    public enum Soort {
        /** The input is wrong; all errors are told together. */
        INVOER(400, "De invoer klopt niet"),
        /** Known, but not allowed to do this to something that one may see. */
        NIET_TOEGESTAAN(403, "Dit mag u niet doen"),
        /** Does not exist, or does not exist for this person. */
        NIET_GEVONDEN(404, "Niet gevonden"),
        /** The state of the thing does not allow it (now). */
        CONFLICT(409, "Dit kan nu niet"),
        /** Somebody changed the thing since it was read. */
        VEROUDERD(412, "Iemand anders heeft dit gewijzigd"),
        /** An edit without saying which version was read. */
        VERSIE_ONTBREEKT(428, "De versie ontbreekt"),
        /** A part we need does not answer; the sender may try again later. */
        NIET_BESCHIKBAAR(503, "Even niet beschikbaar");

        private final int status;
        private final String titel;

        Soort(int status, String titel) {
            this.status = status;
            this.titel = titel;
        }

        public int status() {
            return status;
        }

        public String titel() {
            return titel;
        }
    }

    /** What the log of refusals tells apart beyond the status. */
    public enum Aard {
        GEWOON,
        /** Somebody who did the first step would do the second. */
        VIER_OGEN,
        /** A form that did not come from a page of ours. */
        VERVALST_FORMULIER
    }

    private final Soort soort;
    private final Aard aard;
    private final transient List<Veldfout> veldfouten;

    private Weigering(Soort soort, String uitleg, List<Veldfout> veldfouten) {
        this(soort, Aard.GEWOON, uitleg, veldfouten);
    }

    private Weigering(Soort soort, Aard aard, String uitleg, List<Veldfout> veldfouten) {
        super(uitleg);
        this.soort = soort;
        this.aard = aard;
        this.veldfouten = List.copyOf(veldfouten);
    }

    /** All that is wrong with the input, together. */
    public static Weigering invoer(List<Veldfout> fouten) {
        var uitleg = fouten.size() == 1
                ? fouten.getFirst().melding()
                : "Er zijn " + fouten.size() + " fouten. Verbeter ze en probeer het opnieuw.";
        return new Weigering(Soort.INVOER, uitleg, fouten);
    }

    /** One field that is wrong. */
    public static Weigering invoer(String veld, String melding) {
        return invoer(List.of(new Veldfout(veld, melding)));
    }

    /** The answer for what is not there and for what somebody may not see; the two look the same. */
    public static Weigering nietGevonden() {
        return new Weigering(Soort.NIET_GEVONDEN, "Dit bestaat niet, of u mag het niet zien.", List.of());
    }

    /** Somebody may see the thing but not do this to it. */
    public static Weigering nietToegestaan(String uitleg) {
        return new Weigering(Soort.NIET_TOEGESTAAN, uitleg, List.of());
    }

    /** The state of the thing does not allow this (now). */
    public static Weigering conflict(String uitleg) {
        return new Weigering(Soort.CONFLICT, uitleg, List.of());
    }

    /** The same with everything that stands in the way, together. */
    public static Weigering conflict(String uitleg, List<Veldfout> fouten) {
        return new Weigering(Soort.CONFLICT, uitleg, fouten);
    }

    /** The sender read an older version than the one that stands. */
    public static Weigering verouderd() {
        return new Weigering(
                Soort.VEROUDERD,
                "Uw wijziging gaat uit van een oudere versie. Haal de nieuwe versie op en breng uw wijziging daar op aan.",
                List.of());
    }

    /** An edit must say which version it started from. */
    public static Weigering versieOntbreekt() {
        return versieOntbreekt("Stuur in de kop If-Match de ETag mee die u bij het lezen kreeg.");
    }

    /** The same, with where to read it. */
    public static Weigering versieOntbreekt(String uitleg) {
        return new Weigering(Soort.VERSIE_ONTBREEKT, uitleg, List.of());
    }

    /** A part we need does not answer now. */
    public static Weigering nietBeschikbaar(String uitleg) {
        return new Weigering(Soort.NIET_BESCHIKBAAR, uitleg, List.of());
    }

    /** The same refusal, of this nature. */
    public Weigering als(Aard welke) {
        return new Weigering(soort, welke, uitleg(), veldfouten);
    }

    public Aard aard() {
        return aard;
    }

    public Soort soort() {
        return soort;
    }

    /** What people read: why, and what to do. */
    public String uitleg() {
        return String.valueOf(getMessage());
    }

    public List<Veldfout> veldfouten() {
        return veldfouten;
    }
}
