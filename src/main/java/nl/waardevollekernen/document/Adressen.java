package nl.waardevollekernen.document;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Signs addresses at the public side of the store. Signing is arithmetic: nothing is sent. */
@ApplicationScoped
class Adressen {
    private static final Duration SCHRIJVEN = Duration.ofHours(1);
    private static final Duration LEZEN = Duration.ofMinutes(1);

    /** An address that works until this moment and for this one thing. */
    record Getekend(URI adres, Instant geldigTot) {}

    private final OpslagVerbinding verbinding;
    private final Clock klok;

    Adressen(OpslagVerbinding verbinding, Clock klok) {
        this.verbinding = verbinding;
        this.klok = klok;
    }

    /** Where the sender puts (HTTP PUT) one part. */
    Getekend deel(String sleutel, String uploadId, int nummer) {
        return teken(
                Http.Method.PUT,
                sleutel,
                SCHRIJVEN,
                Map.of("partNumber", String.valueOf(nummer), "uploadId", uploadId));
    }

    /** Where the reader gets (HTTP GET) the content, always as a file to save. */
    Getekend inhoud(String sleutel, String bestandsnaam, Bestandstype type) {
        return teken(
                Http.Method.GET,
                sleutel,
                LEZEN,
                Map.of(
                        "response-content-disposition", Bestandsnaam.bijlage(bestandsnaam),
                        "response-content-type", type.mediatype(),
                        "response-cache-control", "no-store"));
    }

    private Getekend teken(Http.Method methode, String sleutel, Duration geldig, Map<String, String> vraag) {
        try {
            var adres = verbinding
                    .publiek()
                    .getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                            .method(methode)
                            .bucket(verbinding.emmer())
                            .object(sleutel)
                            .expiry((int) geldig.toSeconds())
                            .extraQueryParams(vraag)
                            .build());
            return new Getekend(URI.create(adres), klok.instant().plus(geldig));
        } catch (MinioException e) {
            throw OpslagVerbinding.nietBeschikbaar(e);
        }
    }
}
