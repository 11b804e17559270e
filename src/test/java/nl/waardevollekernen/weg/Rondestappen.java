package nl.waardevollekernen.weg;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;

/** The steps of a round that meet in {@link SlotenIT}. */
final class Rondestappen {
    private static final String EERSTE = "fonds.beheerder";
    private static final String TWEEDE = "fonds.tweede";

    private final Casusweg weg;
    private final String selectie;
    private final String rangschikking;

    Rondestappen(Casusweg weg, Proefcall call) {
        this.weg = weg;
        this.selectie = "/v1/open-calls/" + call.slug() + "/selectie/";
        this.rangschikking = "/v1/open-calls/" + call.slug() + "/rangschikking";
    }

    Supplier<Response> besluit(String casus) {
        var pad = "/v1/casussen/" + casus + "/selectiebesluit";
        var deelnemer = weg.als(EERSTE);
        var nu = deelnemer.get(pad);
        var besluit = Map.of("uitkomst", "afwijzen", "motivering", "De toets haalt de drempel niet.");
        return () -> {
            var vraag = deelnemer.vraagt().contentType("application/json").body(besluit);
            return (nu.statusCode() == 200 ? vraag.header("If-Match", nu.header("ETag")) : vraag).put(pad);
        };
    }

    Supplier<Response> legVoor() {
        return () -> weg.als(EERSTE).post(selectie + "voorlegging");
    }

    Supplier<Response> neemTerug() {
        return () -> weg.als(EERSTE).vraagt().delete(selectie + "voorlegging");
    }

    Supplier<Response> teken(boolean akkoord) {
        return () ->
                weg.als(TWEEDE).post(selectie + "ondertekening", Map.of("akkoord", akkoord, "reden", Samenstap.REDEN));
    }

    Supplier<Response> plan(String moment) {
        return () -> weg.als(EERSTE).post(selectie + "aankondiging", Map.of("moment", moment));
    }

    Supplier<Response> verzet(String moment) {
        return () -> weg.als(EERSTE)
                .vraagt()
                .contentType("application/json")
                .body(Map.of("moment", moment))
                .put(selectie + "aankondiging");
    }

    Supplier<Response> neemPlanTerug() {
        return () -> weg.als(EERSTE).vraagt().delete(selectie + "aankondiging");
    }

    /** Moves the announcement to now, and gives the engine a moment to begin it. */
    Supplier<Response> nu() {
        return () -> {
            var antwoord = weg.als(EERSTE)
                    .vraagt()
                    .contentType("application/json")
                    .body(Map.of())
                    .put(selectie + "aankondiging");
            try {
                Thread.sleep(700);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
            }
            return antwoord;
        };
    }

    void wachtOpTaak(String soort) {
        String ronde = weg.als(EERSTE).get(rangschikking).path("ronde");
        weg.taak(TWEEDE, ronde, soort);
    }
}
