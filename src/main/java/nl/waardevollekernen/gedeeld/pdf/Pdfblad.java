package nl.waardevollekernen.gedeeld.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import nl.waardevollekernen.gedeeld.Nederland;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * A document of headings and paragraphs on A4, written from top to bottom. Every piece is tagged, the title is shown by the
 * reader and the language is Dutch (PDF/UA asks for these; ISO 14289-1). For one document; close it when it is made.
 */
public final class Pdfblad implements AutoCloseable {
    private static final String TAAL = "nl-NL";
    private static final float RAND = 56;
    private static final float ONDER = 64;
    private static final float BREEDTE = PDRectangle.A4.getWidth() - 2 * RAND;
    private static final float REGELAFSTAND = 1.4f;

    /** How a piece looks and what it is. */
    private enum Soort {
        TITEL("H1", 20, 0),
        KOP("H2", 14, 14),
        TEKST("P", 11, 6),
        NAAM("P", 9, 8);

        private final String rol;
        private final float grootte;
        private final float wit;

        Soort(String rol, float grootte, float wit) {
            this.rol = rol;
            this.grootte = grootte;
            this.wit = wit;
        }
    }

    private final PDDocument document = new PDDocument();
    private final Pdfstructuur structuur = new Pdfstructuur();
    private final Pdftekst tekst;
    private final String voet;
    private PDPage bladzijde = new PDPage(PDRectangle.A4);
    private @Nullable PDPageContentStream stroom;
    private float hoogte;

    /**
     * Begins a document.
     *
     * @param titel its title, which is its first heading as well
     * @param voet what stands below each page, before its number
     * @param gemaakt the moment it is about
     */
    public Pdfblad(String titel, String voet, Instant gemaakt) {
        this.voet = voet;
        try {
            tekst = new Pdftekst(document);
            Pdfgegevens.zet(document, titel, TAAL, GregorianCalendar.from(gemaakt.atZone(Nederland.ZONE)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        schrijf(Soort.TITEL, titel);
    }

    /** A heading. */
    public Pdfblad kop(String kop) {
        return schrijf(Soort.KOP, kop);
    }

    /** A paragraph. */
    public Pdfblad tekst(String alinea) {
        return schrijf(Soort.TEKST, alinea);
    }

    /** A name with what it stands for below it. */
    public Pdfblad feit(String naam, String waarde) {
        return schrijf(Soort.NAAM, naam).schrijf(Soort.TEKST, waarde);
    }

    /** The finished document. */
    public byte[] bytes() {
        var uit = new ByteArrayOutputStream();
        try {
            sluitBladzijde();
            structuur.sluit(document);
            document.save(uit);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Pdfblad schrijf(Soort soort, String inhoud) {
        try {
            var element = structuur.element(soort.rol);
            float regelhoogte = soort.grootte * REGELAFSTAND;
            hoogte -= soort.wit;
            for (var regel : tekst.regels(inhoud, soort.grootte, BREEDTE)) {
                regel(element, soort, regel, regelhoogte);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return this;
    }

    private void regel(PDStructureElement element, Soort soort, String regel, float regelhoogte) throws IOException {
        if (stroom == null || hoogte - regelhoogte < ONDER) {
            nieuweBladzijde();
        }
        hoogte -= regelhoogte;
        var hier = Objects.requireNonNull(stroom);
        hier.beginMarkedContent(COSName.getPDFName(soort.rol), structuur.stuk(element, bladzijde));
        zet(hier, regel, soort.grootte, RAND, hoogte);
        hier.endMarkedContent();
    }

    private void nieuweBladzijde() throws IOException {
        sluitBladzijde();
        bladzijde = new PDPage(PDRectangle.A4);
        document.addPage(bladzijde);
        structuur.begin(bladzijde);
        stroom = new PDPageContentStream(document, bladzijde);
        hoogte = PDRectangle.A4.getHeight() - RAND;
    }

    /** What stands at the foot of every page is no part of the text. */
    private void sluitBladzijde() throws IOException {
        var hier = stroom;
        if (hier != null) {
            hier.beginMarkedContent(COSName.ARTIFACT);
            zet(hier, tekst.schrijfbaar(voet) + " · " + document.getNumberOfPages(), 9, RAND, ONDER / 2);
            hier.endMarkedContent();
            hier.close();
            stroom = null;
        }
    }

    private void zet(PDPageContentStream hier, String regel, float grootte, float x, float y) throws IOException {
        hier.beginText();
        hier.setFont(tekst.lettertype(), grootte);
        hier.newLineAtOffset(x, y);
        hier.showText(regel);
        hier.endText();
    }
}
