package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.opencall.DemoInhoud;
import org.junit.jupiter.api.Test;

/** Point 9: rows of a list have an identity; two people keep each other's rows, and a removed row can come back. */
class RijenIT extends Browserproef {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EEN = "waalwijk.indiener";
    private static final String ANDER = "waalwijk.collega";
    private static final String MIJLPALEN = "/planning/mijlpalen";

    private final Casusweg weg = new Casusweg(stapel, Proefcall.nieuw(stapel));

    /** A draft with three milestones; gives its path. */
    private String concept(String titel) {
        var casus = "/casussen/" + weg.concept(EEN, titel);
        weg.als(EEN)
                .schrijf(
                        "/v1" + casus + "/inhoud",
                        "{\"planning\":{\"mijlpalen\":[{\"omschrijving\":\"Eerste\",\"datum\":\"2028-01-01\"},"
                                + "{\"omschrijving\":\"Tweede\",\"datum\":\"2028-02-01\"},"
                                + "{\"omschrijving\":\"Derde\",\"datum\":\"2028-03-01\"}]}}")
                .then()
                .statusCode(200);
        return casus;
    }

    private ObjectNode inhoud(String casus) throws JsonProcessingException {
        return (ObjectNode)
                JSON.readTree(weg.als(EEN).get("/v1" + casus + "/inhoud").asString());
    }

    private List<String> waarden(String casus, String key) throws JsonProcessingException {
        return StreamSupport.stream(inhoud(casus).at(MIJLPALEN).spliterator(), false)
                .map(rij -> rij.path(key).asText())
                .toList();
    }

    private static String naam(int rij) {
        return "planning-mijlpalen-" + rij + "-omschrijving";
    }

    private static String waarde(Bezoeker bezoeker, String naam) {
        return bezoeker.pagina().locator("[id='" + naam + "']").inputValue();
    }

    private static void typ(Bezoeker bezoeker, int rij, String tekst) {
        bezoeker.pagina().locator("[id='" + naam(rij) + "']").fill(tekst);
    }

    private static Object actief(Bezoeker bezoeker) {
        return bezoeker.pagina().evaluate("document.activeElement.id");
    }

    @Test
    void punt9_tweeMensenInEenLijst_houdenElkaarsRijen_enKiezenAlleenWatBotst() throws JsonProcessingException {
        var casus = concept("Rij voor rij");
        var ids = waarden(casus, "id");
        assertThat(ids).doesNotContain("").doesNotHaveDuplicates().hasSize(3);
        try (var een = browser.als(EEN, stapel);
                var ander = browser.als(ANDER, stapel)) {
            een.naar(casus + "/formulier/planning");
            ander.naar(casus + "/formulier/planning");
            typ(ander, 1, "Tweede van de collega");
            ander.kies("Regel 3 verwijderen");
            ander.kies("Bewaren en later verder");
            typ(een, 0, "Eerste van mij");
            een.kies("Regel toevoegen");
            een.pagina()
                    .locator(".pact-regelvlak input[id$=-omschrijving]")
                    .last()
                    .fill("Vierde van mij");
            een.kies("Bewaren en later verder");
            assertThat(een.tekst()).contains("zijn bewaard").doesNotContain("wijzigde dit ook");
            assertThat(waarden(casus, "omschrijving"))
                    .containsExactly("Eerste van mij", "Tweede van de collega", "Vierde van mij");
            assertThat(waarden(casus, "id")).startsWith(ids.get(0), ids.get(1)).doesNotHaveDuplicates();

            een.naar(casus + "/formulier/planning");
            ander.naar(casus + "/formulier/planning");
            typ(ander, 0, "Eerste, zegt de collega");
            typ(ander, 2, "Vierde, zegt de collega");
            ander.kies("Bewaren en later verder");
            typ(een, 0, "Eerste, zeg ik");
            typ(een, 1, "Tweede van mij");
            een.kies("Regel 3 verwijderen");
            assertThat(een.tekst())
                    .contains("wijzigde dit ook", "regel 1: ", "Eerste, zeg ik", "Eerste, zegt de collega")
                    .contains("regel 3", "Deze regel is verwijderd.", "Vierde, zegt de collega")
                    .doesNotContain("Tweede van mij");
            assertThat(een.pagina().locator("input[type=radio]").count()).isEqualTo(4);
            assertThat(een.pagina().locator("input[type=radio]:checked").count())
                    .isZero();
            een.controleer("samenvoegen-rijen");
            een.kies("Deze antwoorden bewaren");
            assertThat(een.tekst()).contains("Er zijn 2 fouten", "Kies of deze regel blijft staan");
            een.controleer("samenvoegen-rijen-niet-gekozen");
            een.pagina().locator("input[name$=-omschrijving][value=hun]").check();
            een.pagina()
                    .locator("input[name^=keus-]:not([name$=-omschrijving])[value=mijn]")
                    .check();
            een.kies("Deze antwoorden bewaren");
            assertThat(een.pagina().url()).contains("/formulier/planning");
            assertThat(een.tekst()).contains("Deze regel is verwijderd:");
            assertThat(waarden(casus, "omschrijving")).containsExactly("Eerste, zegt de collega", "Tweede van mij");
        }
    }

