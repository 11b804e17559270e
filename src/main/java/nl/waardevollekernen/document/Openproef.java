package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import nl.waardevollekernen.gedeeld.Weigering;

/**
 * Opens a file as whoever judges the case will, before it counts as handed in: its first bytes prove nothing. Reads stretches
 * from the store, a bounded amount of them, and opens at most {@value #TEGELIJK} files at a time.
 */
@ApplicationScoped
class Openproef {
    private static final int TEGELIJK = 2;

    private final Semaphore plaatsen = new Semaphore(TEGELIJK, true);

    /**
     * Holds when the content opens as this kind of file and has something in it.
     *
     * @throws Weigering (400) with the reason, an {@link Openbezwaar}
     * @throws IOException when the store does not answer
     */
    void open(Bereik inhoud, Bestandstype type) throws IOException {
        var bron = new Bereikwacht(inhoud);
        plaatsen.acquireUninterruptibly();
        try {
            proef(bron, type);
        } catch (Weigering weigering) {
            bron.eisBereikbaar();
            throw weigering;
        } catch (IOException | RuntimeException e) {
            bron.eisBereikbaar();
            throw (bron.uitgelezen() ? Openbezwaar.TE_INGEWIKKELD : Openbezwaar.BESCHADIGD).weigering();
        } finally {
            plaatsen.release();
        }
    }

    private static void proef(Bereik inhoud, Bestandstype type) throws IOException {
        switch (type) {
            case PDF -> Pdfproef.open(inhoud);
            case PNG, JPEG -> Beeldproef.open(inhoud);
            case ODT, ODS, ODP, ODG, DOCX, XLSX, PPTX -> Kantoorproef.open(inhoud, type);
            case GEOJSON, CSV -> {
                // read as text when they were recognised
            }
        }
    }
}
