package nl.waardevollekernen.weg;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps that meet in {@link SlotenIT}: each reads all it needs when it is made, so that sending it is one request. */
final class Samenstap {
    static final String REDEN = "Wij doen dit op hetzelfde moment.";
    private static final String INDIENER = "waalwijk.indiener";
    private static final String AN = "marktmeester.an";
    private static final String BO = "marktmeester.bo";
    private static final List<String> LEDEN =
            List.of("commissie.een", "commissie.twee", "commissie.drie", "commissie.vier", "commissie.voorzitter");

    private final Casusweg weg;

    Samenstap(Casusweg weg) {
        this.weg = weg;
    }

    /** Makes one step for one case. */
    interface Maker {
        Supplier<Response> van(String casus);
    }

    Supplier<Response> trekIn(String casus) {
        return () -> weg.als(INDIENER).post(pad(casus) + "/intrekking", Map.of("reden", REDEN));
    }

    Supplier<Response> belang(String casus) {
        return belangVan(AN).van(casus);
    }

    Maker belangVan(String wie) {
        return casus -> () -> weg.als(wie).post(pad(casus) + "/verschoning", Map.of("toelichting", REDEN));
    }

    Supplier<Response> beoordeel(String casus) {
        var oordeel = weg.oordeel(AN, casus, weg.taak(AN, casus, "ontvankelijkheid"), "niet-ontvankelijk", REDEN);
        return () -> weg.als(AN).post(pad(casus) + "/ontvankelijkheid", oordeel);
    }

    Maker vraagAanvulling(String soort) {
        return casus -> {
            var vraag = Map.of(
                    "taak", weg.taak(AN, casus, soort), "vragen", Map.of("/kern/inwoners", REDEN), "toelichting", "");
            return () -> weg.als(AN).post(pad(casus) + "/aanvullingen", vraag);
        };
    }

    Maker draagOver(String soort) {
        return casus -> {
            var taak = "/v1/taken/" + weg.taak(AN, casus, soort);
            var coordinator = weg.als("marktmeester.coordinator");
            List<Map<String, String>> wie =
                    coordinator.get(taak + "/behandelaars").jsonPath().getList("$");
            var bo = wie.stream()
                    .filter(een -> Objects.requireNonNull(een.get("naam")).startsWith("Bo"))
                    .findFirst()
                    .orElseThrow();
            var etag = coordinator.etag(taak);
            return () -> coordinator
                    .vraagt()
                    .header("If-Match", etag)
                    .contentType("application/json")
                    .body(Map.of("behandelaar", Objects.requireNonNull(bo.get("id"))))
                    .post(taak + "/overdracht");
        };
    }

    Maker neem(String soort) {
        return casus -> {
            var taak = "/v1/taken/" + weg.taak(BO, casus, soort);
            var etag = weg.als(BO).etag(taak);
            return () -> weg.als(BO).vraagt().header("If-Match", etag).post(taak + "/toewijzing");
        };
    }

    Maker bevestig(boolean akkoord) {
        return casus -> {
            var taak = weg.taak(BO, casus, "ontvankelijkheid-bevestigen");
            return () -> weg.als(BO)
                    .post(
                            pad(casus) + "/ontvankelijkheid/bevestiging",
                            Map.of("taak", taak, "akkoord", akkoord, "reden", REDEN));
        };
    }

    Supplier<Response> beantwoord(String casus) {
        Map<String, Map<String, Object>> inhoud =
                weg.als(INDIENER).get(pad(casus) + "/inhoud").jsonPath().getMap("$");
        Objects.requireNonNull(inhoud.get("kern")).put("inwoners", 4321);
        return () -> weg.als(INDIENER).post(pad(casus) + "/aanvullingen/antwoord", inhoud);
    }

    Supplier<Response> verleng(String casus) {
        return () -> weg.als(AN).post(pad(casus) + "/aanvullingen/verlenging", Map.of("reden", REDEN));
    }

    Supplier<Response> bewaarToets(String casus) {
        var an = weg.als(AN);
        var lezing = an.get(pad(casus) + "/toetsingen");
        var inhoud = Map.of("scores", scores(lezing, 2));
        return () -> an.put(pad(casus) + "/toetsingen", lezing.header("ETag"), inhoud);
    }

    Supplier<Response> voltooiToets(String casus) {
        return metVersie(AN, pad(casus) + "/toetsingen", "/voltooiing", null);
    }

    Maker bevestigToets(boolean akkoord) {
        return casus ->
                metVersie(BO, pad(casus) + "/toetsingen", "/bevestiging", Map.of("akkoord", akkoord, "reden", REDEN));
    }

    /** The first member, by a fixed order, who has this case. */
    Lid lid(String casus) {
        return Casusweg.wacht(
                "een lid voor " + casus,
                () -> LEDEN.stream()
                        .flatMap(naam -> eigen(naam, casus).stream().map(id -> new Lid(naam, id)))
                        .findFirst()
                        .orElse(null));
    }

    record Lid(String naam, String beoordeling) {}

    Supplier<Response> bewaarAdvies(String casus) {
        var lid = lid(casus);
        var pad = pad(casus) + "/adviezen/" + lid.beoordeling();
        var lezing = weg.als(lid.naam()).get(pad);
        var inhoud = Map.of("scores", scores(lezing, 7), "aanbeveling", "toelaten", "toelichting", REDEN);
        return () -> weg.als(lid.naam()).put(pad, lezing.header("ETag"), inhoud);
    }

    Supplier<Response> brengUit(String casus) {
        var lid = lid(casus);
        return metVersie(lid.naam(), pad(casus) + "/adviezen/" + lid.beoordeling(), "/uitbrenging", null);
    }

    Supplier<Response> belangVanLid(String casus) {
        return verklaring(casus, Map.of("belang", true, "toelichting", REDEN));
    }

    Supplier<Response> geenBelangVanLid(String casus) {
        return verklaring(casus, Map.of("belang", false));
    }

    private Supplier<Response> verklaring(String casus, Map<String, Object> inhoud) {
        var lid = lid(casus);
        return () -> weg.als(lid.naam()).post(pad(casus) + "/adviezen/" + lid.beoordeling() + "/verklaring", inhoud);
    }

    Supplier<Response> trekToewijzingIn(String casus) {
        var lid = lid(casus);
        return () -> weg.als("commissie.secretaris")
                .post(pad(casus) + "/adviezen/" + lid.beoordeling() + "/intrekking", Map.of("reden", REDEN));
    }

    private Supplier<Response> metVersie(String wie, String pad, String stap, @Nullable Map<String, Object> inhoud) {
        var etag = weg.als(wie).etag(pad);
        return () -> {
            var vraag = weg.als(wie).vraagt().header("If-Match", etag);
            return (inhoud == null
                            ? vraag
                            : vraag.contentType("application/json").body(inhoud))
                    .post(pad + stap);
        };
    }

    private List<String> eigen(String lid, String casus) {
        var antwoord = weg.als(lid).get(pad(casus) + "/adviezen");
        return antwoord.statusCode() == 200
                ? antwoord.jsonPath().getList("beoordelingen.findAll { it.eigen }.id")
                : List.of();
    }

    private static Map<String, Object> scores(Response lezing, int cijfer) {
        var scores = new HashMap<String, Object>();
        lezing.jsonPath()
                .<String>getList("criteria.code")
                .forEach(code -> scores.put(code, Map.of("cijfer", cijfer, "motivering", REDEN)));
        return scores;
    }

    static String pad(String casus) {
        return "/v1/casussen/" + casus;
    }
}
