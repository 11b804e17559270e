package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Point 15 of issue 8: two people who change the same case at once. Every pair of steps, in both orders, is held up half-way and
 * then let go: nobody gets a deadlock, who came first is never refused, and who came second is refused only for what is true.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlotenIT {
    private final Stapel stapel = Stapel.start();
    private final Databank databank = new Databank(stapel);
    private final Samenloop samen = new Samenloop(databank);
    private final Proefcall call = Proefcall.nieuw(stapel);
    private final Casusweg weg = new Casusweg(stapel, call);
    private final Samenstap stap = new Samenstap(weg);
    private final Deque<String> casussen = new ArrayDeque<>();
    private final List<String> verslag = new ArrayList<>();
    private Path serverlog;
    private long vanaf;

    @BeforeAll
    void begin() throws IOException {
        serverlog = stapel.logOpdrachten(true);
        vanaf = Files.size(serverlog);
        weg.als("marktmeester.bo").get("/v1/taken").then().statusCode(200);
        dienIn(call, 148).forEach(casussen::add);
        weg.sluitCall();
    }

    @AfterAll
    void klaar() throws IOException {
        stapel.logOpdrachten(false);
        Files.write(Path.of("target/sloten.txt"), verslag);
        var wacht = Slotwacht.lees(serverlog, vanaf);
        assertThat(wacht.fouten().stream().distinct()).as("locks out of order").isEmpty();
        for (var soort : Slotwacht.Soort.values()) {
            assertThat(wacht.transacties(soort))
                    .as("transactions that lock " + soort)
                    .isGreaterThan(10);
        }
        try (var regels = Files.lines(serverlog)) {
            assertThat(regels.filter(regel -> regel.contains("deadlock detected")))
                    .isEmpty();
        }
    }

    private List<String> dienIn(Proefcall in, int aantal) {
        var nieuw = Concepten.van(stapel, in, "waalwijk", "waalwijk-variatie").maak(in, aantal).stream()
                .map(UUID::toString)
                .toList();
        nieuw.forEach(casus -> weg.dienIn("waalwijk.indiener", casus).then().statusCode(201));
        return nieuw;
    }

    @Test
    void punt15_aanDePoort_wachtNiemandOpElkaar() {
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("beoordelen", stap::beoordeel);
        stappen.put("aanvulling vragen", stap.vraagAanvulling("ontvankelijkheid"));
        stappen.put("overdragen", stap.draagOver("ontvankelijkheid"));
        stappen.put("belang", stap::belang);
        ieder("poort", neem(25), stappen);
    }

    @Test
    void punt15_bijHetBevestigen_wachtNiemandOpElkaar() {
        var eigen = neem(25);
        eigen.forEach(casus -> stap.beoordeel(casus).get().then().statusCode(200));
        eigen.forEach(casus -> wachtOpTaak(casus, "ONTVANKELIJKHEID_BEVESTIGEN"));
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("bevestigen", stap.bevestig(true));
        stappen.put("teruggeven", stap.bevestig(false));
        stappen.put("overdragen", stap.draagOver("ontvankelijkheid-bevestigen"));
        stappen.put("belang", stap::belang);
        ieder("bevestigen", eigen, stappen);
    }

    @Test
    void punt15_tijdensEenAanvulling_wachtNiemandOpElkaar() {
        var eigen = neem(16);
        eigen.forEach(casus ->
                stap.vraagAanvulling("ontvankelijkheid").van(casus).get().then().statusCode(201));
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("beantwoorden", stap::beantwoord);
        stappen.put("verlengen", stap::verleng);
        stappen.put("belang", stap::belang);
        ieder("aanvulling", eigen, stappen);
    }

    @Test
    void punt15_tijdensDeToets_wachtNiemandOpElkaar() {
        var eigen = naarToetsing(neem(25));
        eigen.forEach(casus -> stap.bewaarToets(casus).get().then().statusCode(200));
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("bewaren", stap::bewaarToets);
        stappen.put("voltooien", stap::voltooiToets);
        stappen.put("aanvulling vragen", stap.vraagAanvulling("toetsing"));
        stappen.put("belang", stap::belang);
        ieder("toets", eigen, stappen);
    }

    @Test
    void punt15_bijHetNakijkenVanDeToets_wachtNiemandOpElkaar() {
        var eigen = getoetst(naarToetsing(neem(16)));
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("bevestigen", stap.bevestigToets(true));
        stappen.put("teruggeven", stap.bevestigToets(false));
        stappen.put("belang", stap::belang);
        ieder("nakijken", eigen, stappen);
    }

    @Test
    void punt15_tijdensHetAdvies_wachtNiemandOpElkaar() {
        var eigen = naarToetsing(neem(25));
        var raad = new Raadweg(weg, call);
        eigen.forEach(casus -> raad.toets(casus, 7));
        eigen.forEach(casus -> {
            var lid = stap.lid(casus);
            var pad = Samenstap.pad(casus) + "/adviezen/" + lid.beoordeling();
            weg.als(lid.naam())
                    .post(pad + "/verklaring", Map.of("belang", false))
                    .then()
                    .statusCode(204);
            stap.bewaarAdvies(casus).get().then().statusCode(200);
            weg.taak(lid.naam(), lid.beoordeling(), "advies");
        });
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("bewaren", stap::bewaarAdvies);
        stappen.put("uitbrengen", stap::brengUit);
        stappen.put("belang", stap::belangVanLid);
        stappen.put("toewijzing intrekken", stap::trekToewijzingIn);
        ieder("advies", eigen, stappen);
    }

    @Test
    void punt15_bijHetVerklaren_wachtNiemandOpElkaar() {
        var eigen = naarToetsing(neem(16));
        var raad = new Raadweg(weg, call);
        eigen.forEach(casus -> raad.toets(casus, 7));
        var stappen = new LinkedHashMap<String, Samenstap.Maker>();
        stappen.put("intrekken", stap::trekIn);
        stappen.put("geen belang", stap::geenBelangVanLid);
        stappen.put("belang", stap::belangVanLid);
        stappen.put("toewijzing intrekken", stap::trekToewijzingIn);
        ieder("verklaren", eigen, stappen);
    }

    @Test
    void punt15_inEenRonde_wachtNiemandOpElkaar() {
        var eigen = Proefcall.nieuw(stapel);
        var daar = new Casusweg(stapel, eigen);
        var ids = dienIn(eigen, 9);
        daar.sluitCall();
        var raad = new Raadweg(daar, eigen);
        getoetst(naarToetsing(ids))
                .forEach(casus ->
                        stap.bevestigToets(true).van(casus).get().then().statusCode(200));
        raad.rangschikking();
        var ronde = new Rondestappen(daar, eigen);
        ids.forEach(casus -> ronde.besluit(casus).get().then().statusCode(200));
        int laatste = ids.size() - 1;

        tweede(
                "besluiten en intrekken",
                log(ids.getFirst(), ronde.besluit(ids.getFirst()), stap.trekIn(ids.get(laatste))),
                true);
        tweede("voorleggen en besluiten", log(ids.getFirst(), ronde.legVoor(), ronde.besluit(ids.getFirst())), false);
        ronde.wachtOpTaak("besluit-tekenen");
        var laat = ids.get(1);
        tweede(
                "belang en terugnemen",
                log(laat, stap.belangVan("marktmeester.bo").van(laat), ronde.neemTerug()),
                true);
        tweede(
                "besluiten en belang",
                log(
                        laat,
                        ronde.besluit(laat),
                        stap.belangVan("marktmeester.coordinator").van(laat)),
                true);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        ronde.wachtOpTaak("besluit-tekenen");
        tweede(
                "tekenen en intrekken",
                samen.bijDeCasus(UUID.fromString(ids.get(3)), ronde.teken(true), stap.trekIn(ids.get(laatste - 1))),
                true);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        ronde.wachtOpTaak("besluit-tekenen");
        tweede(
                "intrekken en intrekken",
                log(ids.getFirst(), stap.trekIn(ids.get(laatste - 2)), stap.trekIn(ids.get(laatste - 3))),
                true);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        ronde.wachtOpTaak("besluit-tekenen");
        tweede("terugnemen en tekenen", log(ids.getFirst(), ronde.neemTerug(), ronde.teken(true)), false);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        ronde.wachtOpTaak("besluit-tekenen");
        tweede("teruggeven en besluiten", log(ids.getFirst(), ronde.teken(false), ronde.besluit(ids.getFirst())), true);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));
        ronde.wachtOpTaak("aankondiging");
        tweede(
                "plannen en intrekken",
                samen.bijHetLog(eigen.id(), ronde.plan("2028-12-01T09:00:00+01:00"), stap.trekIn(ids.get(laatste - 4))),
                true);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));
        raad.ronde("fonds.beheerder", "aankondiging", Map.of("moment", "2028-12-01T09:00:00+01:00"));
        tweede(
                "verzetten en terugnemen",
                samen.bijHetLog(eigen.id(), ronde.verzet("2028-12-02T09:00:00+01:00"), ronde.neemPlanTerug()),
                true);
        raad.ronde("fonds.beheerder", "aankondiging", Map.of("moment", "2028-12-01T09:00:00+01:00"));
        // The engine announces as soon as the moment is now; the withdrawal comes while it does.
        var afloop = samen.bijDeCasus(UUID.fromString(ids.get(1)), ronde.nu(), stap.trekIn(ids.get(2)));
        tweede("bekendmaken en intrekken", afloop, afloop.tweede().statusCode() == 200);
        Casusweg.wacht("de uitkomst", () -> {
            String status =
                    daar.als("auditor").get("/v1/casussen/" + ids.getFirst()).path("status");
            boolean klaar = afloop.tweede().statusCode() == 200 || "afgewezen".equals(status);
            return klaar ? true : null;
        });
    }

    private Samenloop.Afloop log(String keten, Supplier<Response> eerste, Supplier<Response> tweede) {
        return samen.bijHetLog(UUID.fromString(keten), eerste, tweede);
    }

    /** Every two of these steps, in both orders and each with itself, each on a case of its own. */
    private void ieder(String waar, List<String> eigen, Map<String, Samenstap.Maker> stappen) {
        var over = new ArrayDeque<>(eigen);
        stappen.forEach((een, eerste) -> stappen.forEach((ander, tweede) -> {
            var casus = over.remove();
            var afloop = log(casus, eerste.van(casus), tweede.van(casus));
            tweede(waar + ": " + een + " en " + ander, afloop, afloop.tweede().statusCode() < 300);
        }));
    }

    private void tweede(String wat, Samenloop.Afloop afloop, boolean beide) {
        verslag.add(afloop.eis(wat, beide));
    }

    private List<String> neem(int aantal) {
        var eigen = new ArrayList<String>();
        for (int i = 0; i < aantal; i++) {
            eigen.add(casussen.remove());
        }
        eigen.forEach(casus -> wachtOpTaak(casus, "ONTVANKELIJKHEID"));
        return eigen;
    }

    private List<String> naarToetsing(List<String> eigen) {
        eigen.forEach(casus -> wachtOpTaak(casus, "ONTVANKELIJKHEID"));
        eigen.forEach(casus -> weg.verklaarOntvankelijk("marktmeester.an", casus));
        eigen.forEach(casus -> wachtOpTaak(casus, "TOETSING"));
        return eigen;
    }

    private List<String> getoetst(List<String> eigen) {
        eigen.forEach(casus -> {
            stap.bewaarToets(casus).get().then().statusCode(200);
            stap.voltooiToets(casus).get().then().statusCode(200);
        });
        eigen.forEach(casus -> wachtOpTaak(casus, "TOETSING_BEVESTIGEN"));
        return eigen;
    }

    private void wachtOpTaak(String casus, String soort) {
        Casusweg.wacht(
                soort + " van " + casus,
                () -> databank.lijst(
                                        "select id from taak where zaak = ? and soort = ? and status <> 'GESLOTEN'",
                                        UUID.fromString(casus),
                                        soort)
                                .isEmpty()
                        ? null
                        : true);
    }
}
