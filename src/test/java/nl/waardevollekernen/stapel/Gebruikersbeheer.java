package nl.waardevollekernen.stapel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** What the administrator of Keycloak does with users: makes them, takes a role, switches off, ends sessions. */
public final class Gebruikersbeheer {
    /** What a new user logs in with. */
    public static final String WACHTWOORD = "Een-lang-genoeg-wachtwoord-1";

    /**
     * A user of one test.
     *
     * @param id the subject in Keycloak
     * @param naam what this user logs in as
     */
    public record Proefgebruiker(String id, String naam) {}

    private final String realm;
    private final String inloggen;
    private final String wachtwoord;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Gebruikersbeheer(Instellingen instellingen, String wachtwoord) {
        var keycloak = instellingen.keycloakAdres();
        this.realm = instellingen.uitgever().replace(keycloak, keycloak + "/admin");
        this.inloggen = keycloak + "/realms/master/protocol/openid-connect/token";
        this.wachtwoord = wachtwoord;
    }

    /** Somebody new with this role. */
    public Proefgebruiker nieuw(String rol) {
        var naam = "proef." + UUID.randomUUID();
        stuur("POST", "/users", """
                {"username": "%s", "email": "%s@proef.example", "emailVerified": true, "enabled": true,
                 "firstName": "Proef", "lastName": "Gebruiker",
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(naam, naam, WACHTWOORD));
        var gebruiker = met(naam);
        geefRol(gebruiker, rol);
        return gebruiker;
    }

    /** A user that is there, by login name. */
    public Proefgebruiker met(String naam) {
        return new Proefgebruiker(
                stuur("GET", "/users?exact=true&username=" + naam, "")
                        .path(0)
                        .path("id")
                        .asText(),
                naam);
    }

    public void geefRol(Proefgebruiker gebruiker, String rol) {
        stuur("POST", rollen(gebruiker), "[" + rol(rol) + "]");
    }

    public void neemRol(Proefgebruiker gebruiker, String rol) {
        stuur("DELETE", rollen(gebruiker), "[" + rol(rol) + "]");
    }

    public void schakelUit(Proefgebruiker gebruiker) {
        stuur("PUT", "/users/" + gebruiker.id(), "{\"enabled\": false}");
    }

    public void logOveralUit(Proefgebruiker gebruiker) {
        stuur("POST", "/users/" + gebruiker.id() + "/logout", "");
    }

    /** How many sessions this user has in Keycloak. */
    public int sessies(Proefgebruiker gebruiker) {
        return stuur("GET", "/users/" + gebruiker.id() + "/sessions", "").size();
    }

    public void verwijder(Proefgebruiker gebruiker) {
        stuur("DELETE", "/users/" + gebruiker.id(), "");
    }

    private static String rollen(Proefgebruiker gebruiker) {
        return "/users/" + gebruiker.id() + "/role-mappings/realm";
    }

    private JsonNode rol(String naam) {
        return stuur("GET", "/roles/" + naam, "");
    }

    private JsonNode stuur(String methode, String plek, String inhoud) {
        try {
            var aanvraag = "grant_type=password&client_id=admin-cli&username=admin&password=" + wachtwoord;
            var token = antwoord(HttpRequest.newBuilder(URI.create(inloggen))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(aanvraag)))
                    .path("access_token")
                    .asText();
            return antwoord(HttpRequest.newBuilder(URI.create(realm + plek))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(methode, BodyPublishers.ofString(inhoud)));
        } catch (IOException fout) {
            throw new IllegalStateException("Keycloak antwoordt niet", fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private JsonNode antwoord(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        var antwoord = client.send(vraag.build(), BodyHandlers.ofString());
        if (antwoord.statusCode() >= 300) {
            throw new IllegalStateException("Keycloak: " + antwoord.statusCode() + " " + antwoord.body());
        }
        return json.readTree(antwoord.body());
    }
}
