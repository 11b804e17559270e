package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * An upload by a plain form, without JavaScript: the content streams through the application to the store. At most
 * {@value #TEGELIJK} of them hold one part each in memory; others wait their turn.
 */
@ApplicationScoped
public class DocumentFormulier {
    private static final int TEGELIJK = 3;

    private final Documentstappen stappen;
    private final DocumentBeginnen beginnen;
    private final DocumentVoltooien voltooien;
    private final Opslag opslag;
    private final Semaphore plaatsen = new Semaphore(TEGELIJK, true);

    DocumentFormulier(Documentstappen stappen, DocumentBeginnen beginnen, DocumentVoltooien voltooien, Opslag opslag) {
        this.stappen = stappen;
        this.beginnen = beginnen;
        this.voltooien = voltooien;
        this.opslag = opslag;
    }

    /**
     * Takes the whole content from the stream. Never call it inside a transaction.
     *
     * @param nieuw the size in it may be null
     * @throws Weigering as for the other way: (400) too large, empty or not of a kind that is taken
     * @throws IOException when the sender breaks off; what had arrived is removed
     */
    public Documentgegevens ontvang(NieuwDocument nieuw, Gebruiker gebruiker, InputStream inhoud) throws IOException {
        long grens = stappen.grens(nieuw.zaak(), gebruiker);
        wachtOpPlaats();
        try {
            var document = stappen.begin(nieuw, gebruiker, null);
            boolean ontvangen = false;
            try {
                var uploadId = beginnen.open(document);
                stuurDoor(document, uploadId, inhoud, grens);
                ontvangen = true;
                return voltooien.rondAf(document, uploadId, grens, gebruiker);
            } finally {
                if (!ontvangen) {
                    stappen.afgebroken(document.id());
                }
            }
        } finally {
            plaatsen.release();
        }
    }

    private void stuurDoor(Document document, String uploadId, InputStream inhoud, long grens) throws IOException {
        var deel = new byte[Opslag.DEELGROOTTE];
        long totaal = 0;
        int nummer = 0;
        for (int gelezen; (gelezen = inhoud.readNBytes(deel, 0, deel.length)) > 0; ) {
            totaal += gelezen;
            if (totaal > grens) {
                throw Documentstappen.teGroot(grens);
            }
            opslag.schrijf(document.sleutel(), uploadId, ++nummer, deel, gelezen);
        }
        if (totaal == 0) {
            throw Weigering.invoer("/bestand", "Het bestand is leeg. Kies een bestand met inhoud.");
        }
    }

    private void wachtOpPlaats() {
        try {
            if (plaatsen.tryAcquire(30, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Weigering.nietBeschikbaar(
                "Er worden nu veel documenten geüpload. Probeer het over een paar minuten opnieuw.");
    }
}
