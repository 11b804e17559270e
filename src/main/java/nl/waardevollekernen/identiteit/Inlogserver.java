package nl.waardevollekernen.identiteit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Talks to Keycloak behind the browser's back about one session: asks for it anew, or ends it. Tokens go in the body of a
 * request between servers and never in an address. Remote calls: never inside a transaction.
 */
@ApplicationScoped
class Inlogserver {
    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final int GEWEIGERD = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String realm;
    private final String client;
    private final String geheim;
    private final Clock klok;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(GEDULD).build();

    Inlogserver(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> geheim,
            Clock klok) {
        this.realm = realm;
        this.client = client;
        this.geheim = geheim.orElse("");
        this.klok = klok;
    }

    /**
     * The session as Keycloak gives it now, with the roles of now; empty when it has ended there, its user is switched off
     * or its client may no longer ask.
     *
     * @throws IOException when Keycloak does not answer, which says nothing about the session
     */
    Optional<Sessie> vernieuw(Sessie sessie) throws IOException {
        var antwoord = stuur("token", "grant_type=refresh_token&refresh_token=" + codeer(sessie.vernieuwing()));
        var inhoud = JSON.readTree(antwoord.body());
        if (antwoord.statusCode() == GEWEIGERD && "invalid_grant".equals(tekst(inhoud, "error", ""))) {
            return Optional.empty();
        }
        if (antwoord.statusCode() != 200) {
            throw new IOException("Keycloak answers " + antwoord.statusCode());
        }
        return Optional.of(new Sessie(
                tekst(inhoud, "id_token", sessie.id()),
                tekst(inhoud, "access_token", ""),
                tekst(inhoud, "refresh_token", sessie.vernieuwing()),
                klok.instant().plusSeconds(inhoud.path("expires_in").asLong())));
    }

    /**
     * Ends the session in Keycloak, so that the next login asks for the password again.
     *
     * @throws IOException when Keycloak does not answer
     */
    void beeindig(Sessie sessie) throws IOException {
        var antwoord = stuur("logout", "refresh_token=" + codeer(sessie.vernieuwing()));
        boolean alVoorbij =
                antwoord.statusCode() == GEWEIGERD && antwoord.body().contains("invalid_grant");
        if (antwoord.statusCode() / 100 != 2 && !alVoorbij) {
            throw new IOException("Keycloak answers " + antwoord.statusCode());
        }
    }

    private HttpResponse<String> stuur(String eind, String formulier) throws IOException {
        var inhoud = formulier + "&client_id=" + codeer(client) + "&client_secret=" + codeer(geheim);
        var vraag = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/" + eind))
                .timeout(GEDULD)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(inhoud))
                .build();
        try {
            return http.send(vraag, BodyHandlers.ofString());
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for Keycloak", fout);
        }
    }

    private static String tekst(JsonNode inhoud, String veld, String anders) {
        return inhoud.path(veld).asText(anders);
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
