package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.util.UUID;
import nl.waardevollekernen.browser.Bezoeker;
import nl.waardevollekernen.browser.Browserproef;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import org.junit.jupiter.api.Test;

/** Issue 8, points 8 and 12: what was typed is never replaced unseen, and what does not count is never signed. */
class OnleesbareInvoerIT extends Browserproef {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ONLEESBAAR = "3,5 à 4 miljoen";
    private static final String INDIENER = "waalwijk.indiener";
    private static final String GEVRAAGD = "/financiering/gevraagd";

    private static ObjectNode inhoud(Casusweg weg, String casus) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(
                weg.als(INDIENER).get("/v1/casussen/" + casus + "/inhoud").asString());
    }

    private static String waarde(Bezoeker bezoeker, String naam) {
        return bezoeker.pagina().locator("[id='" + naam + "']").inputValue();
    }

    private static void typ(Bezoeker bezoeker, String naam, String tekst) {
        bezoeker.pagina().locator("[id='" + naam + "']").fill(tekst);
    }

    /** Point 8. */
    @Test
    void punt8_bedragDatNietTeLezenIs_blijftStaan_houdtTekenenEnIndienenTegen_enHetOudeBedragKomtNergensTerug()
            throws JsonProcessingException {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var casus = weg.getekend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        var oud = inhoud(weg, casus).at(GEVRAAGD).decimalValue();
        var pad = "/casussen/" + casus;
        try (var indiener = browser.als(INDIENER, stapel)) {
            indiener.naar(pad + "/formulier/financiering");
            typ(indiener, "financiering-gevraagd", ONLEESBAAR);
            typ(indiener, "financiering-stapel-0-bedrag", "vijf ton");
            indiener.kies("Bewaren en naar Gebiedsdeal en risico's");
            assertThat(indiener.pagina().title()).startsWith("Fout: ");
            assertThat(indiener.tekst())
                    .contains("Er zijn 2 fouten", "Bedrag dat u vraagt", "Alles wat u invulde, is bewaard");
            indiener.controleer("formulier-niet-te-lezen");
            indiener.kies("Bewaren en later verder");
            assertThat(indiener.tekst()).contains("zijn bewaard. Er staan nog 2 fouten in.");
            indiener.naar(pad + "/formulier/financiering");
            assertThat(waarde(indiener, "financiering-gevraagd")).isEqualTo(ONLEESBAAR);
            assertThat(waarde(indiener, "financiering-stapel-0-bedrag")).isEqualTo("vijf ton");
            assertThat(indiener.pagina().locator("#financiering-gevraagd").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(indiener.pagina().locator(".pact-stappen .is-fout").innerText())
                    .contains("2 fouten");

            indiener.naar(pad + "/controleren").controleer("controleren-niet-te-lezen");
            assertThat(indiener.tekst())
                    .contains("11 van 12 onderwerpen compleet", "“" + ONLEESBAAR + "” (kunnen wij niet lezen)")
                    .contains("Nog 2 punten", "nog niet gezet")
                    .doesNotContain("U vraagt €");
            assertThat(inhoud(weg, casus).at(GEVRAAGD).textValue()).isEqualTo(ONLEESBAAR);
            weg.onderteken("waalwijk.tekenbevoegde", casus)
                    .then()
                    .statusCode(400)
                    .body("fouten.pointer", hasItem(GEVRAAGD));
            weg.dienIn(INDIENER, casus).then().statusCode(400);

            var terug = inhoud(weg, casus);
            weg.als(INDIENER)
                    .schrijf("/v1" + pad + "/inhoud", terug.toString())
                    .then()
                    .statusCode(200);
            terug.withObject("/financiering").put("gevraagd", "vier miljoen");
            weg.als(INDIENER)
                    .schrijf("/v1" + pad + "/inhoud", terug.toString())
                    .then()
                    .statusCode(400)
                    .body("fouten.pointer", hasItem(GEVRAAGD));

            indiener.naar(pad + "/formulier/financiering");
            typ(indiener, "financiering-gevraagd", "3.5");
            indiener.pagina()
                    .locator("[data-bewaarstand]")
                    .filter(new Locator.FilterOptions().setHasText("2 antwoorden kloppen nog niet"))
                    .waitFor();
            assertThat(inhoud(weg, casus).at(GEVRAAGD).textValue()).isEqualTo("3.5");
            typ(indiener, "financiering-gevraagd", "€ 3.500.000,-");
            typ(indiener, "financiering-stapel-0-bedrag", "EUR 4,2 mln");
            indiener.kies("Bewaren en later verder");
            assertThat(indiener.pagina().title()).doesNotStartWith("Fout: ");
            assertThat(inhoud(weg, casus).at(GEVRAAGD).decimalValue())
                    .isEqualByComparingTo("3500000")
                    .isNotEqualByComparingTo(oud);
            assertThat(inhoud(weg, casus).at("/financiering/stapel/0/bedrag").decimalValue())
                    .isEqualByComparingTo("4200000");
            indiener.naar(pad + "/controleren");
            assertThat(indiener.tekst()).contains("12 van 12 onderwerpen compleet", "3.500.000. Na het indienen ligt");
        }
    }

    /** Point 12. */
    @Test
    void punt12_antwoordDatNietMeerVanToepassingIs_blijftInHetConcept_maarWordtNietGetekendOfIngediend()
            throws Exception {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var demo = Casusweg.demo("waalwijk-de-els");
        var casus = weg.concept(INDIENER, demo.titel());
        weg.vul(INDIENER, casus, demo);
        var pad = "/casussen/" + casus;
        var bedrag = "/bredeWaarde/effecten/0/bedrag";
        try (var indiener = browser.als(INDIENER, stapel)) {
            indiener.naar(pad + "/formulier/bredeWaarde");
            typ(indiener, "bredeWaarde-effecten-0-bedrag", "750.000");
            indiener.kies("Bewaren en later verder");
            assertThat(inhoud(weg, casus).at(bedrag).asInt()).isEqualTo(750_000);
            indiener.naar(pad + "/controleren").controleer("controleren-telt-niet-mee");
            assertThat(indiener.tekst())
                    .contains("12 van 12 onderwerpen compleet", "750.000 (telt niet mee)")
                    .contains("“Waarde van het effect” telt alleen mee als u “");
        }
        weg.als(INDIENER).get("/v1" + pad).then().statusCode(200).body("aandachtspunten.pointer", hasItem(bedrag));
        var zelf = inhoud(weg, casus);
        ((ObjectNode) zelf.at("/bredeWaarde/effecten/0")).put("bedrag", 800_000);
        ((ObjectNode) zelf.at("/bredeWaarde/effecten/1")).put("bedrag", 1);
        weg.als(INDIENER)
                .schrijf("/v1" + pad + "/inhoud", zelf.toString())
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem(bedrag))
                .body("fouten.pointer", hasItem("/bredeWaarde/effecten/1/bedrag"));

        weg.onderteken("waalwijk.tekenbevoegde", casus).then().statusCode(200);
        weg.dienIn(INDIENER, casus).then().statusCode(201);
        var bevroren =
                new Databank(stapel).tekst("select inhoud from indiening where casus_id = ?", UUID.fromString(casus));
        assertThat(CanoniekeJson.lees(bevroren).at(bedrag).isMissingNode()).isTrue();
        weg.als(INDIENER)
                .get("/v1" + pad + "/indiening")
                .then()
                .statusCode(200)
                .body("[0].sha256", org.hamcrest.Matchers.equalTo(CanoniekeJson.sha256(bevroren)));
        assertThat(inhoud(weg, casus).at(bedrag).isMissingNode()).isTrue();
    }

    /** Point 12, with the call and the organisation of a real case. */
    @Test
    void punt12_tegenspraak_houdtTekenenTegen_enEenVerkeerdeSoortWordtGeweigerd() throws JsonProcessingException {
        var weg = new Casusweg(stapel, Proefcall.nieuw(stapel));
        var demo = Casusweg.demo("waalwijk-de-els");
        var casus = weg.concept(INDIENER, demo.titel());
        weg.vul(INDIENER, casus, demo);
        var pad = "/v1/casussen/" + casus + "/inhoud";
        var goed = inhoud(weg, casus);
        var fout = goed.deepCopy();
        fout.withObject("/grex").put("taxatieDatum", "2030-01-01");
        fout.withObject("/financiering").put("gevraagd", 100);
        fout.withObject("/indiener").put("gemeente", "GM0114").put("oin", "00000000000000000000");
        weg.als(INDIENER).schrijf(pad, fout.toString()).then().statusCode(200);
        weg.onderteken("waalwijk.tekenbevoegde", casus)
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/grex/taxatieDatum"))
                .body("fouten.pointer", hasItem(GEVRAAGD))
                .body("fouten.pointer", hasItem("/indiener/gemeente"))
                .body("fouten.pointer", hasItem("/indiener/oin"));
        var soort = goed.deepCopy();
        soort.withObject("/grex").set("toelichting", soort.arrayNode());
        weg.als(INDIENER)
                .schrijf(pad, soort.toString())
                .then()
                .statusCode(400)
                .body("fouten.pointer", hasItem("/grex/toelichting"));
    }
}
