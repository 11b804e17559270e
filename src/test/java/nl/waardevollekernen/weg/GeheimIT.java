package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/**
 * Until the announcement no answer tells what was decided: a submitter cannot see what became of the toets, and outside the
 * fund nothing moves with a decision, its signature or a round that is opened again (point 6 of the mended trust).
 */
class GeheimIT {
    private final Stapel stapel = Stapel.start();

    @Test
    void toets_dieNietHaalt_isVoorDeIndienerNietTeOnderscheiden() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var goed = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        var laag = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        weg.sluitCall();
        List.of(goed, laag).forEach(casus -> weg.verklaarOntvankelijk("marktmeester.an", casus));
        weg.wachtOpStatus("emmen.indiener", goed, "in-beoordeling");
        weg.wachtOpStatus("waalwijk.indiener", laag, "in-beoordeling");
        wachtOpDeScans("emmen", goed);
        wachtOpDeScans("waalwijk", laag);
        var goedVooraf = vanIndiener("emmen", goed);
        var laagVooraf = vanIndiener("waalwijk", laag);

        raad.toets(laag, 3);
        raad.toets(goed, 7);
        weg.wachtOpStatus("marktmeester.an", laag, "gerangschikt");
        weg.wachtOpStatus("marktmeester.an", goed, "in-advies");

        assertThat(vanIndiener("waalwijk", laag)).isEqualTo(laagVooraf);
        assertThat(vanIndiener("emmen", goed)).isEqualTo(goedVooraf);
    }

    @Test
    void besluit_handtekeningEnHeropening_bewegenNietsBuitenHetFonds() {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var casus = weg.ingediend("emmen", Casusweg.demo("emmen-centrum"));
        weg.sluitCall();
        weg.verklaarOntvankelijk("marktmeester.an", casus);
        raad.toets(casus, 7);
        raad.adviseer(casus, 5, "niet-toelaten");
        raad.rangschikking();
        Casusweg.wacht(
                "de verzegeling van de sluiting, waarmee een lot zou worden getrokken",
                () -> new Deelnemer(stapel, "marktmeester.coordinator")
                        .get("/v1/open-calls/" + call.slug() + "/rangschikking")
                        .path("trekking"));
        wachtOpDeScans("emmen", casus);
        var vooraf = buitenHetFonds(call, casus);

        raad.besluit(
                        casus,
                        Map.of(
                                "uitkomst",
                                "afwijzen",
                                "motivering",
                                "De commissie adviseert om dit niet toe te laten."))
                .then()
                .statusCode(200);
        assertThat(buitenHetFonds(call, casus)).isEqualTo(vooraf);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        assertThat(buitenHetFonds(call, casus)).isEqualTo(vooraf);
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", false, "reden", "De motivering kan beter."));
        assertThat(buitenHetFonds(call, casus)).isEqualTo(vooraf);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));
        weg.wachtOpStatus("fonds.tweede", casus, "besloten");
        assertThat(buitenHetFonds(call, casus)).isEqualTo(vooraf);
    }

    /** What is found in a document comes by itself, whatever people decide. */
    private void wachtOpDeScans(String gemeente, String casus) {
        Casusweg.wacht("de scans", () -> {
            var indiener = new Deelnemer(stapel, gemeente + ".indiener");
            int documenten = indiener.get("/v1/casussen/" + casus + "/documenten")
                    .jsonPath()
                    .getList("$")
                    .size();
            long gescand =
                    indiener.get("/v1/casussen/" + casus + "/tijdlijn").jsonPath().<String>getList("tekst").stream()
                            .filter(tekst -> tekst.startsWith("Controle op virussen"))
                            .count();
            return gescand >= documenten ? true : null;
        });
    }

    /** What the submitter reads of the case, by API with its version and by page. */
    private Map<String, String> vanIndiener(String gemeente, String casus) {
        var antwoorden = new LinkedHashMap<String, String>();
        for (var wie : List.of(gemeente + ".indiener", gemeente + ".tekenbevoegde")) {
            for (var pad : List.of("", "/inhoud", "/tijdlijn", "/aanvullingen", "/ontvankelijkheid", "/indiening")) {
                lees(antwoorden, wie, "/v1/casussen/" + casus + pad);
            }
            lees(antwoorden, wie, "/v1/casussen");
            lees(antwoorden, wie, "/v1/casussen?status=in-advies");
            lees(antwoorden, wie, "/v1/casussen?status=gerangschikt");
            antwoorden.put(wie + " pagina", pagina(wie, "/casussen/" + casus));
            antwoorden.put(wie + " lijst", pagina(wie, "/mijn-casussen"));
        }
        return antwoorden;
    }

    /** What everybody but the fund reads, by API with its version and by page; who read what is noted, so no timeline. */
    private Map<String, String> buitenHetFonds(Proefcall call, String casus) {
        var antwoorden = new LinkedHashMap<String, String>();
        for (var wie : List.of(
                "emmen.indiener",
                "emmen.tekenbevoegde",
                "marktmeester.an",
                "marktmeester.coordinator",
                "commissie.secretaris",
                "programma.coordinator",
                "kopgroep.lid",
                "auditor")) {
            for (var pad : List.of(
                    "/v1/casussen",
                    "/v1/casussen?status=besloten",
                    "/v1/casussen/" + casus,
                    "/v1/casussen/" + casus + "/inhoud",
                    "/v1/casussen/" + casus + "/selectiebesluit",
                    "/v1/casussen/" + casus + "/adviezen",
                    "/v1/casussen/" + casus + "/toetsingen",
                    "/v1/open-calls/" + call.slug(),
                    "/v1/open-calls/" + call.slug() + "/termijnen",
                    "/v1/open-calls/" + call.slug() + "/rangschikking")) {
                lees(antwoorden, wie, pad);
            }
            for (var pad : List.of("/casussen", "/programma", "/rondes", "/rondes/" + call.slug())) {
                antwoorden.put(wie + " pagina " + pad, pagina(wie, pad));
            }
        }
        return antwoorden;
    }

    private void lees(Map<String, String> antwoorden, String wie, String pad) {
        var antwoord = new Deelnemer(stapel, wie).get(pad);
        antwoorden.put(
                wie + " " + pad,
                antwoord.statusCode() + " " + antwoord.header("ETag") + "\n"
                        + antwoord.asString().replaceAll("\"klok\":\"[^\"]*\"", ""));
    }

    private String pagina(String wie, String pad) {
        var antwoord = Sessie.van(stapel, wie).haal(pad);
        return antwoord.statusCode() + "\n"
                + antwoord.body()
                        .replaceAll("name=\"vormsleutel\" value=\"[^\"]*\"", "")
                        .replaceAll("\\d{1,2}[.:]\\d{2} uur", "");
    }
}
