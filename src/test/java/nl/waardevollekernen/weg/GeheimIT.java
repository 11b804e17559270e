package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.HashMap;
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
    private final Map<String, Sessie> sessies = new HashMap<>();

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
        eenMensMetTweeRollen(call, goed, laag);
    }

    /** Whatever role somebody who works for the submitter gets besides, the own case stays that of a submitter. */
    private void eenMensMetTweeRollen(Proefcall call, String ander, String eigen) {
        var beheer = stapel.gebruikers();
        var mens = beheer.met("waalwijk.indiener");
        var rollen = List.of(
                "marktmeester", "commissielid", "secretaris", "fondsbeheerder", "programmacoordinator", "auditor");
        for (var rol : rollen) {
            beheer.geefRol(mens, rol);
            stapel.vergeetToken(mens.naam());
            try {
                var ik = new Deelnemer(stapel, mens.naam());
                eisAlleenIndiener(ik, rol, ander, eigen);
                assertThat(ik.get("/v1/open-calls/" + call.slug() + "/termijnen")
                                .asString())
                        .as("hoe ver een casus is en wie haar beoordeelt: %s", rol)
                        .doesNotContain("WK-");
            } finally {
                beheer.neemRol(mens, rol);
                stapel.vergeetToken(mens.naam());
            }
        }
        // Who looked into the inbox of a role is known for it: no case of another test may be given to this one.
        var databank = new Databank(stapel);
        databank.voerUit("delete from taak_behandelaar where gebruiker = ?", mens.id());
        databank.voerUit("delete from commissielid where gebruiker_id = ?", mens.id());
    }

    private static void eisAlleenIndiener(Deelnemer mens, String rol, String ander, String eigen) {
        var pad = "/v1/casussen/" + eigen;
        assertThat(mens.get(pad).<String>path("status")).as(rol).isEqualTo("in-beoordeling");
        assertThat(mens.get("/v1/casussen?limit=100&status=in-beoordeling").<List<String>>path("id"))
                .as(rol)
                .contains(eigen);
        for (var status : List.of("in-toetsing", "in-advies", "gerangschikt", "besloten")) {
            assertThat(mens.get("/v1/casussen?limit=100&status=" + status).<List<String>>path("id"))
                    .as("%s: %s", rol, status)
                    .doesNotContain(eigen);
        }
        for (var oordeel : List.of("/toetsingen", "/adviezen", "/selectiebesluit", "/versies")) {
            assertThat(mens.get(pad + oordeel).statusCode()).as(rol + oordeel).isIn(403, 404);
        }
        assertThat(mens.get("/v1/taken?limit=100").asString()).as(rol).doesNotContain(eigen);
        if (rol.equals("marktmeester")) {
            assertThat(mens.get("/v1/casussen/" + ander).<String>path("status"))
                    .as("een zaak van een ander leest een marktmeester gewoon")
                    .isEqualTo("in-advies");
            mens.get(pad + "/toetsingen")
                    .then()
                    .statusCode(403)
                    .body("detail", startsWith("U werkt voor een indiener van deze casus"));
            mens.put(pad + "/toetsingen", "*", Map.of("scores", Map.of()))
                    .then()
                    .statusCode(403);
        }
        if (rol.equals("fondsbeheerder")) {
            mens.vraagt()
                    .contentType("application/json")
                    .body(Map.of("uitkomst", "afwijzen", "motivering", "Dit plan is nog niet rijp genoeg."))
                    .put(pad + "/selectiebesluit")
                    .then()
                    .statusCode(403)
                    .body("detail", startsWith("U werkt voor een indiener van deze casus"));
        }
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
        var indienerVooraf = vanIndiener("emmen", casus);
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
        assertThat(vanIndiener("emmen", casus)).isEqualTo(indienerVooraf);
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

    /** What the submitter reads of the case, by API with its version and by page, and what every change is answered with. */
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
        weigeringen(antwoorden, gemeente, casus);
        paginaweigeringen(antwoorden, gemeente, casus);
        assertThat(antwoorden.values()).noneMatch(tekst -> tekst.startsWith("5"));
        return antwoorden;
    }

    /** Every change that a submitter could try by API with a case that was submitted. */
    private void weigeringen(Map<String, String> antwoorden, String gemeente, String casus) {
        var pad = "/v1/casussen/" + casus;
        var indiener = new Deelnemer(stapel, gemeente + ".indiener");
        var etag = indiener.etag(pad);
        String document = indiener.get(pad + "/documenten").jsonPath().getString("[0].id");
        for (var gelezen : List.of(etag, "*")) {
            antwoord(antwoorden, "PUT inhoud " + gelezen, indiener.put(pad + "/inhoud", gelezen, Map.of()));
            antwoord(
                    antwoorden,
                    "PUT kern " + gelezen,
                    indiener.put(pad + "/inhoud/kern", gelezen, Map.of("naam", "X")));
            antwoord(
                    antwoorden,
                    "PUT mede-indieners " + gelezen,
                    indiener.put(pad + "/mede-indieners", gelezen, Map.of("organisaties", List.of())));
            for (var wie : List.of(gemeente + ".tekenbevoegde", gemeente + ".indiener")) {
                antwoord(
                        antwoorden,
                        "POST ondertekening " + wie + " " + gelezen,
                        new Deelnemer(stapel, wie)
                                .vraagt()
                                .header("If-Match", gelezen)
                                .post(pad + "/ondertekening"));
            }
        }
        antwoord(antwoorden, "POST indiening", indiener.post(pad + "/indiening"));
        antwoord(antwoorden, "POST intrekking", indiener.post(pad + "/intrekking", Map.of("reden", " ")));
        antwoord(
                antwoorden, "POST antwoord", indiener.post(pad + "/aanvullingen/antwoord", Map.of("inhoud", Map.of())));
        antwoord(
                antwoorden,
                "POST documenten",
                indiener.post(
                        pad + "/documenten",
                        Map.of(
                                "soort",
                                "grex",
                                "vertrouwelijkheid",
                                "vertrouwelijk",
                                "bestandsnaam",
                                "grex.xlsx",
                                "grootte",
                                100)));
        antwoord(antwoorden, "DELETE document", indiener.vraagt().delete(pad + "/documenten/" + document));
        antwoord(antwoorden, "POST voltooiing", indiener.post(pad + "/documenten/" + document + "/voltooiing"));
        assertThat(antwoorden.get("PUT kern *")).startsWith("409").contains("De stand is: In beoordeling.");
    }

    /** The same by page, each with a session of its own: a message that waits for a next page stays there. */
    private void paginaweigeringen(Map<String, String> antwoorden, String gemeente, String casus) {
        var pad = "/casussen/" + casus;
        var indiener = Sessie.van(stapel, gemeente + ".indiener");
        Map.of(
                        "/formulier/kern", Map.of("doe", "bewaren", "kern-naam", "X"),
                        "/formulier/kern/samenvoegen", Map.of("kern-naam", "X"),
                        "/mede-indieners/erbij", Map.of("organisatie", "GM0293"),
                        "/mede-indieners/weg", Map.of("organisatie", "GM0293"),
                        "/controleren/indiening", Map.of("versie", "0"),
                        "/intrekken", Map.of("reden", " "),
                        "/aanvulling", Map.of("doe", "bewaren"),
                        "/bijlagen/bijlagen-grex/weg", Map.<String, String>of())
                .forEach((waar, velden) -> formulier(antwoorden, indiener, pad, waar, velden));
        var tekenbevoegde = Sessie.van(stapel, gemeente + ".tekenbevoegde");
        formulier(antwoorden, tekenbevoegde, pad, "/controleren/ondertekening", Map.of("versie", "0"));
        assertThat(antwoorden.get("pagina /mede-indieners/erbij"))
                .startsWith("409")
                .contains("In beoordeling");
        assertThat(antwoorden.get("pagina /controleren/ondertekening"))
                .startsWith("409")
                .contains("In beoordeling");
    }

    private static void formulier(
            Map<String, String> antwoorden, Sessie sessie, String pad, String waar, Map<String, String> velden) {
        var alle = new HashMap<>(velden);
        alle.put("vormsleutel", Sessie.velden(sessie.haal(pad).body()).get("vormsleutel"));
        var antwoord = sessie.post(pad + waar, alle);
        antwoorden.put(
                "pagina " + waar,
                antwoord.statusCode() + " "
                        + antwoord.headers().firstValue("Location").orElse("") + "\n" + zonderSleutel(antwoord.body()));
    }

    private static void antwoord(Map<String, String> antwoorden, String wat, Response antwoord) {
        antwoorden.put(
                wat.replaceAll("\"[^\"]*\"", "gelezen"),
                antwoord.statusCode() + " " + antwoord.header("ETag") + "\n"
                        + antwoord.asString()
                                .replaceAll("urn:uuid:[0-9a-f-]+", "")
                                .replaceAll("\"klok\":\"[^\"]*\"", ""));
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
        var antwoord =
                sessies.computeIfAbsent(wie, naam -> Sessie.van(stapel, naam)).haal(pad);
        return antwoord.statusCode() + "\n" + zonderSleutel(antwoord.body());
    }

    /** A page without what is new on each page, and without the time of the day. */
    private static String zonderSleutel(String pagina) {
        return pagina.replaceAll("name=\"vormsleutel\" value=\"[^\"]*\"", "").replaceAll("\\d{1,2}[.:]\\d{2} uur", "");
    }
}
