package nl.waardevollekernen.document;

import static nl.waardevollekernen.document.Bestandstype.DOCX;
import static nl.waardevollekernen.document.Bestandstype.ODG;
import static nl.waardevollekernen.document.Bestandstype.ODP;
import static nl.waardevollekernen.document.Bestandstype.ODS;
import static nl.waardevollekernen.document.Bestandstype.ODT;
import static nl.waardevollekernen.document.Bestandstype.PDF;
import static nl.waardevollekernen.document.Bestandstype.PNG;
import static nl.waardevollekernen.document.Bestandstype.PPTX;
import static nl.waardevollekernen.document.Bestandstype.XLSX;
import static nl.waardevollekernen.document.Voorbeeldbestanden.REKENBLAD;
import static nl.waardevollekernen.document.Voorbeeldbestanden.TEKST;
import static nl.waardevollekernen.document.Voorbeeldbestanden.beeld;
import static nl.waardevollekernen.document.Voorbeeldbestanden.bereik;
import static nl.waardevollekernen.document.Voorbeeldbestanden.docx;
import static nl.waardevollekernen.document.Voorbeeldbestanden.odf;
import static nl.waardevollekernen.document.Voorbeeldbestanden.odfInhoud;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ods;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ole2;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ooxml;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdf;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdfMetWachtwoord;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdfZonderPaginas;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pptx;
import static nl.waardevollekernen.document.Voorbeeldbestanden.tekst;
import static nl.waardevollekernen.document.Voorbeeldbestanden.xlsx;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.DemoInhoud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file counts when it was opened: every kind of file, whole and damaged in every way it can be. */
class OpenproefTest {
    private static final String XLSX_HOOFD = XLSX.mediatype() + ".main+xml";

    private final Openproef proef = new Openproef();
    private final Typeherkenning herkenning = new Typeherkenning();

    static Stream<Arguments> heel() throws IOException {
        return Stream.of(
                Arguments.of("a.pdf", pdf()),
                Arguments.of("a.ods", ods()),
                Arguments.of("a.odt", odf(ODT, TEKST, Map.of())),
                Arguments.of("a.odp", odf(ODP, TEKST, Map.of())),
                Arguments.of("a.odg", odf(ODG, TEKST, Map.of())),
                Arguments.of("a.xlsx", xlsx()),
                Arguments.of("a.docx", docx()),
                Arguments.of("a.pptx", pptx()),
                Arguments.of("a.png", beeld("png")),
                Arguments.of("a.jpg", beeld("jpg")),
                Arguments.of("a.csv", tekst("a;b\n1;2\n")),
                Arguments.of("a.geojson", tekst("{\"type\":\"Point\",\"coordinates\":[5,52]}")));
    }

