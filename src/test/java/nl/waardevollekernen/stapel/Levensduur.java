package nl.waardevollekernen.stapel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How long an access token of the local client lives, as the administrator of Keycloak sets it. */
final class Levensduur {
    private static final String INSTELLING = "access.token.lifespan";

    private final String beheer;
    private final String inloggen;
    private final String wachtwoord;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Levensduur(Instellingen instellingen, String wachtwoord) {
        var keycloak = instellingen.keycloakAdres();
        this.beheer = instellingen.uitgever().replace(keycloak, keycloak + "/admin") + "/clients";
        this.inloggen = keycloak + "/realms/master/protocol/openid-connect/token";
        this.wachtwoord = wachtwoord;
    }

    /** In seconds, as text; empty: as the realm says. */
    void zet(String seconden) {
        try {
            var token = stuur(HttpRequest.newBuilder(URI.create(inloggen))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "grant_type=password&client_id=admin-cli&username=admin&password=" + wachtwoord)))
                    .path("access_token")
                    .asText();
            var lokaal =
                    (ObjectNode) stuur(vraag(token, "?clientId=lokaal").GET()).path(0);
            lokaal.withObject("/attributes").put(INSTELLING, seconden);
            stuur(vraag(token, "/" + lokaal.path("id").asText())
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(lokaal.toString())));
        } catch (IOException fout) {
            throw new IllegalStateException("Keycloak antwoordt niet", fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private HttpRequest.Builder vraag(String token, String plek) {
        return HttpRequest.newBuilder(URI.create(beheer + plek)).header("Authorization", "Bearer " + token);
    }

    private JsonNode stuur(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        var antwoord = client.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
        if (antwoord.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak: " + antwoord.statusCode() + " " + antwoord.body());
        }
        return json.readTree(antwoord.body());
    }
}
