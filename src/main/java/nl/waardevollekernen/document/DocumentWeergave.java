package nl.waardevollekernen.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as machines read it; what is not known yet is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentWeergave(
        UUID id,
        UUID reeks,
        int versienummer,
        String soort,
        String vertrouwelijkheid,
        String bestandsnaam,
        @Nullable Long grootte,
        @Nullable String sha256,
        @Nullable String mediatype,
        String status,
        String scan,
        String scanOmschrijving,
        @Nullable String bevinding,
        Instant begonnenOp,
        @Nullable Instant voltooidOp,
        @Nullable Instant gelezenOp) {
    static DocumentWeergave van(Documentgegevens document) {
        var type = document.type();
        return new DocumentWeergave(
                document.id(),
                document.reeks(),
                document.versienummer(),
                document.soort(),
                document.vertrouwelijkheid().code(),
                document.bestandsnaam(),
                document.grootte(),
                document.sha256(),
                type == null ? null : type.mediatype(),
                document.status().code(),
                document.scan().code(),
                document.scan().label(),
                document.bevinding(),
                document.begonnenOp(),
                document.voltooidOp(),
                document.gelezenOp());
    }
}
