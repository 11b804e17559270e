package nl.waardevollekernen.weg;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.waardevollekernen.stapel.Stapel;

/** Somebody who uses the API with a token of their own. */
public final class Deelnemer {
    private final Stapel stapel;
    private final String naam;

    public Deelnemer(Stapel stapel, String naam) {
        this.stapel = stapel;
        this.naam = naam;
    }

    /** A request with this participant's token. */
    public RequestSpecification vraagt() {
        var token = naam.startsWith("machine-") ? stapel.machineToken(naam) : stapel.token(naam);
        return RestAssured.given().baseUri(stapel.adres().toString()).auth().oauth2(token);
    }

    public Response get(String pad) {
        return vraagt().get(pad);
    }

    public Response post(String pad, Object inhoud) {
        return vraagt().contentType(ContentType.JSON).body(inhoud).post(pad);
    }

    public Response post(String pad) {
        return vraagt().post(pad);
    }

    /** A write that starts from the version that was read. */
    Response put(String pad, String etag, Object inhoud) {
        return vraagt().contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(inhoud)
                .put(pad);
    }

    /** The present entity tag of something. */
    String etag(String pad) {
        return get(pad).then().statusCode(200).extract().header("ETag");
    }

    /** Reads, edits and writes back in one go. */
    Response schrijf(String pad, Object inhoud) {
        return put(pad, etag(pad), inhoud);
    }

    public Map<String, Object> json(String pad) {
        return get(pad).then().statusCode(200).extract().jsonPath().getMap("$");
    }
}
