package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Point 15 of issue 8 for what happens to a whole call while somebody works on one case of it: a term that ends, and a round that
 * is closed before every case is ready.
 */
class SlotenVanEenCallIT {
    private static final String INDIENER = "waalwijk.indiener";

    private final Stapel stapel = Stapel.start();
    private final Samenloop samen = new Samenloop(new Databank(stapel));
    private final Proefcall call = Proefcall.nieuw(stapel);
    private final Casusweg weg = new Casusweg(stapel, call);
    private final Samenstap stap = new Samenstap(weg);

    @Test
    void punt15_wieAntwoordtAlsDeTermijnVerloopt_wordtGehoordAlsHijEerstWas() {
        var ids = ingediend(2);
        ids.forEach(casus ->
                stap.vraagAanvulling("ontvankelijkheid").van(casus).get().then().statusCode(201));
        weg.naarVolgendeTermijn();
        var optijd = ids.getFirst();
        var telaat = ids.getLast();
        var laat = stap.beantwoord(telaat);

        samen.bijDeCasus(UUID.fromString(optijd), stap.beantwoord(optijd), this::verlopen)
                .eis("beantwoorden en verlopen", true);
        assertThat(Casusweg.wacht("het einde van de aanvulling", () -> afloop(telaat)))
                .isEqualTo("verlopen");
        assertThat(afloop(optijd)).isEqualTo("beantwoord");
        laat.get().then().statusCode(409);
        weg.taak("marktmeester.an", optijd, "ontvankelijkheid");
        weg.taak("marktmeester.an", telaat, "ontvankelijkheid");
    }

    @Test
    void punt15_wieAntwoordtNaHetVerlopen_hoortDatDeTermijnVoorbijIs() {
        var casus = ingediend(1).getFirst();
        stap.vraagAanvulling("ontvankelijkheid").van(casus).get().then().statusCode(201);
        weg.naarVolgendeTermijn();

        samen.bijDeCasus(UUID.fromString(casus), this::verlopen, stap.beantwoord(casus))
                .eis("verlopen en beantwoorden", false);
        assertThat(Casusweg.wacht("het einde van de aanvulling", () -> afloop(casus)))
                .isEqualTo("verlopen");
    }

    @Test
    void punt15_bijHetAfsluitenVanEenRonde_wachtNiemandOpElkaar() {
        var ids = ingediend(4);
        ids.forEach(casus -> weg.verklaarOntvankelijk("marktmeester.an", casus));
        var raad = new Raadweg(weg, call);
        ids.subList(0, 3).forEach(casus -> raad.toets(casus, 2));
        var bezig = ids.getLast();
        weg.taak("marktmeester.an", bezig, "toetsing");

        samen.bijDeCasus(UUID.fromString(ids.getFirst()), stap.trekIn(ids.getFirst()), this::sluitAf)
                .eis("intrekken en afsluiten", true);
        samen.bijHetLog(UUID.fromString(bezig), stap.bewaarToets(bezig), stap.trekIn(ids.get(1)))
                .eis("toetsen en intrekken in de ronde", true);
        var rangschikking = weg.als("fonds.beheerder").get("/v1/open-calls/" + call.slug() + "/rangschikking");
        assertThat(rangschikking.jsonPath().<String>getList("casussen.casus")).containsExactly(ids.get(2));
    }

    private List<String> ingediend(int aantal) {
        var nieuw = Concepten.van(stapel, call, "waalwijk", "waalwijk-variatie").maak(call, aantal).stream()
                .map(UUID::toString)
                .toList();
        nieuw.forEach(casus -> weg.dienIn(INDIENER, casus).then().statusCode(201));
        weg.sluitCall();
        return nieuw;
    }

    /** Ends the term, and gives the engine a moment to begin with what follows. */
    private Response verlopen() {
        var antwoord = weg.naarVolgendeTermijn();
        try {
            Thread.sleep(700);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
        return antwoord;
    }

    private Response sluitAf() {
        return weg.als("programma.coordinator")
                .post("/v1/open-calls/" + call.slug() + "/selectie/afsluiting", Map.of("reden", Samenstap.REDEN));
    }

    /** How the aanvulling ended; null while it is open. */
    private @Nullable String afloop(String casus) {
        String status =
                weg.als(INDIENER).get(Samenstap.pad(casus) + "/aanvullingen").path("[0].status");
        return "open".equals(status) ? null : status;
    }
}
