package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waardevollekernen.stapel.Stapel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Point 10 of issue 8: whoever does again what was done before hears what is true now. Every step of a case and of its round is sent
 * once more, with the version as it is by then, after the case was withdrawn and after the announcement.
 */
class NogEensIT {
    private static final String REDEN = "Dit is onderbouwd in de stukken.";
    private static final String INDIENER = "waalwijk.indiener";
    private static final String AN = "marktmeester.an";
    private static final String BO = "marktmeester.bo";
    private static final String COORDINATOR = "marktmeester.coordinator";
    private static final String EERSTE = "fonds.beheerder";
    private static final String TWEEDE = "fonds.tweede";
    private static final String LATER = "2028-12-01T09:00:00+01:00";

    /** How every page tells that something was done. */
    private static final String GELUKT = "<div class=\"pact-melding pact-melding--goed\" role=\"status\">";

    private static final List<String> LEDEN =
            List.of("commissie.voorzitter", "commissie.een", "commissie.twee", "commissie.drie", "commissie.vier");

    private final Stapel stapel = Stapel.start();
    private final Proefcall call = Proefcall.nieuw(stapel);
    private final Casusweg weg = new Casusweg(stapel, call);
    private final String ronde = "/v1/open-calls/" + call.slug() + "/selectie/";

    /** What was done, by its name, as it can be sent again; each reads its version when it is sent. */
    private final Map<String, Map<String, Supplier<Response>>> gedaan = new HashMap<>();

    /** The forms of pages in which it could be done too, with who fills them in. */
    private final Map<String, Map<String, String>> paginas = new HashMap<>();

    @BeforeEach
    void opent() {
        weg.als(BO).get("/v1/taken").then().statusCode(200);
        weg.als(AN).get("/v1/taken").then().statusCode(200);
    }

    @Test
    void punt10_nogEens_zegtWatNuWaarIs_naIntrekkingEnNaDeBekendmaking() {
        var weg1 = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-variatie"));
        var weg2 = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        weg.sluitCall();
        for (var casus : List.of(weg1, weg2)) {
            poort(casus);
            toets(casus);
            advies(casus);
        }
        new Raadweg(weg, call).rangschikking();
        for (var casus : List.of(weg1, weg2)) {
            doe(casus, "besluiten", () -> besluit(casus));
            paginas(casus).put("/rondes/" + call.slug() + "/casussen/" + casus, EERSTE);
        }
        ronde();

        weg.als(INDIENER)
                .post(pad(weg1) + "/intrekking", Map.of("reden", REDEN))
                .then()
                .statusCode(200);
        nogEens(weg1, "Ingetrokken");
        weg.als(INDIENER)
                .post(pad(weg1) + "/intrekking", Map.of("reden", REDEN))
                .then()
                .statusCode(200)
                .body("status", equalTo("ingetrokken"));
        for (var stap : List.of("tekenen", "teruggeven", "terugnemen", "plannen", "verzetten", "plan terugnemen")) {
            eisGeweigerd("heropend: " + stap, stap(stap).get(), "De stand van de ronde is: Over de casussen");
        }

        var sleutel = UUID.randomUUID().toString();
        wachtOp200(() -> metSleutel(sleutel, EERSTE, ronde + "voorlegging", Map.of()));
        wachtOp200(stap("tekenen"));
        var klok = OffsetDateTime.parse(
                weg.als(EERSTE).get("/v1/open-calls/" + call.slug()).path("klok"));
        wachtOp200(() -> weg.als(EERSTE)
                .post(ronde + "aankondiging", Map.of("moment", klok.plusDays(3).toString())));
        programmaLaatDeTermijnEindigen();
        weg.wachtOpStatus("auditor", weg2, "afgewezen");
        nogEens(weg2, "Afgewezen");
        nogEens(call.slug(), "De stand van ronde 1 is: Bekendgemaakt");
        metSleutel(sleutel, EERSTE, ronde + "voorlegging", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("aangekondigd"));
        weg.als(INDIENER)
                .post(pad(weg2) + "/intrekking", Map.of("reden", REDEN))
                .then()
                .statusCode(409)
                .body("detail", containsString("Afgewezen"));
    }

