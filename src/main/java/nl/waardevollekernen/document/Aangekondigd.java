package nl.waardevollekernen.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** What was said of a content before it arrived, by whom and when; never changes. */
@Embeddable
class Aangekondigd {
    /** What the sender reads when another content arrived. */
    static final String ANDERE_INHOUD = "De inhoud is niet wat de verzender aankondigde: de SHA-256 is anders.";

    private String soort;

    @Enumerated(EnumType.STRING)
    private Vertrouwelijkheid vertrouwelijkheid;

    private String bestandsnaam;
    private @Nullable String verwachteSha256;
    private String uploader;
    private String uploaderNaam;
    private Instant begonnenOp;

    @SuppressWarnings("NullAway.Init")
    protected Aangekondigd() {}

    Aangekondigd(NieuwDocument nieuw, Gebruiker gebruiker, Instant nu) {
        soort = nieuw.soort();
        vertrouwelijkheid = nieuw.vertrouwelijkheid();
        bestandsnaam = nieuw.bestandsnaam();
        verwachteSha256 = nieuw.sha256();
        uploader = gebruiker.id();
        uploaderNaam = gebruiker.naam();
        begonnenOp = nu;
    }

    /** Whether the content the sender announced is the content that arrived; so when no hash was announced. */
    boolean klopt(String gelezenHash) {
        return verwachteSha256 == null || verwachteSha256.equals(gelezenHash);
    }

    boolean van(Gebruiker gebruiker) {
        return uploader.equals(gebruiker.id());
    }

    String soort() {
        return soort;
    }

    Vertrouwelijkheid vertrouwelijkheid() {
        return vertrouwelijkheid;
    }

    String bestandsnaam() {
        return bestandsnaam;
    }

    String uploader() {
        return uploader;
    }

    String uploaderNaam() {
        return uploaderNaam;
    }

    Instant begonnenOp() {
        return begonnenOp;
    }
}