    @Test
    void punt9_verwijderdeRegel_komtTerugOpZijnPlaats_ookWatNogNietBewaardWas_zonderScript()
            throws JsonProcessingException {
        var casus = concept("Terugzetten");
        var pad = casus + "/formulier/planning";
        var ids = waarden(casus, "id");
        var sessie = Sessie.van(stapel, EEN);
        var velden = Sessie.velden(sessie.haal(pad).body());
        for (int i = 0; i < 3; i++) {
            velden.put(naam(i), List.of("Eerste", "Net getypt", "Derde").get(i));
            velden.put("planning-mijlpalen-" + i + "-datum", "1-" + (i + 1) + "-2028");
        }
        velden.put("doe", "weg-planning-mijlpalen-1");
        var weggehaald = sessie.post(pad, velden);
        assertThat(weggehaald.statusCode()).isEqualTo(303);
        assertThat(waarden(casus, "omschrijving")).as("the removal is saved").containsExactly("Eerste", "Derde");
        var adres = weggehaald.headers().firstValue("Location").orElseThrow();
        assertThat(adres).endsWith("?weg=planning-mijlpalen-" + ids.get(1) + "#terug-planning-mijlpalen-" + ids.get(1));
        var pagina = sessie.haal(adres.substring(adres.indexOf("/casussen"), adres.indexOf('#')))
                .body();
        assertThat(pagina).contains("Net getypt", "Terugzetten");

        var terug = Sessie.velden(pagina);
        terug.putAll(Map.of(
                naam(0),
                "Eerste",
                "planning-mijlpalen-0-datum",
                "1-1-2028",
                naam(1),
                "Derde",
                "planning-mijlpalen-1-datum",
                "1-3-2028",
                "doe",
                "terug-planning-mijlpalen-" + ids.get(1)));
        assertThat(sessie.post(pad, terug).headers().firstValue("Location").orElseThrow())
                .endsWith("/formulier/planning#" + naam(1));
        assertThat(waarden(casus, "omschrijving")).containsExactly("Eerste", "Net getypt", "Derde");
        assertThat(waarden(casus, "id")).isEqualTo(ids);
    }