    /** The programme does not know that an announcement is planned, and ends it all the same: no term it is shown comes first. */
    private void programmaLaatDeTermijnEindigen() {
        var sessie = Sessie.van(stapel, "programma.coordinator");
        var pagina = "/programma/" + call.slug() + "/volgende-termijn";
        var vraag = sessie.haal(pagina).body();
        assertThat(vraag).contains("Uiterste dag van het besluit").doesNotContain("ekendmaking");
        assertThat(sessie.post(pagina, Sessie.velden(vraag)).statusCode()).isEqualTo(303);
        assertThat(sessie.haal("/programma").body()).contains("Voorbij: ");
    }

    private void poort(String casus) {
        var taak = weg.taak(AN, casus, "ontvankelijkheid");
        paginas(casus).put("/taken/" + taak + "/ontvankelijkheid", AN);
        paginas(casus).put("/taken/" + taak + "/aanvulling", AN);
        paginas(casus).put("/casussen/" + casus + "/aanvulling", INDIENER);
        List<Map<String, String>> wie = weg.als(COORDINATOR)
                .get("/v1/taken/" + taak + "/behandelaars")
                .jsonPath()
                .getList("$");
        var an = wie.stream()
                .filter(een -> Objects.requireNonNull(een.get("naam")).startsWith("An"))
                .map(een -> Objects.requireNonNull(een.get("id")))
                .findFirst()
                .orElseThrow();
        doe(
                casus,
                "overdragen",
                () -> metVersie(COORDINATOR, "/v1/taken/" + taak, "/overdracht", Map.of("behandelaar", an)));
        var vraag = Map.of("taak", taak, "vragen", Map.of("/kern/inwoners", REDEN), "toelichting", "");
        doe(casus, "aanvulling vragen", () -> weg.als(AN).post(pad(casus) + "/aanvullingen", vraag));
        doe(
                casus,
                "aanvulling verlengen",
                () -> weg.als(AN).post(pad(casus) + "/aanvullingen/verlenging", Map.of("reden", REDEN)));
        Map<String, Map<String, Object>> inhoud =
                weg.als(INDIENER).get(pad(casus) + "/inhoud").jsonPath().getMap("$");
        Objects.requireNonNull(inhoud.get("kern")).put("inwoners", 4321);
        doe(
                casus,
                "aanvulling beantwoorden",
                () -> weg.als(INDIENER).post(pad(casus) + "/aanvullingen/antwoord", inhoud));
        var opnieuw = weg.taak(AN, casus, "ontvankelijkheid");
        var nee = weg.oordeel(AN, casus, opnieuw, "niet-ontvankelijk", REDEN);
        doe(casus, "ontvankelijkheid beoordelen", () -> weg.als(AN).post(pad(casus) + "/ontvankelijkheid", nee));
        var bevestigen = weg.taak(BO, casus, "ontvankelijkheid-bevestigen");
        paginas(casus).put("/taken/" + bevestigen + "/ontvankelijkheid-bevestigen", BO);
        doe(
                casus,
                "ontvankelijkheid teruggeven",
                () -> weg.als(BO)
                        .post(
                                pad(casus) + "/ontvankelijkheid/bevestiging",
                                Map.of("taak", bevestigen, "akkoord", false, "reden", REDEN)));
        stappen(casus)
                .put(
                        "ontvankelijkheid bevestigen",
                        () -> weg.als(BO)
                                .post(
                                        pad(casus) + "/ontvankelijkheid/bevestiging",
                                        Map.of("taak", bevestigen, "akkoord", true)));
        weg.verklaarOntvankelijk(AN, casus);
        stappen(casus)
                .put(
                        "mede-indieners",
                        () -> schrijf(
                                INDIENER,
                                pad(casus),
                                pad(casus) + "/mede-indieners",
                                Map.of("organisaties", List.of())));
    }

