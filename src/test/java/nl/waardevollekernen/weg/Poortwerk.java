package nl.waardevollekernen.weg;

import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;

/** The marktmeester at the gate: decides on cases one by one, each ending the task that stands open for it. */
public final class Poortwerk {
    private static final String WIE = "marktmeester.an";

    private final Casusweg weg;
    private final Databank databank;

    public Poortwerk(Stapel stapel, Databank databank) {
        this.weg = new Casusweg(stapel, new Proefcall(UUID.randomUUID(), ""));
        this.databank = databank;
    }

    /** Every knock-out is met. The call of the case must be closed. */
    public void verklaarOntvankelijk(UUID casus) {
        var taak = databank.tekst("select id from taak where zaak = ?", casus);
        weg.als(WIE)
                .post(
                        "/v1/casussen/" + casus + "/ontvankelijkheid",
                        weg.oordeel(WIE, casus.toString(), taak, "ontvankelijk", ""))
                .then()
                .statusCode(200);
    }
}
