package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * Ends an upload: the server makes one object from the store's own list of parts, recognises its kind and opens it. Viruses
 * follow by themselves, and so does the hash of what is large. May be repeated after a lost answer or a kill at any point.
 */
@ApplicationScoped
public class DocumentVoltooien {
    /** A content up to so many bytes is hashed at once, so that it can be told apart before anybody waits for it. */
    private static final int KLEIN = 16 * 1024 * 1024;

    private final Documentstappen stappen;
    private final Opslag opslag;
    private final Typeherkenning herkenning;
    private final Openproef proef;

    DocumentVoltooien(Documentstappen stappen, Opslag opslag, Typeherkenning herkenning, Openproef proef) {
        this.stappen = stappen;
        this.opslag = opslag;
        this.herkenning = herkenning;
        this.proef = proef;
    }

    /**
     * Ends the upload; one that has ended well stays as it is.
     *
     * @throws Weigering (409) while parts are missing: the upload stays open; (400) when the content is not of a kind
     *     that is taken, does not open, is not what was announced or larger than the call allows now: the content is then removed; (503) when the store does not answer
     */
    public Documentgegevens voltooi(UUID zaak, UUID id, Gebruiker gebruiker) {
        var document = stappen.vanUpload(zaak, id, gebruiker);
        if (document.status() == Uploadstatus.COMPLEET) {
            return document.gegevens();
        }
        document.eisBezig();
        return rondAf(document, DocumentDelen.uploadId(document), stappen.grens(zaak, gebruiker), gebruiker);
    }

    /** The same for an upload whose right was asked before; {@code grens} is the most bytes it may have now. */
    Documentgegevens rondAf(Document document, String uploadId, long grens, Gebruiker gebruiker) {
        try {
            long bytes = voegSamen(document, uploadId, grens);
            var inhoud = opslag.bereik(document.sleutel(), bytes);
            var typen = stappen.typen(document.zaak(), document.aangekondigd().soort(), gebruiker);
            var type = herkenning.herken(inhoud, document.bestandsnaam(), typen);
            proef.open(inhoud, type);
            return stappen.voltooid(document.id(), bytes, type, hash(document, inhoud), gebruiker);
        } catch (Weigering weigering) {
            if (weigering.soort() == Weigering.Soort.INVOER) {
                stappen.geweigerd(document.id(), weigering.uitleg());
            }
            throw weigering;
        } catch (IOException e) {
            throw Weigering.nietBeschikbaar(
                    "De documentopslag antwoordt nu niet. Probeer het over een paar minuten opnieuw.");
        }
    }

    private static @Nullable String hash(Document document, Bereik inhoud) throws IOException {
        if (inhoud.grootte() > KLEIN) {
            return null;
        }
        var hash = Leesstroom.sha256(inhoud.stroom());
        if (!document.aangekondigd().klopt(hash)) {
            throw Weigering.invoer("/sha256", Aangekondigd.ANDERE_INHOUD);
        }
        return hash;
    }

    private long voegSamen(Document document, String uploadId, long grens) {
        var al = opslag.grootte(document.sleutel());
        if (al.isPresent()) {
            return gecontroleerd(document, al.getAsLong(), grens);
        }
        var delen = opslag.delen(document.sleutel(), uploadId).orElse(List.of());
        long bytes = delen.stream().mapToLong(Opslag.Deel::grootte).sum();
        if (delen.isEmpty() || (document.grootte() != null && bytes < document.grootte())) {
            throw Weigering.conflict("Er zijn " + bytes + " van " + document.grootte()
                    + " bytes ontvangen. Stuur de delen die nog missen en probeer het opnieuw.");
        }
        gecontroleerd(document, bytes, grens);
        if (!opslag.voegSamen(document.sleutel(), uploadId, delen)
                && opslag.grootte(document.sleutel()).isEmpty()) {
            throw Weigering.conflict("De upload is bij de opslag niet meer te vinden. Begin opnieuw.");
        }
        return bytes;
    }

    private static long gecontroleerd(Document document, long bytes, long grens) {
        if (bytes > grens) {
            throw Documentstappen.teGroot(grens);
        }
        if (document.grootte() != null && bytes != document.grootte()) {
            throw Weigering.invoer(
                    "/grootte",
                    "Er zijn " + bytes + " bytes ontvangen, maar er zijn er " + document.grootte() + " aangekondigd.");
        }
        return bytes;
    }
}
