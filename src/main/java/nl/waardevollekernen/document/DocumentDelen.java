package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** The parts of an upload that is going on: what has arrived and where the rest goes, so that it can be resumed. */
@ApplicationScoped
public class DocumentDelen {
    /** Most addresses in one answer. */
    public static final int MEESTE = 100;

    /** One part the store has received; its size in bytes. */
    public record Ontvangen(int nummer, long grootte) {}

    private final Documentstappen stappen;
    private final Opslag opslag;
    private final Adressen adressen;

    DocumentDelen(Documentstappen stappen, Opslag opslag, Adressen adressen) {
        this.stappen = stappen;
        this.opslag = opslag;
        this.adressen = adressen;
    }

    /**
     * Signs addresses for these parts.
     *
     * @throws Weigering (400) for numbers that are not of this upload or too many of them, (409) when it has ended
     */
    public List<Deeladres> adressen(UUID zaak, UUID id, Gebruiker gebruiker, List<Integer> nummers) {
        var document = stappen.vanUpload(zaak, id, gebruiker);
        document.eisBezig();
        int aantal = aantal(document);
        if (nummers.isEmpty()
                || nummers.size() > MEESTE
                || nummers.stream().anyMatch(nummer -> nummer < 1 || nummer > aantal)) {
            throw Weigering.invoer(
                    "/delen",
                    "Geef 1 tot en met " + MEESTE + " nummers van delen, elk van 1 tot en met " + aantal + ".");
        }
        var uploadId = uploadId(document);
        return nummers.stream()
                .distinct()
                .map(nummer -> adres(document.sleutel(), uploadId, nummer))
                .toList();
    }

    /** What the store has received so far, by number. */
    public List<Ontvangen> ontvangen(UUID zaak, UUID id, Gebruiker gebruiker) {
        var document = stappen.vanUpload(zaak, id, gebruiker);
        document.eisBezig();
        return opslag.delen(document.sleutel(), uploadId(document)).orElse(List.of()).stream()
                .map(deel -> new Ontvangen(deel.nummer(), deel.grootte()))
                .toList();
    }

    Deeladres adres(String sleutel, String uploadId, int nummer) {
        var getekend = adressen.deel(sleutel, uploadId, nummer);
        return new Deeladres(nummer, getekend.adres(), getekend.geldigTot());
    }

    /** How many parts the announced size makes. */
    int aantal(Document document) {
        var grootte = document.grootte();
        return grootte == null ? 0 : Math.toIntExact(Math.ceilDiv(grootte, document.deelgrootte()));
    }

    static String uploadId(Document document) {
        var uploadId = document.uploadId();
        if (uploadId == null) {
            throw Weigering.conflict(
                    "De upload is nog niet begonnen. Begin opnieuw, met dezelfde Idempotency-Key als u die gebruikte.");
        }
        return uploadId;
    }
}
