package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.camunda.client.CamundaClient;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.Wachten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What does not go by itself is mended: by the application where it may, by beheer with a reason where it may not. */
class HerstelIT {
    private static final Duration GEDULD = Duration.ofMinutes(2);
    private static final Map<String, String> REDEN = Map.of("reden", "Hersteld in een proef.");
    private static final String OPEN = "select id from taak where zaak = ? and status <> 'GESLOTEN'";

    private static Stapel stapel;
    private static Databank databank;
    private static Proefcall call;
    private static Concepten concepten;
    private static CamundaClient engine;

    @BeforeAll
    static void begin() {
        stapel = Stapel.start();
        databank = new Databank(stapel);
        call = Proefcall.nieuw(stapel);
        concepten = Concepten.van(stapel, call, "waalwijk", "waalwijk-de-els");
        engine = CamundaClient.newClientBuilder()
                .grpcAddress(stapel.engineAdres())
                .preferRestOverGrpc(false)
                .build();
    }

    @AfterAll
    static void eind() {
        engine.close();
    }

    @Test
    void loop_inDeEngineVerdwenen_gaatVerderWaarZijStond() {
        var casus = ingediend(call);
        var taak = databank.tekst(OPEN, casus);
        weg().als("marktmeester.bo")
                .vraagt()
                .header("If-Match", weg().als("marktmeester.bo").etag("/v1/taken/" + taak))
                .post("/v1/taken/" + taak + "/toewijzing")
                .then()
                .statusCode(200);
        var oud = loop(casus, "id");

        engine.newCancelInstanceCommand(Long.parseLong(loop(casus, "instantie_key")))
                .send()
                .join();

        wachtOpNieuweLoop(casus, oud);
        Wachten.tot(
                "de taak in de nieuwe loop",
                GEDULD,
                () -> !databank.tekst("select run from taak where id = ?::uuid", taak)
                        .equals(oud));
        assertThat(databank.lijst(OPEN, casus)).containsExactly(taak);
        assertThat(databank.tekst("select status from taak where id = ?::uuid", taak))
                .isEqualTo("GECLAIMD");
    }

    @Test
    void mensentaak_nogmaalsGeleverd_verandertNiets() throws InterruptedException {
        var casus = ingediend(call);
        Thread.sleep(2000); // progress is written each half second
        var hele = "select t::text from taak t where zaak = ?";
        var voor = databank.tekst(hele, casus);
        var teken = loop(casus, "laatste_job");

        engine.newUpdateTimeoutCommand(Long.parseLong(databank.tekst("select job_key from taak where zaak = ?", casus)))
                .timeout(Duration.ofMillis(1))
                .send()
                .join();

        Wachten.tot(
                "de tweede levering", GEDULD, () -> !loop(casus, "laatste_job").equals(teken));
        assertThat(databank.tekst(hele, casus)).isEqualTo(voor);
    }

    @Test
    void geblokkeerdeRij_doorBeheerVrijgegeven_vertrektEnStaatInHetLog() {
        var casus = ingediend(call);
        var rij = Ids.nieuw();
        databank.voerUit("""
                insert into uitgaand (id, zaak, soort, naam, sleutel, variabelen, status, pogingen, volgende_poging,
                    gemaakt_op, versie)
                values (?, ?, 'BERICHT', 'termijn-gewijzigd', ?, '{}', 'GEBLOKKEERD', 1, now(), now(), 0)""", rij, casus, rij.toString());
        Wachten.tot("de blokkade", GEDULD, () -> status(rij).equals("GEBLOKKEERD"));
        beheer().get("/v1/beheer/storingen").then().statusCode(200).body("uitbak.id", hasItem(rij.toString()));
        var pad = "/v1/beheer/uitbak/" + rij + "/nieuwe-poging";
        beheer().post(pad, Map.of("reden", "")).then().statusCode(400);
        weg().als("waalwijk.indiener").post(pad, REDEN).then().statusCode(403);

        beheer().post(pad, REDEN).then().statusCode(204);

        Wachten.tot("het vertrek", GEDULD, () -> status(rij).equals("VERZONDEN"));
        beheer().post(pad, REDEN).then().statusCode(409);
        beheer().get("/v1/beheer/storingen").then().body("uitbak.id", not(hasItem(rij.toString())));
        assertThat(tijdlijn(casus)).contains("Hersteld in een proef.");
    }

    @Test
    void nieuweLoop_doorBeheer_gaatVerderWaarDeCasusStond() {
        var casus = ingediend(call);
        var taak = databank.tekst(OPEN, casus);
        var oud = loop(casus, "id");

        nieuweLoop(casus).then().statusCode(200);

        wachtOpNieuweLoop(casus, oud);
        Wachten.tot(
                "de taak in de nieuwe loop",
                GEDULD,
                () -> !databank.tekst("select run from taak where id = ?::uuid", taak)
                        .equals(oud));
        assertThat(databank.lijst(OPEN, casus)).containsExactly(taak);
        assertThat(databank.tekst("select status from procesloop where id = ?::uuid", oud))
                .isEqualTo("VERVANGEN");
        nieuweLoop(UUID.randomUUID()).then().statusCode(409);
    }

