package nl.waardevollekernen.weg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.stapel.Stapel;

/** A case in one state, with everything a path can name of it. */
record Ruisplaats(String naam, Map<String, String> plaatsen) {
    private static final String ONBEKEND = "0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10";

    /** A draft, a case in the advies and a case of which the decision is announced. */
    static List<Ruisplaats> drie(Stapel stapel) {
        return List.of(concept(stapel), inAdvies(stapel), bekend(stapel));
    }

    private static Ruisplaats concept(Stapel stapel) {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var demo = Casusweg.demo("waalwijk-de-els");
        var casus = weg.concept("waalwijk.indiener", "Ruis");
        weg.vul("waalwijk.indiener", casus, demo);
        return van("concept", weg, call, casus, ONBEKEND, ONBEKEND);
    }

    private static Ruisplaats inAdvies(Stapel stapel) {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var casus = getoetst(weg, call);
        var taak = weg.taken("commissie.een", casus, "advies").stream()
                .findFirst()
                .map(gevonden -> String.valueOf(gevonden.get("id")))
                .orElse(ONBEKEND);
        return van("in advies", weg, call, casus, taak, beoordeling(weg, casus));
    }

    private static Ruisplaats bekend(Stapel stapel) {
        var call = Proefcall.nieuw(stapel);
        var weg = new Casusweg(stapel, call);
        var raad = new Raadweg(weg, call);
        var casus = getoetst(weg, call);
        raad.adviseer(casus, 5, "niet-toelaten");
        raad.rangschikking();
        raad.besluit(
                        casus,
                        Map.of(
                                "uitkomst",
                                "afwijzen",
                                "motivering",
                                "De commissie adviseert om dit niet toe te laten."))
                .then()
                .statusCode(200);
        raad.ronde("fonds.beheerder", "voorlegging", Map.of());
        raad.ronde("fonds.tweede", "ondertekening", Map.of("akkoord", true));
        raad.ronde("fonds.beheerder", "aankondiging", Map.of());
        weg.wachtOpStatus("waalwijk.indiener", casus, "afgewezen");
        return van("bekendgemaakt", weg, call, casus, ONBEKEND, beoordeling(weg, casus));
    }

    private static String getoetst(Casusweg weg, Proefcall call) {
        var casus = weg.ingediend("waalwijk", Casusweg.demo("waalwijk-de-els"));
        weg.sluitCall();
        weg.verklaarOntvankelijk("marktmeester.an", casus);
        new Raadweg(weg, call).toets(casus, 7);
        beoordeling(weg, casus);
        return casus;
    }

    private static String beoordeling(Casusweg weg, String casus) {
        return Casusweg.wacht("de beoordelingen", () -> {
            var ronde = weg.als("commissie.secretaris").get("/v1/casussen/" + casus + "/adviezen");
            return ronde.statusCode() == 200
                            && ronde.jsonPath().getList("beoordelingen").size() >= 3
                    ? ronde.<String>path("beoordelingen[0].id")
                    : null;
        });
    }

    private static Ruisplaats van(
            String naam, Casusweg weg, Proefcall call, String casus, String taak, String beoordeling) {
        var indiener = weg.als("waalwijk.indiener");
        var plaatsen = new HashMap<String, String>();
        plaatsen.put("casus", casus);
        plaatsen.put("taak", taak);
        plaatsen.put("advies", beoordeling);
        plaatsen.put("slug", call.slug());
        plaatsen.put("onbekend", ONBEKEND);
        plaatsen.put(
                "document",
                indiener.get("/v1/casussen/" + casus + "/documenten").path("[0].id"));
        plaatsen.put(
                "regel", indiener.get("/v1/casussen/" + casus + "/tijdlijn").path("[0].id"));
        return new Ruisplaats(naam, Map.copyOf(plaatsen));
    }

    /** What each place in this path is, by its name in the path. */
    Map<String, String> voor(String pad) {
        var gevuld = new HashMap<String, String>();
        for (var deel : pad.split("[{}]", -1)) {
            if (pad.contains("{" + deel + "}")) {
                gevuld.put(deel, waarde(deel, pad));
            }
        }
        return gevuld;
    }

    private String waarde(String plaats, String pad) {
        return switch (plaats) {
            case "id" -> plaatsen.getOrDefault(soort(pad), ONBEKEND);
            case "casusId", "zaak" -> plaatsen.getOrDefault("casus", ONBEKEND);
            case "code" ->
                pad.contains("/fondsen/")
                        ? "demofonds-kernen"
                        : pad.contains("/formulieren/") ? "transformatie-kernen-2027-v1" : "GM0867";
            case "soort" -> "casus";
            case "onderwerp" -> "kern";
            case "naam" -> "bijlagen-besluit";
            default -> plaatsen.getOrDefault(plaats, ONBEKEND);
        };
    }

    private static String soort(String pad) {
        if (pad.contains("/beheer/")) {
            return "onbekend";
        }
        if (pad.contains("/documenten/{id}")) {
            return "document";
        }
        return pad.contains("/taken/") ? "taak" : "casus";
    }
}