    private void toets(String casus) {
        var pad = pad(casus) + "/toetsingen";
        paginas(casus).put("/taken/" + weg.taak(AN, casus, "toetsing") + "/toetsing", AN);
        List<String> codes = weg.als(AN).get(pad).jsonPath().getList("criteria.code");
        doe(casus, "toets bewaren", () -> schrijf(AN, pad, pad, Map.of("scores", scores(codes))));
        doe(casus, "toets voltooien", () -> metVersie(AN, pad, "/voltooiing", null));
        paginas(casus).put("/taken/" + weg.taak(BO, casus, "toetsing-bevestigen") + "/toetsing-bevestigen", BO);
        doe(
                casus,
                "toets teruggeven",
                () -> metVersie(BO, pad, "/bevestiging", Map.of("akkoord", false, "reden", REDEN)));
        weg.taak(AN, casus, "toetsing");
        metVersie(AN, pad, "/voltooiing", null).then().statusCode(200);
        weg.taak(BO, casus, "toetsing-bevestigen");
        doe(casus, "toets bevestigen", () -> metVersie(BO, pad, "/bevestiging", Map.of("akkoord", true)));
    }

    private void advies(String casus) {
        var pad = pad(casus) + "/adviezen";
        Casusweg.wacht("drie beoordelingen", () -> {
            var lezing = weg.als("commissie.secretaris").get(pad);
            if (lezing.statusCode() != 200) {
                return null;
            }
            return lezing.jsonPath().getList("beoordelingen").size() >= 3 ? true : null;
        });
        for (var lid : LEDEN) {
            var lezing = weg.als(lid).get(pad);
            List<String> eigen = lezing.statusCode() == 200
                    ? lezing.jsonPath().getList("beoordelingen.findAll { it.eigen }.id")
                    : List.of();
            for (var id : eigen) {
                var een = pad + "/" + id;
                doe(casus, "verklaren " + lid, () -> weg.als(lid).post(een + "/verklaring", Map.of("belang", false)));
                List<String> codes = weg.als(lid).get(een).jsonPath().getList("criteria.code");
                doe(
                        casus,
                        "beoordeling bewaren " + lid,
                        () -> schrijf(
                                lid,
                                een,
                                een,
                                Map.of("scores", scores(codes), "aanbeveling", "niet-toelaten", "toelichting", REDEN)));
                paginas(casus).put("/taken/" + weg.taak(lid, id, "advies") + "/advies", lid);
                doe(casus, "uitbrengen " + lid, () -> metVersie(lid, een, "/uitbrenging", null));
                stappen(casus)
                        .put(
                                "toewijzing intrekken " + lid,
                                () -> weg.als("commissie.secretaris")
                                        .post(een + "/intrekking", Map.of("reden", REDEN)));
            }
        }
    }

    private void ronde() {
        var slug = call.slug();
        doe(slug, "voorleggen", () -> weg.als(EERSTE).post(ronde + "voorlegging"));
        doe(
                slug,
                "teruggeven",
                () -> weg.als(TWEEDE).post(ronde + "ondertekening", Map.of("akkoord", false, "reden", REDEN)));
        wachtOp200(stap("voorleggen"));
        doe(slug, "terugnemen", () -> weg.als(EERSTE).vraagt().delete(ronde + "voorlegging"));
        wachtOp200(stap("voorleggen"));
        doe(slug, "tekenen", () -> weg.als(TWEEDE).post(ronde + "ondertekening", Map.of("akkoord", true)));
        doe(slug, "plannen", () -> weg.als(EERSTE).post(ronde + "aankondiging", Map.of("moment", LATER)));
        doe(
                slug,
                "verzetten",
                () -> weg.als(EERSTE)
                        .vraagt()
                        .contentType("application/json")
                        .body(Map.of("moment", LATER))
                        .put(ronde + "aankondiging"));
        doe(slug, "plan terugnemen", () -> weg.als(EERSTE).vraagt().delete(ronde + "aankondiging"));
        wachtOp200(stap("plannen"));
    }

    private Response besluit(String casus) {
        var deelnemer = weg.als(EERSTE);
        var pad = pad(casus) + "/selectiebesluit";
        var vraag = deelnemer
                .vraagt()
                .contentType("application/json")
                .body(Map.of("uitkomst", "afwijzen", "motivering", "De commissie adviseert negatief."));
        var nu = deelnemer.get(pad);
        return (nu.statusCode() == 200 ? vraag.header("If-Match", nu.header("ETag")) : vraag).put(pad);
    }

