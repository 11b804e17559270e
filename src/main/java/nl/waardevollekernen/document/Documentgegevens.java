package nl.waardevollekernen.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one document. A new version is a document of its own that replaces an earlier one, so an id always
 * means the same content.
 *
 * @param reeks shared by all versions of one document
 * @param versienummer 1 for the first version
 * @param soort the kind of document as the form calls it
 * @param grootte bytes; null while a streamed upload is busy
 * @param sha256 lower-case hex; null until the server has read the content
 * @param type null until the upload is complete
 * @param bevinding why it was refused or what was found, in Dutch; null when there is nothing to say
 * @param uploader id of who sent it
 * @param versie the version of this record, for an ETag
 */
public record Documentgegevens(
        UUID id,
        UUID zaak,
        UUID reeks,
        int versienummer,
        String soort,
        Vertrouwelijkheid vertrouwelijkheid,
        String bestandsnaam,
        @Nullable Long grootte,
        @Nullable String sha256,
        @Nullable Bestandstype type,
        Uploadstatus status,
        Scanstatus scan,
        @Nullable String bevinding,
        String uploader,
        String uploaderNaam,
        Instant begonnenOp,
        @Nullable Instant voltooidOp,
        @Nullable Instant gelezenOp,
        long versie) {}
