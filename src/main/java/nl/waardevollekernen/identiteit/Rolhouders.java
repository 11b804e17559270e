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
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads from Keycloak who has a role and for which organisations each of them works, so that nobody must log in before being
 * known, and keeps it ({@link Rolbeeld}). A remote call: never inside a transaction. Who gets a role through a group is not
 * found; give it directly.
 */
@ApplicationScoped
public class Rolhouders {
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final int MEESTE = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOG = Logger.getLogger(Rolhouders.class);

    private final RolhouderInstellingen instellingen;
    private final Rolbeeld beeld;
    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(GEDULD).build();

    Rolhouders(
            RolhouderInstellingen instellingen,
            Rolbeeld beeld,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.instellingen = instellingen;
        this.beeld = beeld;
        this.realm = realm;
    }

    /**
     * Everybody who has this role and may log in, by name; empty when reading is not set up.
     *
     * @throws IOException when Keycloak does not answer or refuses
     */
    public Optional<List<Rolhouder>> van(Rol rol) throws IOException, InterruptedException {
        if (instellingen.geheim().isEmpty()) {
            return Optional.empty();
        }
        var token = token(instellingen.geheim().get());
        var houders = StreamSupport.stream(
                        lees("/roles/" + rol.code() + "/users?max=" + MEESTE, token)
                                .spliterator(),
                        false)
                .filter(gebruiker -> gebruiker.path("enabled").asBoolean())
                .map(Rolhouders::rolhouder)
                .sorted((a, b) -> a.naam().compareTo(b.naam()))
                .toList();
        beeld.volg(rol, houders, organisaties(houders, token));
        return Optional.of(houders);
    }

    /** By id; without those whose organisations could not be read, so that a lost right still ends. */
    private Map<String, Set<String>> organisaties(List<Rolhouder> houders, String token) throws InterruptedException {
        var gelezen = new HashMap<String, Set<String>>();
        try {
            for (var houder : houders) {
                var codes = lees("/organizations/members/" + codeer(houder.id()) + "/organizations", token)
                        .findValuesAsText("alias");
                gelezen.put(
                        houder.id(),
                        codes.stream()
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
            }
        } catch (IOException fout) {
            LOG.warnf("For whom the holders of a role work stays as it was known: %s", fout);
        }
        return gelezen;
    }

    private JsonNode lees(String plek, String token) throws IOException, InterruptedException {
        var adres = realm.replaceFirst("/realms/", "/admin/realms/") + plek;
        return antwoord(HttpRequest.newBuilder(URI.create(adres)).header("Authorization", "Bearer " + token));
    }

    private String token(String geheim) throws IOException, InterruptedException {
        var formulier = "grant_type=client_credentials&client_id=" + codeer(instellingen.client()) + "&client_secret="
                + codeer(geheim);
        var vraag = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier));
        return antwoord(vraag).path("access_token").asText();
    }

    private JsonNode antwoord(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        var antwoord = http.send(vraag.timeout(GEDULD).build(), BodyHandlers.ofString());
        if (antwoord.statusCode() != 200) {
            throw new IOException(antwoord.uri().getPath() + " antwoordt " + antwoord.statusCode());
        }
        return JSON.readTree(antwoord.body());
    }

    /** Named as a token names this person. */
    private static Rolhouder rolhouder(JsonNode gebruiker) {
        var naam = String.join(
                " ",
                Stream.of("firstName", "lastName")
                        .map(deel -> gebruiker.path(deel).asText().strip())
                        .filter(deel -> !deel.isEmpty())
                        .toList());
        return new Rolhouder(
                gebruiker.path("id").asText(),
                naam.isEmpty() ? gebruiker.path("username").asText() : naam,
                gebruiker.path("email").asText(""));
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
