package nl.waardevollekernen.gedeeld.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Text in the one font of our documents, which goes along in the file (Liberation Sans, as PDFBox carries it). */
final class Pdftekst {
    private static final String BESTAND = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ONBEKEND = "?";
    private static final float DUIZENDSTE = 1000f;

    private final PDFont lettertype;

    Pdftekst(PDDocument document) throws IOException {
        try (var invoer = Objects.requireNonNull(PDDocument.class.getResourceAsStream(BESTAND), BESTAND)) {
            lettertype = PDType0Font.load(document, invoer, true);
        }
    }

    PDFont lettertype() {
        return lettertype;
    }

    /** The text in lines that fit, broken between words, and inside a word only where it is longer than a line. */
    List<String> regels(String tekst, float grootte, float breedte) {
        var regels = new ArrayList<String>();
        var regel = new StringBuilder();
        for (var woord : schrijfbaar(tekst).split(" ", -1)) {
            if (!regel.isEmpty() && breedte(regel + " " + woord, grootte) > breedte) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.isEmpty() ? "" : " ");
            for (int teken : woord.codePoints().toArray()) {
                if (breedte(regel + Character.toString(teken), grootte) > breedte) {
                    regels.add(regel.toString());
                    regel.setLength(0);
                }
                regel.appendCodePoint(teken);
            }
        }
        regels.add(regel.toString());
        return regels;
    }

    float breedte(String tekst, float grootte) {
        try {
            return lettertype.getStringWidth(tekst) / DUIZENDSTE * grootte;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A line end becomes a space, a character that the font does not have a question mark: a document always comes. */
    String schrijfbaar(String tekst) {
        var goed = new StringBuilder();
        tekst.replaceAll("\\s+", " ").strip().codePoints().forEach(teken -> goed.append(schrijfbaar(teken)));
        return goed.toString();
    }

    private String schrijfbaar(int teken) {
        var tekst = Character.toString(teken);
        try {
            lettertype.encode(tekst);
            return tekst;
        } catch (IllegalArgumentException geenTeken) {
            return ONBEKEND;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
