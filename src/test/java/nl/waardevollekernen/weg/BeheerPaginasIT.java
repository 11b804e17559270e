package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.gedeeld.Ids;
import org.junit.jupiter.api.Test;

/** What does not go by itself, and how beheer mends it by page, in a real browser. */
class BeheerPaginasIT extends Browserproef {
    /** The database refuses the task of one case: a failing step and a silent run, beside a row that was refused. */
    @Test
    void beheer_watVastloopt_herstelPerPagina() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var databank = new Databank(stapel);
        var casus = weg.getekend("emmen", Casusweg.demo("emmen-centrum"));
        databank.voerUit("alter table taak add constraint proef check (zaak <> '" + casus + "') not valid");
        try (var beheer = browser.als("beheer", stapel)) {
            weg.dienIn("emmen.indiener", casus).then().statusCode(201);
            var zaak = UUID.fromString(casus);
            databank.voerUit("""
                    insert into uitgaand (id, zaak, soort, naam, sleutel, variabelen, status, pogingen, volgende_poging,
                        gemaakt_op, versie, reden)
                    values (?, ?, 'BERICHT', 'termijn-gewijzigd', ?, '{}', 'GEBLOKKEERD', 1, now(), now(), 0,
                        'INVALID_ARGUMENT: de engine weigert dit bericht')""", Ids.nieuw(), zaak, casus);
            toonStil(beheer, databank, casus, 3);
            beheer.controleer("beheer");

            storing(beheer, "Geblokkeerde berichten", casus).controleer("beheer-herstel");
            beheer.kies("Bericht opnieuw sturen");
            assertThat(beheer.pagina().title()).startsWith("Fout: ");
            beheer.vul("Waarom doet u dit?", "De engine is weer heel.").kies("Bericht opnieuw sturen");
            assertThat(beheer.tekst()).contains("Het bericht gaat opnieuw naar de proces-engine.");

            toonStil(beheer, databank, casus, 2);
            storing(beheer, "Stille procesloop", casus)
                    .vul("Waarom doet u dit?", "De zaak staat stil.")
                    .kies("Nieuwe procesloop beginnen");
            assertThat(beheer.tekst()).contains("Er is een nieuwe procesloop begonnen waar de zaak stond.");
            Casusweg.wacht(
                    "de stap in de nieuwe loop", () -> databank.lijst("""
                            select v.id from vastgelopen_job v join procesloop l on l.id = v.run
                            where l.zaak = ? and l.status = 'GEREGISTREERD'""", zaak).isEmpty() ? null : true);
            beheer.naar("/beheer");
            assertThat(beheer.pagina().locator("table", met("Mislukte stappen")).innerText())
                    .contains("Gaat vanzelf opnieuw");
            databank.voerUit("alter table taak drop constraint proef");
            weg.taak("marktmeester.an", casus, "ontvankelijkheid");
            wachtTotNietsMislukt(databank, zaak);

            databank.voerUit("""
                    insert into vastgelopen_job (id, run, job_key, zaak, type, element, element_instantie_key, instantie_key,
                        blijvend, reden, aantal, eerste_op, laatste_op)
                    select gen_random_uuid(), run, job_key, zaak, 'io.camunda.zeebe:userTask', element, 1, 1,
                        true, 'De zaak is niet te lezen.', 1, now(), now() from taak where zaak = ?""", zaak);
            beheer.naar("/beheer");
            storing(beheer, "Mislukte stappen", casus)
                    .vul("Waarom doet u dit?", "De databank neemt de taak weer aan.")
                    .kies("Stap opnieuw proberen");
            assertThat(beheer.tekst()).contains("De stap wordt nu opnieuw gedaan.");
            wachtTotNietsMislukt(databank, zaak);
            beheer.naar("/beheer/meldingen").controleer("beheer-meldingen");
            beheer.naar("/beheer/herbouw").kies("Herbouwen");
            assertThat(beheer.pagina().title()).startsWith("Fout: ");
        } finally {
            databank.voerUit("alter table taak drop constraint if exists proef");
        }
        var tijdlijn =
                weg.als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString();
        assertThat(tijdlijn)
                .contains("De engine is weer heel.", "De zaak staat stil.", "De databank neemt de taak weer aan.");
    }

    /** The page with all that is stuck, the run of this case among it: as if nothing had happened in it for a day. */
    private static void toonStil(Bezoeker beheer, Databank databank, String casus, int regels) {
        Casusweg.wacht(regels + " storingen", () -> {
            databank.voerUit(
                    "update procesloop set laatste_job = now() - interval '1 day', verwacht = null where zaak = ?::uuid",
                    casus);
            beheer.naar("/beheer");
            return beheer.pagina().locator("tr", met(casus)).count() >= regels ? true : null;
        });
    }

    /** A step that succeeded is forgotten a moment later; what a replaced run left behind is nobody's work. */
    private static void wachtTotNietsMislukt(Databank databank, UUID zaak) {
        Casusweg.wacht("de stap die nu slaagt", () -> databank.lijst("""
                        select v.id from vastgelopen_job v join procesloop l on l.id = v.run
                        where l.zaak = ? and l.status = 'GEREGISTREERD'""", zaak).isEmpty() ? true : null);
    }

    /** The page that mends what this table says about this case. */
    private static Bezoeker storing(Bezoeker beheer, String titel, String casus) {
        beheer.pagina()
                .locator("table", met(titel))
                .locator("tr", new Locator.LocatorOptions().setHasText(casus))
                .locator("a")
                .first()
                .click();
        return beheer;
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}
