package nl.waardevollekernen.document;

import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsArgs;
import io.minio.errors.MinioException;
import io.minio.messages.ListMultipartUploadsResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.logging.Logger;

/**
 * What the store has and the database does not know: left by a transaction that was rolled back or by a kill between the
 * two. Only what is older than the longest upload is looked at, so nothing that is going on is touched.
 */
@ApplicationScoped
class Wezen {
    private static final Logger LOG = Logger.getLogger(Wezen.class);
    private static final int STAPEL = 500;

    private final OpslagVerbinding verbinding;
    private final Opslag opslag;
    private final Leeswerk werk;

    Wezen(OpslagVerbinding verbinding, Opslag opslag, Leeswerk werk) {
        this.verbinding = verbinding;
        this.opslag = opslag;
        this.werk = werk;
    }

    /** Removes objects and ends uploads of before this moment that no document needs. */
    void verwijder(Instant voor) {
        try {
            objecten(voor);
            uploads(voor);
        } catch (MinioException | Weigering e) {
            LOG.warnf("orphans at the document store are looked for later: %s", e.getMessage());
        }
    }

    private void objecten(Instant voor) throws MinioException {
        var stapel = new ArrayList<String>();
        for (var regel : verbinding
                .intern()
                .listObjects(ListObjectsArgs.builder()
                        .bucket(verbinding.emmer())
                        .recursive(true)
                        .build())) {
            var object = regel.get();
            if (object.lastModified().toInstant().isBefore(voor)) {
                stapel.add(object.objectName());
            }
            if (stapel.size() == STAPEL) {
                verwijderOnbekend(stapel);
                stapel.clear();
            }
        }
        verwijderOnbekend(stapel);
    }

    private void verwijderOnbekend(List<String> sleutels) {
        if (sleutels.isEmpty()) {
            return;
        }
        var bekend = werk.bekend(sleutels);
        for (String sleutel : sleutels) {
            if (!bekend.contains(sleutel)) {
                opslag.verwijder(sleutel);
            }
        }
    }

    private void uploads(Instant voor) {
        String naSleutel = null;
        String naUpload = null;
        do {
            var vraag = ListMultipartUploadsArgs.builder()
                    .bucket(verbinding.emmer())
                    .maxUploads(STAPEL);
            if (naSleutel != null && naUpload != null) {
                vraag.keyMarker(naSleutel).uploadIdMarker(naUpload);
            }
            var lijst = verbinding
                    .wacht(verbinding.intern().listMultipartUploads(vraag.build()))
                    .result();
            breekOnbekendeAf(lijst.uploads().stream()
                    .filter(upload -> upload.initiated() != null
                            && upload.initiated().toInstant().isBefore(voor))
                    .toList());
            naSleutel = lijst.isTruncated() ? lijst.nextKeyMarker() : null;
            naUpload = lijst.nextUploadIdMarker();
        } while (naSleutel != null && naUpload != null);
    }

    private void breekOnbekendeAf(List<ListMultipartUploadsResult.Upload> uploads) {
        if (uploads.isEmpty()) {
            return;
        }
        var lopend = werk.lopend(uploads.stream()
                .map(ListMultipartUploadsResult.Upload::uploadId)
                .toList());
        for (var upload : uploads) {
            if (!lopend.contains(upload.uploadId())) {
                opslag.breekAf(upload.objectName(), upload.uploadId());
            }
        }
    }
}