    @ParameterizedTest
    @MethodSource("heel")
    void bestand_datOpengaat_telt(String naam, byte[] inhoud) {
        assertThatCode(() -> open(naam, inhoud)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("heel")
    void bestand_datIsAfgekapt_wordtGeweigerd(String naam, byte[] inhoud) {
        if (naam.endsWith(".csv")) {
            return; // a table that stops earlier is a table
        }
        geweigerd(naam, Arrays.copyOf(inhoud, inhoud.length * 2 / 3), "");
        geweigerd(naam, Arrays.copyOf(inhoud, 9), "");
    }

    static Stream<Arguments> beschadigd() throws IOException {
        return Stream.of(
                Arguments.of("negen-bytes.pdf", tekst("%PDF-1.7\n"), "beschadigd"),
                Arguments.of("alleen-einde.pdf", tekst("%PDF-1.7\n%%EOF\n"), "beschadigd"),
                Arguments.of("zonder-paginas.pdf", pdfZonderPaginas(), "geen pagina's"),
                Arguments.of("slot.pdf", pdfMetWachtwoord(), "wachtwoord"),
                Arguments.of("slot.xlsx", ole2(), "wachtwoord"),
                Arguments.of("slot.docx", ole2(), "wachtwoord"),
                Arguments.of("oud.xlsx", ole2(), ".xlsx"),
                Arguments.of(
                        "slot.ods",
                        odf(ODS, "x", Map.of("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")),
                        "wachtwoord"),
                Arguments.of(
                        "slot.odt",
                        odf(ODT, "x", Map.of("META-INF/manifest.xml", "<m:encryption-data x='1'/>")),
                        "wachtwoord"),
                Arguments.of("macro.ods", odf(ODS, REKENBLAD, Map.of("Basic/Standard/Module1.xml", "<m/>")), "macro's"),
                Arguments.of("macro.odt", odf(ODT, TEKST, Map.of("Scripts/python/a.py", "print()")), "macro's"),
                Arguments.of(
                        "macro.odp",
                        odf(ODP, odfInhoud("<script:event-listener script:event-name=\"dom:load\"/>"), Map.of()),
                        "macro's"),
                Arguments.of("macro.xlsx", ooxml(XLSX_HOOFD, Map.of("xl/vbaProject.bin", "x")), "macro's"),
                Arguments.of("macro4.xlsx", ooxml(XLSX_HOOFD, Map.of("xl/macrosheets/sheet1.xml", "<m/>")), "macro's"),
                Arguments.of("macro.docx", ooxml("application/vnd.ms-word.document.macroEnabled.main+xml"), "macro's"),
                Arguments.of("leeg.xlsx", xlsx("<worksheet><sheetData/></worksheet>"), "geen enkele cel"),
                Arguments.of(
                        "spaties.xlsx", xlsx("<worksheet><row><c><v> </v></c></row></worksheet>"), "geen enkele cel"),
                Arguments.of("geen-blad.xlsx", ooxml(XLSX_HOOFD), "geen enkele cel"),
                Arguments.of("leeg.ods", odf(ODS, odfInhoud("<table:table-cell/>"), Map.of()), "geen enkele cel"),
                Arguments.of("kapot.xlsx", xlsx("<worksheet><row><c><v>1</v>"), "beschadigd"),
                Arguments.of("kapot.ods", odf(ODS, "<office", Map.of()), "beschadigd"),
                Arguments.of("geen-dia.pptx", ooxml(PPTX.mediatype() + ".main+xml"), "geen pagina's"),
                Arguments.of("bom.xlsx", xlsx("<w>" + " ".repeat(300_000_000) + "</w>"), "te ingewikkeld"),
                Arguments.of("bom.ods", odf(ODS, "<w>" + " ".repeat(300_000_000) + "</w>", Map.of()), "te ingewikkeld"),
                Arguments.of(
                        "ster.docx", ooxml(DOCX.mediatype() + ".main+xml", Map.of("hoofd.xml", LACH)), "beschadigd"),
                Arguments.of("omgedraaid.png", omgedraaid(beeld("png")), "beschadigd"),
                Arguments.of("omgedraaid.docx", omgedraaid(docx()), ""));
    }

    /** A text that doubles itself at each step. */
    private static final String LACH = "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>";

    @ParameterizedTest
    @MethodSource("beschadigd")
    void bestand_datNiemandKanLezen_wordtGeweigerdMetDeOorzaak(String naam, byte[] inhoud, String oorzaak) {
        geweigerd(naam, inhoud, oorzaak);
    }

    @Test
    void voorbeeldenVanDeCall_gaanOpen() {
        for (var naam : List.of(
                "besluit.pdf", "grex.xlsx", "kaart.pdf", "overeenkomst.pdf", "planning.pdf", "taxatierapport.pdf")) {
            assertThatCode(() -> open(naam, DemoInhoud.document(naam))).doesNotThrowAnyException();
        }
    }

    @Test
    void opslag_dieNietAntwoordt_isGeenFoutVanHetBestand() throws IOException {
        var heel = bereik(pdf());
        var stil = new Bereik() {
            @Override
            public long grootte() {
                return heel.grootte();
            }

            @Override
            public byte[] lees(long van, int lengte) throws IOException {
                throw new IOException("stil");
            }
        };
        for (var type : List.of(PDF, PNG, ODS, XLSX)) {
            assertThatThrownBy(() -> proef.open(stil, type)).isInstanceOf(IOException.class);
        }
    }

    /** One bit in the middle is another. */
    private static byte[] omgedraaid(byte[] heel) {
        var kapot = heel.clone();
        for (int i = heel.length / 3; i < heel.length * 2 / 3; i++) {
            kapot[i] ^= 0x55;
        }
        return kapot;
    }

    private void open(String naam, byte[] inhoud) throws IOException {
        var bron = bereik(inhoud);
        proef.open(bron, herkenning.herken(bron, naam, List.of(Bestandstype.values())));
    }

    private void geweigerd(String naam, byte[] inhoud, String oorzaak) {
        assertThatThrownBy(() -> open(naam, inhoud))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        weigering -> org.assertj.core.api.Assertions.assertThat(weigering.soort())
                                .isEqualTo(Weigering.Soort.INVOER))
                .hasMessageContaining(oorzaak);
    }
}
