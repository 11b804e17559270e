package nl.waardevollekernen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandsnaamTest {
    private static final List<Bestandstype> ALLE = List.of(Bestandstype.values());

    private static String schoon(String opgegeven) {
        return Bestandsnaam.schoon(opgegeven, ALLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raadsbesluit 2027.pdf|Raadsbesluit 2027.pdf",
                "C:\\Users\\iemand\\GREX.xlsx|GREX.xlsx",
                "../../etc/passwd.csv|passwd.csv",
                "map/kaart.geojson|kaart.geojson",
                "tab\tregel.pdf|tabregel.pdf",
                "een<twee>:\"drie\".pdf|een-twee---drie-.pdf",
                "CON.pdf|_CON.pdf",
                "  ..verborgen.pdf .|verborgen.pdf",
                "Plan België (één).PDF|Plan België (één).PDF",
                "=SOM(A1).csv|=SOM(A1).csv"
            })
    void naam_metMappenOfVreemdeTekens_wordtSchoon(String opgegeven, String verwacht) {
        assertThat(schoon(opgegeven)).isEqualTo(verwacht);
    }

    @Test
    void naam_metTekensDieDeLeesrichtingOmkeren_verliestDie() {
        assertThat(schoon("rekening\u202Efdp.exe.pdf")).isEqualTo("rekeningfdp.exe.pdf");
        assertThat(schoon("nul\0byte\u007f\u200b.pdf")).isEqualTo("nulbyte.pdf");
    }

    @Test
    void naam_dieTeLangIs_behoudtZijnExtensie() {
        var schoon = schoon("é".repeat(400) + ".geojson");

        assertThat(schoon).hasSize(150).endsWith(".geojson");
        assertThat(schoon("😀".repeat(200) + ".pdf")).endsWith("😀.pdf").hasSizeLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "map/",
                "virus.exe",
                "zonder-extensie",
                ".pdf",
                "plan.pdf.exe",
                "pdf",
                "macro.xlsm"
            })
    void naam_zonderToegestaneExtensie_wordtGeweigerd(String naam) {
        assertThatThrownBy(() -> schoon(naam))
                .hasFieldOrPropertyWithValue("soort", Weigering.Soort.INVOER)
                .hasMessageContaining(".pdf");
    }

    @Test
    void bijlage_metVreemdeTekens_heeftEenKaleEnEenVolledigeNaam() {
        assertThat(Bestandsnaam.bijlage("Plan één; \"x\"\r\nSet-Cookie: a.pdf"))
                .isEqualTo("attachment; filename=\"Plan een_ _x___Set-Cookie: a.pdf\";"
                        + " filename*=UTF-8''Plan%20%C3%A9%C3%A9n%3B%20%22x%22%0D%0ASet-Cookie%3A%20a.pdf");
        assertThat(Bestandsnaam.bijlage("😀.pdf"))
                .isEqualTo("attachment; filename=\"_.pdf\"; filename*=UTF-8''%F0%9F%98%80.pdf");
    }

    @Test
    void aankondiging_metAllesFout_noemtAlleFoutenTegelijk() {
        assertThatThrownBy(() -> NieuwDocument.van(Ids.nieuw(), null, "<b>", "geheim", "a.exe", 0L, "abc", ALLE))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        weigering -> assertThat(weigering.veldfouten())
                                .extracting(Veldfout::veld)
                                .containsExactly(
                                        "/soort", "/vertrouwelijkheid", "/bestandsnaam", "/grootte", "/sha256"));
    }
}
