package nl.waardevollekernen.weg;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.waardevollekernen.stapel.Stapel;

/** Somebody with a browser session but no browser: keeps cookies, and logs in through the real login pages. */
final class Sessie {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FORMULIER = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern VELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final int MEESTE_STAPPEN = 12;

    private final URI adres;
    private final Map<String, String> koekjes = new LinkedHashMap<>();

    private Sessie(Stapel stapel) {
        this(stapel.adres());
    }

    private Sessie(URI adres) {
        this.adres = adres;
    }

    static Sessie zonderInloggen(Stapel stapel) {
        return new Sessie(stapel);
    }

    static Sessie van(Stapel stapel, String gebruiker) {
        return van(stapel, gebruiker, "demo");
    }

    static Sessie van(Stapel stapel, String gebruiker, String geheim) {
        var sessie = new Sessie(stapel);
        var naam = sessie.volg(sessie.vraag(stapel.adres().resolve("/inloggen")));
        var wachtwoord = sessie.volg(sessie.stuur(formulier(naam), Map.of("username", gebruiker)));
        var binnen = sessie.volg(sessie.stuur(formulier(wachtwoord), Map.of("password", geheim)));
        if (binnen.statusCode() != 200 || !binnen.uri().getPath().equals("/mijn")) {
            throw new IllegalStateException("Login of " + gebruiker + " ended at " + binnen.uri());
        }
        return sessie;
    }

    /** Somebody else with the same cookies, as they are now. */
    Sessie kopie() {
        var kopie = new Sessie(adres);
        kopie.koekjes.putAll(koekjes);
        return kopie;
    }

    /** The cookies as a request carries them. */
    String koekjes() {
        return koekjes.entrySet().stream()
                .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                .collect(Collectors.joining("; "));
    }

    /** One request and all that it leads to. */
    HttpResponse<String> haalEnVolg(String pad) {
        return volg(haal(pad));
    }

    /** Posts a form with these headers besides; a redirect is not followed. */
    HttpResponse<String> post(String pad, Map<String, String> velden, Map<String, String> koppen) {
        var vraag = HttpRequest.newBuilder(adres.resolve(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(inhoud(velden)));
        koppen.forEach(vraag::header);
        return doe(vraag);
    }

    /** One request; a redirect is not followed. */
    HttpResponse<String> haal(String pad) {
        return vraag(adres.resolve(pad));
    }

    /** One request, an empty form where it is not a GET; a redirect is not followed. */
    HttpResponse<String> doe(String methode, String pad) {
        return methode.equals("GET") ? haal(pad) : stuur(methode, adres.resolve(pad), Map.of());
    }

    /** Posts a form; a redirect is not followed. */
    HttpResponse<String> post(String pad, Map<String, String> velden) {
        return stuur(adres.resolve(pad), velden);
    }

    private static URI formulier(HttpResponse<String> pagina) {
        var gevonden = FORMULIER.matcher(pagina.body());
        if (!gevonden.find()) {
            throw new IllegalStateException("No form on " + pagina.uri() + ": " + pagina.statusCode());
        }
        return pagina.uri().resolve(gevonden.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> volg(HttpResponse<String> eerste) {
        var antwoord = eerste;
        for (int i = 0; i < MEESTE_STAPPEN && antwoord.statusCode() / 100 == 3; i++) {
            var naar = antwoord.headers().firstValue("Location").orElseThrow();
            antwoord = vraag(antwoord.uri().resolve(naar));
        }
        return antwoord;
    }

    private HttpResponse<String> vraag(URI naar) {
        return doe(HttpRequest.newBuilder(naar).GET());
    }

    private HttpResponse<String> stuur(URI naar, Map<String, String> velden) {
        return stuur("POST", naar, velden);
    }

    private HttpResponse<String> stuur(String methode, URI naar, Map<String, String> velden) {
        return doe(HttpRequest.newBuilder(naar)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(methode, BodyPublishers.ofString(inhoud(velden))));
    }

    private static String inhoud(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> doe(HttpRequest.Builder vraag) {
        if (!koekjes.isEmpty()) {
            vraag.header("Cookie", koekjes());
        }
        try {
            var antwoord =
                    CLIENT.send(vraag.header("Accept", "text/html, */*;q=0.8").build(), BodyHandlers.ofString());
            antwoord.headers().allValues("Set-Cookie").forEach(this::onthoud);
            return antwoord;
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private void onthoud(String kop) {
        var paar = kop.split(";", 2)[0].split("=", 2);
        if (paar.length < 2 || paar[1].isEmpty() || kop.contains("Max-Age=0")) {
            koekjes.remove(paar[0].strip());
        } else {
            koekjes.put(paar[0].strip(), paar[1]);
        }
    }

    /** The hidden fields of the page, as a browser reads them. */
    static Map<String, String> velden(String pagina) {
        var velden = new HashMap<String, String>();
        var gevonden = VELD.matcher(pagina);
        while (gevonden.find()) {
            velden.put(
                    gevonden.group(1),
                    gevonden.group(2)
                            .replace("&quot;", "\"")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&#39;", "'")
                            .replace("&amp;", "&"));
        }
        return velden;
    }
}
