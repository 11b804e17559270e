package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.waardevollekernen.stapel.Gebruikersbeheer.Proefgebruiker;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/**
 * Points 3 and 4 of issue 8: work is asked only of who has the role now, and never of who works for the submitter of the case; Keycloak
 * says both, whatever somebody once opened.
 */
class RechtEindigtIT {
    private static final String ZONDER_ORGANISATIE = "kopgroep.lid";
    private static final String VAN_WESTERVOORT = "westervoort.tekenbevoegde";

    private final Stapel stapel = Stapel.start();
    private final Databank databank = new Databank(stapel);

    @Test
    void punt4_wieDeRolVerloor_ofVoorEenIndienerWerkt_wordtNietOmEenBeoordelingGevraagd() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var emmen = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var westervoort = weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum"));
        weg.sluitCall();
        for (var casus : List.of(emmen, westervoort)) {
            weg.verklaarOntvankelijk("marktmeester.an", casus);
            raad.toets(casus, 7);
            weg.wachtOpStatus("auditor", casus, "in-advies");
        }
        var vrij = stapel.gebruikers().met(ZONDER_ORGANISATIE);
        var eigen = stapel.gebruikers().met(VAN_WESTERVOORT);
        var secretaris = stapel.gebruikers().met("commissie.secretaris");
        metRol("commissielid", List.of(vrij, eigen, secretaris), () -> {
            wachtOp("beide leden", () -> kandidaten(weg, emmen).containsAll(List.of(vrij.id(), eigen.id())));
            assertThat(kandidaten(weg, emmen))
                    .as("wie kiest wie beoordeelt, beoordeelt zelf niet")
                    .doesNotContain(secretaris.id());
            assertThat(kandidaten(weg, westervoort))
                    .as("wie voor de indiener werkt, staat er niet bij")
                    .contains(vrij.id())
                    .doesNotContain(eigen.id());
            vraag(weg, westervoort, eigen.id())
                    .then()
                    .statusCode(400)
                    .body("fouten.detail", hasItem(containsString("werkt voor een indiener")));
        });
        wachtOp("het einde van de rol", () -> !kandidaten(weg, emmen).contains(vrij.id()));
        databank.voerUit("delete from commissielid where gebruiker_id = ?", vrij.id());
        assertThat(kandidaten(weg, emmen))
                .as("dat iemand ooit de takenbak opende, maakt niemand lid")
                .doesNotContain(vrij.id(), eigen.id());
        vraag(weg, emmen, vrij.id()).then().statusCode(400);
        vergeet(vrij);
        vergeet(eigen);
        databank.voerUit("delete from commissielid where gebruiker_id = ?", secretaris.id());
    }

    @Test
    void punt3_eenTaak_gaatAlleenNaarWieDeRolNuHeeft_enNietVoorDeIndienerWerkt() {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var emmen = weg.taak(
                "marktmeester.coordinator", weg.ingediend("emmen", Casusweg.demo("emmen-centrum")), "ontvankelijkheid");
        var westervoort = weg.taak(
                "marktmeester.coordinator",
                weg.ingediend("westervoort", Casusweg.demo("westervoort-centrum")),
                "ontvankelijkheid");
        var vrij = stapel.gebruikers().met(ZONDER_ORGANISATIE);
        var eigen = stapel.gebruikers().met(VAN_WESTERVOORT);
        metRol("marktmeester", List.of(vrij, eigen), () -> {
            wachtOp("beide behandelaars", () -> behandelaars(weg, emmen).containsAll(List.of(vrij.id(), eigen.id())));
            assertThat(behandelaars(weg, westervoort)).contains(vrij.id()).doesNotContain(eigen.id());
            assertThat(geef(weg, westervoort, eigen.id()))
                    .as("wie voor de indiener werkt, krijgt de taak niet")
                    .isEqualTo(409);
        });
        wachtOp("het einde van de rol", () -> !behandelaars(weg, emmen).contains(vrij.id()));
        assertThat(geef(weg, emmen, vrij.id()))
                .as("wie de rol verloor, krijgt de taak niet")
                .isEqualTo(400);
        vergeet(vrij);
        vergeet(eigen);
    }

    /** Lends the role, has each open the inbox with it, and takes it back. */
    private void metRol(String rol, List<Proefgebruiker> wie, Runnable werk) {
        var beheer = stapel.gebruikers();
        try {
            wie.forEach(een -> {
                beheer.geefRol(een, rol);
                stapel.vergeetToken(een.naam());
                new Deelnemer(stapel, een.naam()).get("/v1/taken").then().statusCode(200);
            });
            werk.run();
        } finally {
            wie.forEach(een -> {
                beheer.neemRol(een, rol);
                stapel.vergeetToken(een.naam());
            });
        }
    }

    /** No case of another test may ever be given to who was lent a role here. */
    private void vergeet(Proefgebruiker wie) {
        databank.voerUit("delete from taak_behandelaar where gebruiker = ?", wie.id());
        databank.voerUit("delete from commissielid where gebruiker_id = ?", wie.id());
    }

    private static void wachtOp(String wat, BooleanSupplier zo) {
        Casusweg.wacht(wat, () -> zo.getAsBoolean() ? true : null);
    }

    private static List<String> kandidaten(Casusweg weg, String casus) {
        return weg.als("commissie.secretaris")
                .get("/v1/casussen/" + casus + "/adviezen/kandidaten")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Response vraag(Casusweg weg, String casus, String lid) {
        return weg.als("commissie.secretaris")
                .post("/v1/casussen/" + casus + "/adviezen", Map.of("leden", List.of(lid)));
    }

    private static List<String> behandelaars(Casusweg weg, String taak) {
        return weg.als("marktmeester.coordinator")
                .get("/v1/taken/" + taak + "/behandelaars")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static int geef(Casusweg weg, String taak, String aan) {
        var coordinator = weg.als("marktmeester.coordinator");
        return coordinator
                .vraagt()
                .header("If-Match", coordinator.etag("/v1/taken/" + taak))
                .contentType("application/json")
                .body(Map.of("behandelaar", aan))
                .post("/v1/taken/" + taak + "/overdracht")
                .statusCode();
    }
}
