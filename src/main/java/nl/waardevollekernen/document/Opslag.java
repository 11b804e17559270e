package nl.waardevollekernen.document;

import io.minio.AbortMultipartUploadArgs;
import io.minio.BucketExistsArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.ListPartsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.messages.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The contents of documents at the store, by their keys. Never called inside a transaction. A store that does not answer
 * is a refusal (503) like any other part that is away.
 */
@ApplicationScoped
class Opslag {
    /** Every part but the last has this size: 8 MiB, so 2 GB is 239 parts. */
    static final int DEELGROOTTE = 8 * 1024 * 1024;

    /** One part the store has received. */
    record Deel(int nummer, long grootte, String etag) {}

    private final OpslagVerbinding verbinding;
    private final MinioAsyncClient klant;
    private final String emmer;

    Opslag(OpslagVerbinding verbinding) {
        this.verbinding = verbinding;
        this.klant = verbinding.intern();
        this.emmer = verbinding.emmer();
    }

    /** Opens an upload in parts and gives its id. */
    String open(String sleutel) {
        return verbinding
                .wacht(klant.createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket(emmer)
                        .object(sleutel)
                        .build()))
                .result()
                .uploadId();
    }

    /** What has arrived, by number; empty when the upload is not there (any more). */
    Optional<List<Deel>> delen(String sleutel, String uploadId) {
        var delen = new ArrayList<Deel>();
        Integer na = null;
        do {
            var vraag = ListPartsArgs.builder().bucket(emmer).object(sleutel).uploadId(uploadId);
            if (na != null) {
                vraag.partNumberMarker(na);
            }
            var antwoord = verbinding.wachtOfNiets(klant.listParts(vraag.build()));
            if (antwoord.isEmpty()) {
                return Optional.empty();
            }
            var lijst = antwoord.get().result();
            for (var deel : lijst.parts()) {
                delen.add(new Deel(deel.partNumber(), deel.partSize(), deel.etag()));
            }
            na = lijst.isTruncated() ? lijst.nextPartNumberMarker() : null;
        } while (na != null);
        return Optional.of(delen);
    }

    /** Writes one part from memory. */
    Deel schrijf(String sleutel, String uploadId, int nummer, byte[] inhoud, int lengte) {
        var deel = verbinding
                .wacht(klant.uploadPart(UploadPartArgs.builder()
                        .bucket(emmer)
                        .object(sleutel)
                        .uploadId(uploadId)
                        .partNumber(nummer)
                        .data(inhoud, lengte)
                        .build()))
                .part();
        return new Deel(nummer, lengte, deel.etag());
    }

    /** Makes one object of the parts; false when the upload is not there (any more). */
    boolean voegSamen(String sleutel, String uploadId, List<Deel> delen) {
        var onderdelen =
                delen.stream().map(deel -> new Part(deel.nummer(), deel.etag())).toArray(Part[]::new);
        return verbinding
                .wachtOfNiets(klant.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(emmer)
                        .object(sleutel)
                        .uploadId(uploadId)
                        .parts(onderdelen)
                        .build()))
                .isPresent();
    }

    /** Bytes in the object, or empty when there is none. */
    OptionalLong grootte(String sleutel) {
        return verbinding
                .wachtOfNiets(klant.statObject(
                        StatObjectArgs.builder().bucket(emmer).object(sleutel).build()))
                .map(stat -> OptionalLong.of(stat.size()))
                .orElseGet(OptionalLong::empty);
    }

    /** The whole content; the caller closes it. */
    InputStream lees(String sleutel) {
        return verbinding.wacht(klant.getObject(
                GetObjectArgs.builder().bucket(emmer).object(sleutel).build()));
    }

    /** The object as something of which stretches can be read. */
    Bereik bereik(String sleutel, long grootte) {
        return new Bereik() {
            @Override
            public long grootte() {
                return grootte;
            }

            @Override
            public byte[] lees(long van, int lengte) throws IOException {
                if (van >= grootte || lengte == 0) {
                    return new byte[0];
                }
                var vraag = GetObjectArgs.builder()
                        .bucket(emmer)
                        .object(sleutel)
                        .offset(van)
                        .length(Math.min(lengte, grootte - van))
                        .build();
                try (var stroom = verbinding.wacht(klant.getObject(vraag))) {
                    return stroom.readNBytes(lengte);
                }
            }
        };
    }

    /** Ends an upload; one that is not there is ended. */
    void breekAf(String sleutel, String uploadId) {
        verbinding.wachtOfNiets(klant.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                .bucket(emmer)
                .object(sleutel)
                .uploadId(uploadId)
                .build()));
    }

    /** Removes the object; one that is not there is removed. */
    void verwijder(String sleutel) {
        verbinding.wachtOfNiets(klant.removeObject(
                RemoveObjectArgs.builder().bucket(emmer).object(sleutel).build()));
    }

    /** Makes the bucket when it is not there. */
    void zorgVoorEmmer() {
        if (!verbinding.wacht(
                klant.bucketExists(BucketExistsArgs.builder().bucket(emmer).build()))) {
            verbinding.wacht(
                    klant.makeBucket(MakeBucketArgs.builder().bucket(emmer).build()));
        }
    }
}
