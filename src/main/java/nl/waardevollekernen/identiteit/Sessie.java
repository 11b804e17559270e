package nl.waardevollekernen.identiteit;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * What Keycloak gave for one session of one browser.
 *
 * @param id the ID token
 * @param toegang the access token, with the roles
 * @param vernieuwing the refresh token; empty text without one
 * @param geldigTot when the access token ends
 */
record Sessie(String id, String toegang, String vernieuwing, Instant geldigTot) {
    String json() {
        return new JsonObject()
                .put("id", id)
                .put("toegang", toegang)
                .put("vernieuwing", vernieuwing)
                .put("geldigTot", geldigTot.getEpochSecond())
                .encode();
    }

    static Sessie van(String json) {
        var deel = new JsonObject(json);
        return new Sessie(
                deel.getString("id"),
                deel.getString("toegang"),
                deel.getString("vernieuwing"),
                Instant.ofEpochSecond(deel.getLong("geldigTot")));
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "Sessie[geldigTot=" + geldigTot + "]";
    }
}
