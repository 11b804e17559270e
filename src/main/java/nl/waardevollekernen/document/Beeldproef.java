package nl.waardevollekernen.document;

import java.io.IOException;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Opens a picture: all of it is decoded, at a size that costs little memory. */
final class Beeldproef {
    /** Most points of a picture: a map of 20 000 by 20 000. */
    private static final long MEESTE_PUNTEN = 400_000_000L;

    private static final int ZIJDE = 512;

    private Beeldproef() {}

    static void open(Bereik inhoud) throws IOException {
        try (var stroom = new MemoryCacheImageInputStream(inhoud.stroom())) {
            var lezers = ImageIO.getImageReaders(stroom);
            if (!lezers.hasNext()) {
                throw Openbezwaar.BESCHADIGD.weigering();
            }
            var lezer = lezers.next();
            try {
                lezer.setInput(stroom, true, true);
                ontcijfer(lezer);
            } finally {
                lezer.dispose();
            }
        }
    }

    private static void ontcijfer(ImageReader lezer) throws IOException {
        int breed = lezer.getWidth(0);
        int hoog = lezer.getHeight(0);
        if ((long) breed * hoog > MEESTE_PUNTEN) {
            throw Openbezwaar.TE_INGEWIKKELD.weigering();
        }
        var waarschuwingen = new ArrayList<String>();
        lezer.addIIOReadWarningListener((bron, waarschuwing) -> waarschuwingen.add(waarschuwing));
        int stap = Math.max(1, Math.max(breed, hoog) / ZIJDE);
        var vraag = lezer.getDefaultReadParam();
        vraag.setSourceSubsampling(stap, stap, 0, 0);
        lezer.read(0, vraag);
        if (waarschuwingen.stream().anyMatch(Beeldproef::isAfgekapt)) {
            throw Openbezwaar.BESCHADIGD.weigering();
        }
    }

    /** Where the data of a JPEG end too soon the decoder goes on in grey, and warns in these words. */
    private static boolean isAfgekapt(String waarschuwing) {
        return waarschuwing.contains("remature end");
    }
}
