package nl.waardevollekernen.opencall;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A real call for tests of what depends on its settings: from 4 January to 1 March 2027, on the clock on the wall. */
public final class Voorbeeldcall {
    private Voorbeeldcall() {}

    /**
     * The call with these settings beside the few it must have.
     *
     * @param instellingen members of a JSON object, each with its comma before it; may be empty
     */
    public static OpenCall met(String instellingen) {
        return new OpenCall(
                UUID.randomUUID(),
                0,
                "echt",
                "Een echte call",
                "",
                true,
                OffsetDateTime.parse("2027-01-04T09:00:00+01:00").toInstant(),
                OffsetDateTime.parse("2027-03-01T17:00:00+01:00").toInstant(),
                false,
                Calltijd.echt(),
                Bronnen.uitTekst(
                        "{\"budget\":1,\"fondsen\":[],\"hoofdindieners\":[]" + instellingen + "}",
                        Callinstellingen.class));
    }
}
