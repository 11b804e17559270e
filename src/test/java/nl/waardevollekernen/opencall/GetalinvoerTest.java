package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 8: usual Dutch writings of a number are read, and what can mean two things is not. */
class GetalinvoerTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final String BEDRAG = "/financiering/gevraagd";

    private static Veld veld(String pointer) {
        return FORMULIER.veld(pointer).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/financiering/gevraagd|€ 3.500.000,-|3500000",
                "/financiering/gevraagd|€ 3.500.000,--|3500000",
                "/financiering/gevraagd|€ 3.500.000,–|3500000",
                "/financiering/gevraagd|3.500.000|3500000",
                "/financiering/gevraagd|3 500 000|3500000",
                "/financiering/gevraagd|3,5 mln|3500000",
                "/financiering/gevraagd|€ 3,5 miljoen|3500000",
                "/financiering/gevraagd|3,5 mln. euro|3500000",
                "/financiering/gevraagd|750 duizend|750000",
                "/financiering/gevraagd|€3500000,00|3500000",
                "/financiering/gevraagd|EUR 3.500.000|3500000",
                "/financiering/gevraagd|3.500.000 euro|3500000",
                "/financiering/gevraagd|3.500.000 EUR|3500000",
                "/financiering/gevraagd|1.250.000,50|1250000.50",
                "/financiering/gevraagd|1234,000|1234",
                "/financiering/gevraagd|0,125|0.125",
                "/kern/leegstand|25 %|25",
                "/kern/leegstand|25%|25",
                "/kern/leegstand|12,5 procent|12.5",
                "/kern/wvoVoor|12.345 m²|12345",
                "/kern/wvoVoor|1.000 m2|1000",
                "/kern/oppervlakte|2,5 ha|2.5",
                "/kern/oppervlakte|2,5 hectare|2.5",
                "/kern/inwoners|31.000 inwoners|31000",
                "/bredeWaarde/effecten/0/nulwaarde|-5|-5",
                "/bredeWaarde/effecten/0/nulwaarde|−1.250,5|-1250.5",
                "/bredeWaarde/effecten/0/horizon|2035|2035",
            })
    void getal_zoalsMensenHetSchrijven_wordtGelezen(String plaats, String getypt, String waarde) {
        for (var spatie : new String[] {" ", "\u00a0", "\u202f"}) {
            assertThat(Getalinvoer.lees(veld(plaats), getypt.replace(" ", spatie)))
                    .as(getypt)
                    .get()
                    .satisfies(getal -> assertThat(getal).isEqualByComparingTo(waarde));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "1.00", "1,000", "€ 1,250", "3.5 mln", "1,250,000", "1,250.50", "1.25", "12.34.56"})
    void getal_datTweeDingenKanBetekenen_wordtNietGelezenEnZegtHoeHetMoet(String getypt) {
        assertThat(Getalinvoer.lees(veld(BEDRAG), getypt)).isEmpty();
        assertThat(Getalinvoer.uitleg(veld(BEDRAG), getypt))
                .hasValueSatisfying(uitleg -> assertThat(uitleg).contains("alleen tussen duizendtallen"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/financiering/gevraagd|25 %",
                "/financiering/gevraagd|veel geld",
                "/financiering/gevraagd|3 of 4 miljoen",
                "/financiering/gevraagd|circa 3.000",
                "/financiering/gevraagd|5 m²",
                "/kern/leegstand|€ 25",
                "/kern/wvoVoor|2,5 ha",
                "/kern/oppervlakte|25000 m²",
                "/bredeWaarde/effecten/0/horizon|2.035",
                "/bredeWaarde/effecten/0/horizon|20355",
            })
    void getal_metDeEenheidVanEenAndereVraag_ofWoorden_wordtNietGelezen(String plaats, String getypt) {
        assertThat(Getalinvoer.lees(veld(plaats), getypt)).isEmpty();
        assertThat(InhoudInvoer.lees(veld(plaats), getypt).textValue()).isEqualTo(getypt);
        assertThat(Veldcontrole.fout(veld(plaats), InhoudInvoer.lees(veld(plaats), getypt)))
                .endsWith(".");
    }
}
