package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** Begins an upload straight to the store. */
@ApplicationScoped
public class DocumentBeginnen {
    /** How many addresses the first answer holds; more by {@link DocumentDelen}. */
    private static final int EERSTE_ADRESSEN = 20;

    /**
     * An upload that waits for its parts.
     *
     * @param deelgrootte bytes in every part but the last
     * @param aantalDelen how many parts the announced size makes
     * @param adressen where the first parts go
     */
    public record Upload(Documentgegevens document, long deelgrootte, int aantalDelen, List<Deeladres> adressen) {
        public Upload {
            adressen = List.copyOf(adressen);
        }
    }

    private final Documentstappen stappen;
    private final DocumentDelen delen;
    private final Opslag opslag;

    DocumentBeginnen(Documentstappen stappen, DocumentDelen delen, Opslag opslag) {
        this.stappen = stappen;
        this.delen = delen;
        this.opslag = opslag;
    }

    /**
     * Announces a document of known size and gives the first signed addresses. With the same key it goes on with the
     * same upload.
     *
     * @param idempotentieSleutel the header {@code Idempotency-Key}, or null
     * @throws Weigering (400) without a size or above the limit of the call, (403) and (404) as the policy says, (503)
     *     when the store does not answer
     */
    public Upload begin(NieuwDocument nieuw, Gebruiker gebruiker, @Nullable String idempotentieSleutel) {
        if (nieuw.grootte() == null) {
            throw Weigering.invoer("/grootte", "Zeg hoeveel bytes het bestand heeft.");
        }
        var document = stappen.begin(nieuw, gebruiker, idempotentieSleutel);
        var uploadId = open(document);
        int aantal = delen.aantal(document);
        var adressen = document.status() == Uploadstatus.BEZIG
                ? IntStream.rangeClosed(1, Math.min(aantal, EERSTE_ADRESSEN))
                        .mapToObj(nummer -> delen.adres(document.sleutel(), uploadId, nummer))
                        .toList()
                : List.<Deeladres>of();
        return new Upload(document.gegevens(), document.deelgrootte(), aantal, adressen);
    }

    /** The kinds of file that a document of this kind may be at this case; every kind where nothing is known of it. */
    List<Bestandstype> typen(UUID zaak, @Nullable String soort, Gebruiker gebruiker) {
        return stappen.typen(zaak, soort == null ? "" : soort, gebruiker);
    }

    /** The upload at the store, opened when that had not happened yet. */
    String open(Document document) {
        var bekend = document.uploadId();
        if (bekend != null || document.status() != Uploadstatus.BEZIG) {
            return bekend == null ? "" : bekend;
        }
        var uploadId = opslag.open(document.sleutel());
        if (stappen.geopend(document.id(), uploadId)) {
            return uploadId;
        }
        opslag.breekAf(document.sleutel(), uploadId);
        throw Weigering.conflict("Een andere aanvraag is met deze upload bezig. Probeer het opnieuw.");
    }
}