    /** Every step that was taken, and every page on which it is taken: refused, with how it stands. */
    private void nogEens(String waarvan, String stand) {
        var gevonden = new ArrayList<String>();
        stappen(waarvan).forEach((naam, stap) -> {
            var antwoord = stap.get();
            gevonden.add(naam + ": " + antwoord.statusCode() + " " + antwoord.asString());
        });
        assertThat(gevonden)
                .as(String.join("\n", gevonden))
                .allSatisfy(regel -> assertThat(regel).containsAnyOf(": 409 ", ": 404 ", ": 403 "));
        assertThat(gevonden)
                .as(String.join("\n", gevonden))
                .allSatisfy(regel -> assertThat(regel)
                        .containsAnyOf(
                                stand,
                                "Dit bestaat niet",
                                "al afgerond of niet meer nodig",
                                "of de indiener trok de casus in",
                                "De stand van deze"));
        paginas(waarvan).forEach((pagina, wie) -> {
            var sessie = Sessie.van(stapel, wie);
            var velden = new HashMap<>(Sessie.velden(sessie.haal("/mijn").body()));
            velden.putAll(Map.of("akkoord", "ja", "versie", "0", "uitkomst", "afwijzen", "doe", "uitbrengen"));
            var antwoord = sessie.post(pagina, velden);
            var tekst = antwoord.statusCode() == 303
                    ? sessie.haalEnVolg(
                                    antwoord.headers().firstValue("Location").orElseThrow())
                            .body()
                    : antwoord.body();
            assertThat(antwoord.statusCode()).as(pagina + "\n" + tekst).isIn(303, 403, 404, 409, 412);
            assertThat(tekst).as(pagina).doesNotContain(GELUKT);
        });
    }

    private static void eisGeweigerd(String wat, Response antwoord, String stand) {
        assertThat(antwoord.statusCode()).as(wat + antwoord.asString()).isEqualTo(409);
        assertThat(antwoord.<String>path("detail")).as(wat).contains(stand);
    }

    private void doe(String waarvan, String naam, Supplier<Response> stap) {
        wachtOp200(stap);
        stappen(waarvan).put(naam, stap);
    }

    /** Sent until the engine has caught up. */
    private static void wachtOp200(Supplier<Response> stap) {
        var laatste = new ArrayList<String>();
        try {
            Casusweg.wacht("een geslaagde stap", () -> {
                var antwoord = stap.get();
                laatste.add(antwoord.statusCode() + antwoord.asString());
                return antwoord.statusCode() < 300 ? true : null;
            });
        } catch (AssertionError fout) {
            throw new AssertionError(String.valueOf(laatste.getLast()), fout);
        }
    }

    private Map<String, Supplier<Response>> stappen(String waarvan) {
        return gedaan.computeIfAbsent(waarvan, nieuw -> new LinkedHashMap<>());
    }

    private Map<String, String> paginas(String waarvan) {
        return paginas.computeIfAbsent(waarvan, nieuw -> new LinkedHashMap<>());
    }

    /** A step of the round that was taken before. */
    private Supplier<Response> stap(String naam) {
        return Objects.requireNonNull(stappen(call.slug()).get(naam));
    }

    private Response metVersie(String wie, String pad, String stap, @Nullable Object inhoud) {
        var etag = weg.als(wie).get(pad).header("ETag");
        var vraag = weg.als(wie).vraagt();
        vraag.header("If-Match", etag == null ? "\"0\"" : etag);
        return (inhoud == null ? vraag : vraag.contentType("application/json").body(inhoud)).post(pad + stap);
    }

    /** Writes with the version as it can be read now. */
    private Response schrijf(String wie, String lezen, String pad, Object inhoud) {
        var etag = weg.als(wie).get(lezen).header("ETag");
        return weg.als(wie).put(pad, etag == null ? "\"0\"" : etag, inhoud);
    }

    private Response metSleutel(String sleutel, String wie, String pad, Object inhoud) {
        return weg.als(wie)
                .vraagt()
                .header("Idempotency-Key", sleutel)
                .contentType("application/json")
                .body(inhoud)
                .post(pad);
    }

    private static Map<String, Object> scores(List<String> codes) {
        var scores = new HashMap<String, Object>();
        codes.forEach(code -> scores.put(code, Map.of("cijfer", 7, "motivering", REDEN)));
        return scores;
    }

    private static String pad(String casus) {
        return "/v1/casussen/" + casus;
    }
}
