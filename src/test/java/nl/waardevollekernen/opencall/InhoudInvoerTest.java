package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InhoudInvoerTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");

    private static Veld veld(String pointer) {
        return FORMULIER.veld(pointer).orElseThrow();
    }

    private static JsonNode lees(String pointer, String getypt) {
        return InhoudInvoer.lees(veld(pointer), getypt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000,50|1250000.50",
                "€ 1.250.000|1250000",
                "1250000|1250000",
                "12,5|12.5",
            })
    void getal_zoalsMensenHetTypen_wordtEenGetal(String getypt, String waarde) {
        assertThat(lees("/financiering/gevraagd", getypt).decimalValue()).isEqualByComparingTo(waarde);
    }

    @Test
    void invoer_dieGeenGetalOfDatumIs_blijftStaanZoalsGetypt() {
        assertThat(lees("/financiering/gevraagd", "veel geld").textValue()).isEqualTo("veel geld");
        assertThat(lees("/financiering/gevraagd", "1.25").textValue()).isEqualTo("1.25");
        assertThat(lees("/kern/leegstandDatum", "31-2-2027").textValue()).isEqualTo("31-2-2027");
        assertThat(lees("/kern/gebied", "{kapot").textValue()).isEqualTo("{kapot");
        assertThat(InhoudInvoer.toon(veld("/kern/leegstandDatum"), lees("/kern/leegstandDatum", "2027-02-30")))
                .isEqualTo("2027-02-30");
        assertThat(InhoudTekst.tekst(veld("/financiering/gevraagd"), lees("/financiering/gevraagd", "veel geld")))
                .isEqualTo("“veel geld” (kunnen wij niet lezen)");
        assertThat(lees("/kern/naam", "  ").isNull()).isTrue();
        assertThat(lees("/kern/naam", "\ufeff").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/financiering/gevraagd|1250000,5|1.250.000,50",
                "/financiering/gevraagd|1.250.000|1.250.000",
                "/kern/wvoVoor|21000|21.000",
                "/kern/oppervlakte|6,4|6,4",
                "/kern/leegstand|22,50|22,5",
                "/bredeWaarde/effecten/0/horizon|2035|2035",
            })
    void getal_komtTerugZoalsMensenHetSchrijven(String plaats, String getypt, String terug) {
        assertThat(InhoudInvoer.toon(veld(plaats), lees(plaats, getypt))).isEqualTo(terug);
        assertThat(lees(plaats, terug).decimalValue())
                .isEqualByComparingTo(lees(plaats, getypt).decimalValue());
    }

    @ParameterizedTest
    @CsvSource({"12 januari 2027,2027-01-12", "8 Maart 2027,2027-03-08", "31 dec. 2027,2027-12-31"})
    void datum_metEenMaandInLetters_wordtEenDatum(String getypt, String dag) {
        assertThat(lees("/kern/leegstandDatum", getypt).textValue()).isEqualTo(dag);
    }

    @Test
    void datum_dieNietBestaat_ofGeenMaand_blijftStaanZoalsGetypt() {
        assertThat(lees("/kern/leegstandDatum", "31 februari 2027").textValue()).isEqualTo("31 februari 2027");
        assertThat(lees("/kern/leegstandDatum", "12 foo 2027").textValue()).isEqualTo("12 foo 2027");
    }

    @Test
    void datum_enJaNee_gaanHeenEnWeer() {
        var datum = lees("/kern/leegstandDatum", "8-3-2027");
        assertThat(datum.textValue()).isEqualTo("2027-03-08");
        assertThat(InhoudInvoer.toon(veld("/kern/leegstandDatum"), datum)).isEqualTo("8-3-2027");
        assertThat(InhoudTekst.tekst(veld("/kern/leegstandDatum"), datum)).isEqualTo("8 maart 2027");
        var ja = lees("/verklaringen/openBoek", "ja");
        assertThat(ja.booleanValue()).isTrue();
        assertThat(InhoudInvoer.toon(veld("/verklaringen/openBoek"), ja)).isEqualTo("ja");
    }

    @Test
    void antwoord_zoalsMensenHetLezen_heeftEenhedenEnLabels() {
        assertThat(InhoudTekst.tekst(veld("/financiering/gevraagd"), lees("/financiering/gevraagd", "4200000,5")))
                .isEqualTo("€\u00a04.200.000,50");
        assertThat(InhoudTekst.tekst(veld("/kern/wvoVoor"), lees("/kern/wvoVoor", "21000")))
                .isEqualTo("21.000\u00a0m²");
        assertThat(InhoudTekst.tekst(veld("/recht/steunroute"), lees("/recht/steunroute", "de-minimis")))
                .isEqualTo("De-minimissteun");
        assertThat(InhoudTekst.tekst(veld("/indiener/gemeente"), lees("/indiener/gemeente", "GM0867")))
                .isEqualTo("Waalwijk");
        assertThat(InhoudTekst.tekst(veld("/kern/naam"), lees("/kern/naam", "")))
                .isEqualTo("Niet ingevuld");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/indiener/oin|0000 0099 0000 0086 7000|00000099000000867000",
                "/indiener/oin|00000099\u00a0000000867000|00000099000000867000",
                "/indiener/oin|0000 0099 0000|0000 0099 0000",
                "/indiener/oin|0000 0099 0000 0086 7000 1|0000 0099 0000 0086 7000 1",
                "/indiener/oin|0000-0099-0000-0086-7000|0000-0099-0000-0086-7000",
                "/indiener/contactTelefoon|0416 123 456|0416 123 456",
            })
    void nummer_inGroepenGeplakt_wordtZonderSpatiesGelezen_alsHetZoPast(String veld, String getypt, String waarde) {
        assertThat(lees(veld, getypt.replace("\\u00a0", "\u00a0")).textValue()).isEqualTo(waarde);
    }
}