    @Test
    void engine_metLegeGegevens_laatAlleCasussenVerderGaanWaarZijStonden() {
        var dicht = Proefcall.nieuw(stapel);
        var casussen = concepten.maak(dicht, 12);
        casussen.forEach(HerstelIT::dienIn);
        casussen.forEach(HerstelIT::wachtOpTaak);
        databank.voerUit(
                "update open_call set tijd_begin_echt = now(), tijd_begin_call = sluit + interval '1 day' where id = ?",
                dicht.id());
        var verder = casussen.subList(0, 6);
        verder.forEach(casus -> weg().verklaarOntvankelijk("marktmeester.an", casus.toString()));
        Wachten.tot("de toetsing", GEDULD, () -> openTaken(casussen, "TOETSING") == 6);
        var voor = databank.lijst("select id from taak where zaak = any (?) and status <> 'GESLOTEN'", casussen);

        stapel.verliesEngine();
        Wachten.tot(
                "de melding aan beheer",
                GEDULD,
                () -> !beheer().get("/v1/beheer/storingen")
                        .jsonPath()
                        .getList("zakenZoek")
                        .isEmpty());
        var nieuw = ingediend(call);
        new Voorbeelden(stapel).voerUit("POST /beheer/herbouw", "beheer", List.of());

        var levend = """
                select l.zaak from procesloop l, engine_kenmerk m
                where l.zaak = any (?) and l.status = 'GEREGISTREERD' and l.geregistreerd_op > m.sinds""";
        Wachten.tot(
                "alle nieuwe lopen",
                GEDULD,
                () -> databank.lijst(levend, casussen).size() == casussen.size());
        Wachten.tot(
                "alle taken in hun nieuwe loop",
                GEDULD,
                () -> databank.lijst("""
                                select t.id from taak t join procesloop l on l.id = t.run
                                where t.zaak = any (?) and t.status <> 'GESLOTEN' and l.status = 'GEREGISTREERD'""", casussen).size() == casussen.size());
        assertThat(databank.lijst("select id from taak where zaak = any (?) and status <> 'GESLOTEN'", casussen))
                .containsExactlyInAnyOrderElementsOf(voor);
        casussen.subList(6, 12).forEach(casus -> weg().verklaarOntvankelijk("marktmeester.an", casus.toString()));
        Wachten.tot("de toetsing van de rest", GEDULD, () -> openTaken(casussen, "TOETSING") == 12);
        assertThat(databank.lijst(OPEN, nieuw)).hasSize(1);
    }

    private static int openTaken(List<UUID> casussen, String soort) {
        return databank.lijst(
                        "select id from taak where zaak = any (?) and soort = ? and status <> 'GESLOTEN'",
                        casussen,
                        soort)
                .size();
    }

    private static UUID ingediend(Proefcall waar) {
        var casus = concepten.maak(waar, 1).getFirst();
        dienIn(casus);
        wachtOpTaak(casus);
        return casus;
    }

    private static void dienIn(UUID casus) {
        weg().dienIn("waalwijk.indiener", casus.toString()).then().statusCode(201);
    }

    private static void wachtOpTaak(UUID casus) {
        Wachten.tot(
                "de taak van " + casus,
                GEDULD,
                () -> databank.lijst(OPEN, casus).size() == 1);
    }

    private static void wachtOpNieuweLoop(UUID casus, String oud) {
        Wachten.tot(
                "een nieuwe loop van " + casus,
                GEDULD,
                () -> databank.lijst("""
                                select id from procesloop
                                where zaak = ? and status = 'GEREGISTREERD' and id <> ?::uuid""", casus, oud).size() == 1);
    }

    private static String loop(UUID casus, String kolom) {
        return databank.tekst(
                "select " + kolom + " from procesloop where zaak = ? and status in ('AANGEVRAAGD', 'GEREGISTREERD')",
                casus);
    }

    private static String status(UUID rij) {
        return databank.tekst("select status from uitgaand where id = ?", rij);
    }

    private static String tijdlijn(UUID casus) {
        return weg().als("auditor").get("/v1/casussen/" + casus + "/tijdlijn").asString();
    }

    private static Response nieuweLoop(UUID casus) {
        return beheer().post("/v1/beheer/zaken/casus/" + casus + "/nieuwe-loop", REDEN);
    }

    private static Deelnemer beheer() {
        return weg().als("beheer");
    }

    private static Casusweg weg() {
        return new Casusweg(stapel, call);
    }
}
