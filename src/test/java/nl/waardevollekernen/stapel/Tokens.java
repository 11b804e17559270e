package nl.waardevollekernen.stapel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of demo users and machines, kept until shortly before they expire. */
final class Tokens {
    /** A token is given out again only while it is good for at least this many seconds. */
    private static final int POGINGEN = 20;

    private static final int PAUZE_MS = 500;
    private static final int MARGE = 60;

    private final Instellingen instellingen;
    private final Sleutels sleutels;
    private final Clock klok;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> bewaard = new ConcurrentHashMap<>();

    Tokens(Instellingen instellingen, Sleutels sleutels, Clock klok) {
        this.instellingen = instellingen;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    private record Token(String waarde, Instant tot) {}

    String gebruiker(String naam) {
        return geldig(naam, wachtwoord("lokaal", naam, "demo"));
    }

    /** The next token of this user is a new one, with the roles of that moment. */
    void vergeet(String naam) {
        bewaard.remove(naam);
    }

    private static Map<String, String> wachtwoord(String client, String naam, String wachtwoord) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                naam,
                "password",
                wachtwoord,
                "scope",
                "openid organization");
    }

    /** Lets tokens of the local client last a second for as long as it takes to get one, and waits until that is over. */
    String verlopen(String naam, String beheer) {
        Levensduur levensduur = new Levensduur(instellingen, beheer);
        Token kort;
        synchronized (this) {
            levensduur.zet("1");
            try {
                kort = haal(naam, wachtwoord("lokaal", naam, "demo"));
            } finally {
                levensduur.zet("");
            }
        }
        Wachten.tot(
                "het verlopen van het token",
                Duration.ofSeconds(10),
                () -> klok.instant().isAfter(kort.tot().plusSeconds(1)));
        return kort.waarde();
    }

    String machine(String client) {
        return geldig(
                client,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        sleutels.verklaring(client, instellingen.uitgever(), klok)));
    }

    private String geldig(String wie, Map<String, String> vraag) {
        Instant grens = klok.instant().plusSeconds(MARGE);
        return bewaard.compute(wie, (naam, oud) -> oud != null && oud.tot().isAfter(grens) ? oud : haal(wie, vraag))
                .waarde();
    }

    private Token haal(String wie, Map<String, String> vraag) {
        String formulier = vraag.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest verzoek = HttpRequest.newBuilder(
                        URI.create(instellingen.uitgever() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulier))
                .build();
        try {
            HttpResponse<String> antwoord = stuur(verzoek);
            if (antwoord.statusCode() != 200) {
                throw new IllegalStateException("Geen token voor " + wie + ": " + antwoord.body());
            }
            JsonNode token = json.readTree(antwoord.body());
            return new Token(
                    token.path("access_token").asText(),
                    klok.instant().plusSeconds(token.path("expires_in").asLong()));
        } catch (IOException fout) {
            throw new IllegalStateException("Keycloak antwoordt niet", fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** Keycloak shares the database server: after a restart of that it finds each of its dead connections once. */
    private HttpResponse<String> stuur(HttpRequest verzoek) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
        for (int poging = 1; poging < POGINGEN && antwoord.statusCode() >= 500; poging++) {
            Thread.sleep(PAUZE_MS);
            antwoord = client.send(verzoek, HttpResponse.BodyHandlers.ofString());
        }
        return antwoord;
    }
}
