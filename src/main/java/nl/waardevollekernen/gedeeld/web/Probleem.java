package nl.waardevollekernen.gedeeld.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;

/**
 * Why a request was not carried out, before it becomes JSON (RFC 9457) or a page.
 *
 * @param soort stable name; the {@code type} of the problem is the place on our own page of errors that explains it
 * @param status HTTP status
 * @param titel what kind of thing went wrong
 * @param uitleg what went wrong now and what to do
 * @param fouten everything that is wrong with the input
 */
record Probleem(String soort, int status, String titel, String uitleg, List<Veldfout> fouten) {
    static final String TYPE = "application/problem+json";

    Probleem {
        fouten = List.copyOf(fouten);
    }

    static Probleem van(Weigering weigering) {
        var soort = weigering.soort();
        return new Probleem(
                naam(soort.name()), soort.status(), soort.titel(), weigering.uitleg(), weigering.veldfouten());
    }

    static Probleem invoer(List<Veldfout> fouten) {
        return van(Weigering.invoer(fouten));
    }

    static Probleem invoer(String uitleg) {
        return new Probleem("invoer", 400, Weigering.Soort.INVOER.titel(), uitleg, List.of());
    }

    /** A refusal by the protocol itself, where no use case was reached. */
    static Probleem http(int status) {
        return switch (status) {
            case 400 -> invoer("Dit verzoek is niet te lezen.");
            case 401 -> kort("niet-ingelogd", 401, "Niet ingelogd", "Stuur een geldig toegangsbewijs mee of log in.");
            case 403 -> kort("niet-toegestaan", 403, "Dit mag u niet doen", "Uw rol geeft hier geen toegang toe.");
            case 404 -> van(Weigering.nietGevonden());
            case 405 -> kort("methode", 405, "Deze methode kan hier niet", "Dit adres kent deze methode niet.");
            case 406 ->
                kort("antwoordsoort", 406, "Dit soort antwoord kunnen wij niet geven", "Pas de kop Accept aan.");
            case 408 -> kort("te-langzaam", 408, "Dit duurde te lang", "Verstuur het verzoek opnieuw.");
            case 413 -> kort("te-groot", 413, "Dit is te groot", "Stuur minder of kleinere gegevens in één keer.");
            case 414 -> kort("adres-te-lang", 414, "Dit adres is te lang", "Gebruik een korter adres.");
            case 415 ->
                kort("inhoudsoort", 415, "Dit soort inhoud kunnen wij niet lezen", "Pas de kop Content-Type aan.");
            case 429 -> kort("te-vaak", 429, "Te veel verzoeken", "Wacht even en probeer het opnieuw.");
            case 431 ->
                kort("koppen-te-groot", 431, "De koppen zijn te groot", "Stuur minder gegevens in de koppen mee.");
            case 503 -> van(Weigering.nietBeschikbaar("Een onderdeel antwoordt nu niet. Probeer het zo opnieuw."));
            default ->
                status < 500
                        ? kort(
                                "verzoek",
                                status,
                                "Dit verzoek kan niet",
                                "Controleer het verzoek en probeer het opnieuw.")
                        : kort(
                                "storing",
                                status,
                                "Er ging iets mis",
                                "De fout ligt bij ons. Probeer het later opnieuw.");
        };
    }

    static Probleem inloggenMislukt() {
        return kort("niet-ingelogd", 401, "Inloggen is niet gelukt", "Ga naar de eerste pagina en log opnieuw in.");
    }

    static Probleem storing(String referentie) {
        return kort(
                "storing",
                500,
                "Er ging iets mis",
                "De fout ligt bij ons en is vastgelegd onder nummer " + referentie + ". Probeer het later opnieuw.");
    }

    private static Probleem kort(String soort, int status, String titel, String uitleg) {
        return new Probleem(soort, status, titel, uitleg, List.of());
    }

    /** The problem as RFC 9457 JSON; plaats is the path of the request that met it. */
    String json(String plaats) {
        var json = new JsonObject()
                .put("type", "/fouten#" + soort)
                .put("title", titel)
                .put("status", status)
                .put("detail", uitleg)
                .put("instance", plaats);
        if (!fouten.isEmpty()) {
            var lijst = new JsonArray();
            fouten.forEach(fout ->
                    lijst.add(new JsonObject().put("pointer", fout.veld()).put("detail", fout.melding())));
            json.put("fouten", lijst);
        }
        return json.encode();
    }

    private static String naam(String naam) {
        return naam.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