    @Test
    void punt9_nieuweEnTeruggezetteRegel_hebbenDeFocus_enEenFoutHoudtUOpDePagina() {
        var casus = concept("Focus");
        try (var een = browser.als(EEN, stapel)) {
            een.naar(casus + "/formulier/planning");
            een.pagina().locator("#planning-mijlpalen-0-datum").fill("ooit");
            een.kies("Regel toevoegen");
            assertThat(een.pagina().url()).contains("/formulier/planning?erbij=");
            assertThat(actief(een)).isEqualTo(naam(3));
            assertThat(waarde(een, "planning-mijlpalen-0-datum")).isEqualTo("ooit");
            assertThat(een.pagina().locator("#planning-mijlpalen-0-datum").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            een.controleer("formulier-nieuwe-regel-met-fout");

            typ(een, 1, "Tweede, net getypt");
            een.kies("Regel 2 verwijderen");
            assertThat(een.tekst()).contains("Deze regel is verwijderd: Tweede, net getypt");
            assertThat((String) actief(een)).startsWith("terug-planning-mijlpalen-");
            een.controleer("formulier-regel-verwijderd");
            een.kies("Terugzetten");
            assertThat(actief(een)).isEqualTo(naam(1));
            assertThat(waarde(een, naam(1))).isEqualTo("Tweede, net getypt");
            assertThat(waarde(een, "planning-mijlpalen-0-datum")).isEqualTo("ooit");
            assertThat(een.tekst()).doesNotContain("Deze regel is verwijderd");
        }
    }

    @Test
    void punt9_conceptDatIntussenEindigt_geeftBijRegelToevoegenTerugWatGetyptIs() {
        var casus = concept("Ingetrokken tijdens het typen");
        try (var een = browser.als(EEN, stapel)) {
            een.naar(casus + "/formulier/planning");
            typ(een, 0, "Dit wil ik niet kwijt");
            weg.als(EEN)
                    .post("/v1" + casus + "/intrekking", Map.of("reden", "Het gaat niet door."))
                    .then()
                    .statusCode(200);
            een.kies("Regel toevoegen");
            assertThat(een.tekst()).contains("Bewaren kan niet meer", "Niet bewaard", "Dit wil ik niet kwijt");
            een.controleer("formulier-einde");
        }
    }

    @Test
    void punt9_bestandVanEenCollega_wordtNooitOngezienVervangenOfVerwijderd() {
        var casus = concept("Twee bestanden");
        var pad = casus + "/bijlagen/bijlagen-kaart";
        try (var een = browser.als(EEN, stapel);
                var ander = browser.als(ANDER, stapel)) {
            een.naar(pad);
            ander.naar(pad);
            kiesBestand(ander, "kaart-van-de-collega.pdf", "besluit.pdf");
            assertThat(ander.tekst()).contains("is toegevoegd");
            kiesBestand(een, "mijn-kaart.pdf", "kaart.pdf");
            assertThat(een.tekst()).contains("Niet toegevoegd: een collega veranderde dit", "kaart-van-de-collega.pdf");
            een.controleer("bijlage-intussen-veranderd");
            ander.naar(pad);
            kiesBestand(een, "mijn-kaart.pdf", "kaart.pdf");
            assertThat(een.tekst()).contains("is toegevoegd", "mijn-kaart.pdf");
            ander.kies("Bestand verwijderen");
            assertThat(ander.tekst()).contains("Niet verwijderd: een collega veranderde dit", "mijn-kaart.pdf");
        }
    }

    private static void kiesBestand(Bezoeker bezoeker, String naam, String bestand) {
        bezoeker.pagina()
                .locator("#bestand")
                .setInputFiles(new FilePayload(naam, "application/pdf", DemoInhoud.document(bestand)));
        bezoeker.kies("Bestand toevoegen");
    }

    @Test
    void punt9_idsPerApi_mogenOntbreken_blijven_enZijnUniek() throws JsonProcessingException {
        var casus = concept("Ids per API");
        var pad = "/v1" + casus + "/inhoud";
        var inhoud = inhoud(casus);
        var ids = waarden(casus, "id");
        inhoud.at(MIJLPALEN).forEach(rij -> ((ObjectNode) rij).remove("id"));
        weg.als(EEN).schrijf(pad, inhoud.toString()).then().statusCode(200);
        assertThat(waarden(casus, "id")).as("left out, the rows stay the same").isEqualTo(ids);

        inhoud.withArray(MIJLPALEN).addObject().put("omschrijving", "Vierde").put("id", "van-ons-4");
        weg.als(EEN).schrijf(pad, inhoud.toString()).then().statusCode(200);
        assertThat(waarden(casus, "id")).startsWith(ids.toArray(String[]::new)).endsWith("van-ons-4");

        inhoud.withArray(MIJLPALEN).addObject().put("omschrijving", "Vijfde").put("id", "van-ons-4");
        weg.als(EEN)
                .schrijf(pad, inhoud.toString())
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem(MIJLPALEN + "/4/id"))
                .body("fouten.detail", hasItem(containsString("dezelfde id")));
        var databank = new Databank(stapel);
        assertThat(databank.lijst(
                        "select door from concept_versie where casus_id = ?",
                        UUID.fromString(casus.substring("/casussen/".length()))))
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
