package nl.waardevollekernen.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.waardevollekernen.document.Voorbeeldbestanden.beeld;
import static nl.waardevollekernen.document.Voorbeeldbestanden.bereik;
import static nl.waardevollekernen.document.Voorbeeldbestanden.exe;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ods;
import static nl.waardevollekernen.document.Voorbeeldbestanden.ooxml;
import static nl.waardevollekernen.document.Voorbeeldbestanden.pdf;
import static nl.waardevollekernen.document.Voorbeeldbestanden.tekst;
import static nl.waardevollekernen.document.Voorbeeldbestanden.xlsx;
import static nl.waardevollekernen.document.Voorbeeldbestanden.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;

class TypeherkenningTest {
    private static final String GEOJSON =
            "{\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.07,51.68]}}],\"type\":\"FeatureCollection\"}";

    private final Typeherkenning herkenning = new Typeherkenning();

    @Test
    void inhoud_vanElkeToegestaneSoort_wordtHerkend() throws IOException {
        assertThat(soort(pdf(), "besluit.pdf")).isEqualTo(Bestandstype.PDF);
        assertThat(soort(ods(), "grex.ods")).isEqualTo(Bestandstype.ODS);
        assertThat(soort(xlsx(), "GREX.XLSX")).isEqualTo(Bestandstype.XLSX);
        assertThat(soort(ooxml(Bestandstype.DOCX.mediatype() + ".main+xml"), "brief.docx"))
                .isEqualTo(Bestandstype.DOCX);
        assertThat(soort(ooxml(Bestandstype.PPTX.mediatype() + ".main+xml"), "plan.pptx"))
                .isEqualTo(Bestandstype.PPTX);
        assertThat(soort(beeld("png"), "kaart.png")).isEqualTo(Bestandstype.PNG);
        assertThat(soort(beeld("jpg"), "foto.jpeg")).isEqualTo(Bestandstype.JPEG);
        assertThat(soort(tekst(GEOJSON), "gebied.geojson")).isEqualTo(Bestandstype.GEOJSON);
        assertThat(soort(tekst("post;bedrag\nsloop;\"1;2\"\r\ngrond;3\n"), "kosten.csv"))
                .isEqualTo(Bestandstype.CSV);
        assertThat(soort("kern,m²\nBelgië,4".getBytes(StandardCharsets.ISO_8859_1), "kernen.csv"))
                .isEqualTo(Bestandstype.CSV);
    }

    @Test
    void inhoud_langerDanHetBegin_wordtHerkend() throws IOException {
        assertThat(soort(tekst("naam;m²\n" + "Café;12\n".repeat(60_000)), "lang.csv"))
                .isEqualTo(Bestandstype.CSV);
        assertThat(soort(
                        tekst("{\"bbox\":[" + "1.5,".repeat(600_000) + "2],\"type\":\"Point\",\"coordinates\":[1,2]}"),
                        "lang.json"))
                .isEqualTo(Bestandstype.GEOJSON);
    }

    @Test
    void bestand_datLiegt_wordtGeweigerd() throws IOException {
        geweigerd(exe(), "besluit.pdf", "niet van een soort");
        geweigerd(beeld("png"), "besluit.pdf", "de naam zegt iets anders");
        geweigerd(pdf(), "grex.xlsx", "de naam zegt iets anders");
        geweigerd(tekst("<html><script>alert(1)</script></html>"), "gegevens.csv", "niet van een soort");
        geweigerd(tekst("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "kaart.png", "niet van een soort");
        geweigerd(zip(Map.of("virus.exe", "MZ")), "grex.xlsx", "niet van een soort");
        geweigerd(zip(Map.of("mimetype", "application/java-archive")), "plan.odt", "niet van een soort");
        geweigerd(zip(Map.of("mimetype", "application/pdf")), "plan.pdf", "niet van een soort");
        geweigerd(tekst("PK\u0003\u0004 en verder niets"), "plan.docx", "niet van een soort");
    }

    @Test
    void bestand_zonderInhoud_wordtGeweigerd() {
        geweigerd(new byte[0], "leeg.pdf", "leeg");
    }

    @Test
    void bestand_metMacros_wordtGeweigerd() throws IOException {
        geweigerd(ooxml("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "grex.xlsx", "macro's");
        geweigerd(zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")), "grex.xlsx", "macro's");
    }

    @Test
    void weigering_noemtAlleenWatDezeVraagNeemt() {
        assertThatThrownBy(() ->
                        herkenning.herken(bereik(exe()), "grex.xlsx", List.of(Bestandstype.XLSX, Bestandstype.ODS)))
                .hasMessageContaining(".xlsx, .ods.")
                .hasMessageNotContaining(".pdf");
        assertThatThrownBy(() -> herkenning.herken(bereik(pdf()), "grex.pdf", List.of(Bestandstype.XLSX)))
                .hasMessageContaining(".xlsx.");
    }

    @Test
    void json_datGeenGeojsonIs_wordtGeweigerd() {
        geweigerd(tekst("{\"type\":\"Kaart\"}"), "a.geojson", "niet van een soort");
        geweigerd(tekst("[" + GEOJSON + "]"), "a.geojson", "niet van een soort");
        geweigerd(tekst(GEOJSON.substring(0, 60)), "a.geojson", "niet van een soort");
        geweigerd(tekst(GEOJSON + "{}"), "a.geojson", "niet van een soort");
        geweigerd(tekst("{\"type\":\"Point\",\"a\":" + "[".repeat(100_000)), "a.geojson", "niet van een soort");
    }

    @Test
    void tekst_zonderGelijkeKolommen_isGeenCsv() {
        geweigerd(tekst("zomaar een brief\nmet regels, en een komma\n"), "a.csv", "niet van een soort");
        geweigerd(tekst("a;b\n1;2;3\n"), "a.csv", "niet van een soort");
        geweigerd("a;b\n\0;2\n".getBytes(UTF_8), "a.csv", "niet van een soort");
    }

    @Test
    void zip_dieUitgepaktReusachtigIs_kostNietsEnWordtGeweigerd() throws IOException {
        var bom = zip(Map.of("[Content_Types].xml", " ".repeat(200_000_000)));

        assertThat(bom.length).isLessThan(512 * 1024);
        geweigerd(bom, "bom.xlsx", "niet van een soort");
    }

    private Bestandstype soort(byte[] inhoud, String naam) throws IOException {
        return herkenning.herken(bereik(inhoud), naam, List.of(Bestandstype.values()));
    }

    private void geweigerd(byte[] inhoud, String naam, String reden) {
        assertThatThrownBy(() -> soort(inhoud, naam))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.INVOER)
                .hasMessageContaining(reden);
    }
}
