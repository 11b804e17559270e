package nl.waardevollekernen.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF: whole to its end mark, without a password, with at least one page. */
final class Pdfproef {
    /** The end mark stands within the last 1024 bytes (ISO 32000-1, annex H); some programs write a little after it. */
    private static final int STAART = 2048;

    private Pdfproef() {}

    static void open(Bereik inhoud) throws IOException {
        if (!heeftEinde(inhoud)) {
            throw Openbezwaar.BESCHADIGD.weigering();
        }
        try (var pdf = Loader.loadPDF(new Bereiklezer(inhoud))) {
            if (pdf.getNumberOfPages() < 1) {
                throw Openbezwaar.GEEN_PAGINA.weigering();
            }
            pdf.getPage(0).getMediaBox();
        } catch (InvalidPasswordException e) {
            throw Openbezwaar.WACHTWOORD.weigering();
        }
    }

    private static boolean heeftEinde(Bereik inhoud) throws IOException {
        int lengte = (int) Math.min(STAART, inhoud.grootte());
        return new String(inhoud.lees(inhoud.grootte() - lengte, lengte), StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }
}
