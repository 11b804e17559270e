package nl.waardevollekernen.gedeeld.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a document that people keep must be: readable by a machine, in its order, with whatever text. */
class PdfbladTest {
    private static final Instant TOEN = Instant.parse("2027-03-08T10:00:00Z");

    private static byte[] maak(String tekst, int keer) {
        try (var blad = new Pdfblad("Ontvangstbewijs", "Voet", TOEN)) {
            for (int i = 0; i < keer; i++) {
                blad.kop("Kop " + i).feit("Naam", tekst);
            }
            return blad.bytes();
        }
    }

    private static String lees(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void document_heeftTitelTaalEnStructuur() throws IOException {
        try (var document = Loader.loadPDF(maak("Waarde", 60))) {
            var catalogus = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ontvangstbewijs");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(TOEN);
            assertThat(catalogus.getLanguage()).isEqualTo("nl-NL");
            assertThat(catalogus.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalogus.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogus.getMetadata()).isNotNull();
            var geheel = catalogus.getStructureTreeRoot().getKids();
            assertThat(geheel).hasSize(1);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(1);
        }
    }

    @Test
    void tekst_metTekensDieErNietZijn_komtTochEnBreektTussenWoorden() throws IOException {
        var woord = "0123456789abcdef".repeat(16);
        var tekst = lees(maak("Café “De Brug”\nnaast 町 en 😀 " + woord, 1));
        assertThat(tekst).contains("Café “De Brug” naast ? en ?");
        assertThat(tekst.replaceAll("\\s", "")).contains(woord);
    }
}
