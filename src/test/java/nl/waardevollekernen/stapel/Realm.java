package nl.waardevollekernen.stapel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The realms of Keycloak. The local one is the production one with the demo users, the machine clients and the client
 * "lokaal" laid over it, so what is tried locally is what production runs.
 */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Realm() {}

    /** The realm as production gets it. */
    static ObjectNode productie(Path project) {
        return lees(project.resolve("deploy/keycloak/realm.json"));
    }

    /** The realm of a local stack, with the public keys of its machines. */
    static ObjectNode lokaal(Path project, Sleutels sleutels) {
        ObjectNode realm = productie(project);
        ObjectNode laag = lees(project.resolve("deploy/keycloak/lokaal.json"));
        laag.properties().forEach(veld -> {
            if (veld.getValue() instanceof ArrayNode erbij && realm.get(veld.getKey()) instanceof ArrayNode bestaand) {
                bestaand.addAll(erbij);
            } else {
                realm.set(veld.getKey(), veld.getValue());
            }
        });
        for (JsonNode client : realm.path("clients")) {
            if (client.path("attributes") instanceof ObjectNode attributen && attributen.has("jwks.string")) {
                attributen.put(
                        "jwks.string", sleutels.jwks(client.path("clientId").asText()));
            }
        }
        return realm;
    }

    /** Writes it where Keycloak reads it. */
    static void schrijf(ObjectNode realm, Path bestand) throws IOException {
        JSON.writeValue(bestand.toFile(), realm);
    }

    private static ObjectNode lees(Path bestand) {
        try {
            return (ObjectNode) JSON.readTree(bestand.toFile());
        } catch (IOException fout) {
            throw new Startfout("De realm " + bestand + " is niet te lezen: " + fout.getMessage(), fout);
        }
    }
}
