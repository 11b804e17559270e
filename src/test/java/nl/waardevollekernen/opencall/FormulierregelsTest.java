package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.identiteit.Gemeenten;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 12: contradictions are found before a topic is complete, and no value of a wrong type passes anywhere. */
class FormulierregelsTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final LocalDate SLUITDAG = LocalDate.of(2027, 3, 30);
    private static final String DOCUMENT = "01980000-0000-7000-8000-000000000001";

    private static ObjectNode volledig(DemoInhoud demo) {
        return demo.inhoudMet(
                demo.documenten().keySet().stream().collect(Collectors.toMap(pointer -> pointer, pointer -> DOCUMENT)));
    }

    private static Situatie situatie(String gemeentecode) {
        var naam = Gemeenten.van(gemeentecode).orElseThrow().naam();
        return new Situatie(
                SLUITDAG,
                SLUITDAG,
                BigDecimal.valueOf(250_000),
                new Organisatie(gemeentecode, naam, SoortOrganisatie.GEMEENTE, null));
    }

    private static List<Veldfout> met(String pointer, String waarde) {
        var demo = DemoInhoud.alle().getFirst();
        var inhoud = volledig(demo);
        zet(inhoud, pointer, Bronnen.uitTekst(waarde, JsonNode.class));
        return InhoudControle.volledig(FORMULIER, inhoud, situatie(demo.gemeentecode()));
    }

    private static void zet(ObjectNode inhoud, String pointer, JsonNode waarde) {
        var plaats = JsonPointer.compile(pointer);
        ((ObjectNode) inhoud.at(plaats.head())).set(plaats.last().getMatchingProperty(), waarde);
    }

    static Stream<DemoInhoud> demos() {
        return DemoInhoud.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void casusZonderTegenspraak_isCompleet(DemoInhoud demo) {
        assertThat(InhoudControle.volledig(FORMULIER, volledig(demo), situatie(demo.gemeentecode())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/grex/taxatieDatum|\"2030-01-01\"|Deze datum is na 30 maart 2027.",
                "/grex/prijspeildatum|\"2030-01-01\"|Deze datum is na 30 maart 2027.",
                "/grex/prijspeildatum|\"1999-01-01\"|Vul een datum in vanaf 1 januari 2015.",
                "/indiener/mandaatDatum|\"2027-03-31\"|Deze datum is na 30 maart 2027.",
                "/kern/leegstandDatum|\"2028-01-01\"|Deze datum is na 30 maart 2027.",
                "/gebiedsdeal/overeenkomstDatum|\"2028-01-01\"|Deze datum is na 30 maart 2027.",
                "/bijlagen/besluitDatum|\"2027-03-31\"|Deze datum is na 30 maart 2027.",
                "/bredeWaarde/effecten/0/nuljaar|2028|Een nulmeting is al gedaan.",
                "/financiering/gevraagd|100|ten minste € 250.000 per casus",
                "/indiener/gemeente|\"GM0114\"|U dient in namens de gemeente Waalwijk.",
                "/indiener/soort|\"corporatie\"|U dient in namens een gemeente.",
                "/indiener/oin|\"00000000000000000000\"|Dit OIN bestaat niet.",
                "/indiener/oin|\"00000001000000000000\"|Dit OIN bestaat niet.",
                "/indiener/oin|\"00000001123456789000\"|Dit OIN bestaat niet.",
                "/indiener/oin|\"12345678901234567890\"|Dit OIN bestaat niet.",
                "/gebiedslogica/ingrepen/0/eind|\"2033-01-01\"|De ingreep eindigt na de oplevering van de casus",
                "/gebiedsdeal/partijen/1/naam|\" gemeente  WAALWIJK\"|Deze partij staat er twee keer.",
                "/gebiedsdeal/opbrengstverdeling/1/partij|\"Gemeente Waalwijk\"|Deze partij staat er twee keer.",
                "/indiener/medeIndieners/1/naam|\"Ontwikkelaar\"|Deze mede-indiener staat er twee keer.",
                "/programma/woningen/1/segment|\"sociale-huur\"|Dit segment staat er twee keer.",
                "/programma/winkelsOnttrokken|21001|Er kan niet meer winkelvloeroppervlak verdwijnen",
                "/kern/leegstand|100.01|Vul een getal in van 0 tot en met 100.",
                "/gebiedsdeal/opbrengstverdeling/0/deel|34|samen precies 100 %",
                "/bredeWaarde/effecten/0/horizon|2101|Vul een getal in van 1990 tot en met 2100.",
                "/gebiedslogica/ingrepen/0/eind|\"2020-01-01\"|Het einde van de ingreep ligt voor het begin.",
            })
    void tegenspraak_wordtBijHaarVraagGevonden(String pointer, String waarde, String melding) {
        assertThat(met(pointer, waarde)).singleElement().satisfies(fout -> {
            assertThat(pointer).startsWith(fout.veld());
            assertThat(fout.melding().replace('\u00a0', ' ')).contains(melding).endsWith(".");
        });
    }

    @Test
    void elkeRegelEnVoorwaardeVanHetFormulier_leidtNaarEenVraag() {
        assertThat(FORMULIER.regels()).isNotEmpty().allSatisfy(regel -> {
            assertThat(FORMULIER.veld(regel.veld().replace("*", "0"))).isPresent();
            var grens = regel.grens();
            if (regel.soort() == Formulierregel.Soort.NIET_NA) {
                assertThat(FORMULIER.veld(String.valueOf(grens))).isPresent();
            }
            assertThat(regel.soort() == Formulierregel.Soort.VANAF || regel.soort() == Formulierregel.Soort.NIET_NA)
                    .isEqualTo(grens != null);
        });
        FORMULIER.onderwerpen().forEach(onderwerp -> {
            voorwaardenBestaan(onderwerp.velden());
            onderwerp.velden().forEach(veld -> voorwaardenBestaan(veld.velden()));
        });
    }

    private static void voorwaardenBestaan(List<Veld> velden) {
        velden.stream()
                .map(Veld::alleenAls)
                .filter(Objects::nonNull)
                .forEach(als -> assertThat(Veld.metKey(velden, als.veld()))
                        .hasValueSatisfying(
                                ander -> assertThat(ander.optie(als.waarde())).isPresent()));
    }

    @Test
    void opleveringVoorDeSluiting_isGeenPlan() {
        var fouten = met("/planning/gereed", "\"2026-12-31\"");
        assertThat(fouten).extracting(Veldfout::veld).contains("/planning/gereed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001001234567000", "00000003123456780000", "00000099000000867000"})
    void oin_datKanBestaan_past(String oin) {
        assertThat(met("/indiener/oin", "\"" + oin + "\"").isEmpty()).isEqualTo(Oin.geldig(oin));
    }

    @Test
    void oin_uitHetRegisterVanRechtspersonen_doorstaatDeElfproef() {
        assertThat(Oin.geldig("00000001" + "001005650" + "000")).isTrue();
        assertThat(Oin.geldig("00000001" + "001005651" + "000")).isFalse();
        assertThat(Oin.geldig("00000001" + "001005650" + "001")).isFalse();
    }

    /** K6: a valuation from after the closing has no age, so the table leaves it to a person. */
    @Test
    void taxatieNaDeSluiting_haaltK6Niet() {
        var inhoud = volledig(DemoInhoud.alle().getFirst());
        zet(inhoud, "/grex/taxatieDatum", Bronnen.uitTekst("\"2030-01-01\"", JsonNode.class));
        var invoer = KnockoutInvoer.van(inhoud, SLUITDAG, true);
        assertThat(invoer.taxatieOuderdomMaanden()).isNull();
        assertThat(invoer.alsVariabele()).doesNotContainKey("taxatieOuderdomMaanden");
    }

    /** Every question of the form, in rows too, with every JSON value that is not of its type. */
    static Stream<String> vragen() {
        var plekken = new ArrayList<String>();
        for (var onderwerp : FORMULIER.onderwerpen()) {
            for (var veld : onderwerp.velden()) {
                var hier = "/" + onderwerp.key() + "/" + veld.key();
                plekken.add(hier);
                veld.velden().forEach(rij -> plekken.add(hier + "/0/" + rij.key()));
            }
        }
        return plekken.stream();
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void waardeVanEenAnderSoort_wordtGeweigerd(String pointer) {
        var veld = FORMULIER.veld(pointer).orElseThrow();
        for (var waarde :
                List.of("[]", "{}", "[1]", "{\"a\":1}", "17.125", "true", "\"\"", "\"zomaar\"", "[[]]", "[{}]")) {
            if (past(veld, waarde)) {
                continue;
            }
            var inhoud = volledig(DemoInhoud.alle().getFirst());
            vulAan(inhoud, pointer);
            zet(inhoud, pointer, Bronnen.uitTekst(waarde, JsonNode.class));
            for (boolean volledig : new boolean[] {false, true}) {
                if (volledig && !Toepasselijkheid.vervallen(FORMULIER, inhoud).isEmpty()) {
                    assertThat(Toepasselijkheid.geldend(FORMULIER, inhoud)
                                    .at(pointer)
                                    .isMissingNode())
                            .isTrue();
                    continue;
                }
                assertThat(InhoudControle.controleer(FORMULIER, inhoud, volledig))
                        .as(pointer + " = " + waarde)
                        .anySatisfy(fout -> assertThat(fout.veld()).startsWith(pointer));
            }
        }
    }

    private static void vulAan(ObjectNode inhoud, String pointer) {
        var delen = pointer.split("/", -1);
        if (delen.length > 4 && inhoud.at("/" + delen[1] + "/" + delen[2]).isEmpty()) {
            ((ObjectNode) inhoud.at("/" + delen[1]))
                    .set(delen[2], ((ArrayNode) Bronnen.uitTekst("[{}]", JsonNode.class)));
        }
    }

    /** What is of the type, or an empty answer in the type. */
    private static boolean past(Veld veld, String waarde) {
        return switch (veld.type()) {
            case TEKST, LANGE_TEKST -> waarde.startsWith("\"");
            case DATUM, KEUZE, GEMEENTE, DOCUMENT -> waarde.equals("\"\"");
            case MEERKEUZE -> waarde.equals("[]");
            case LIJST -> waarde.equals("[]") || waarde.equals("[{}]");
            case JA_NEE -> waarde.equals("true");
            case GETAL, BEDRAG, PERCENTAGE, GEHEEL_GETAL, JAAR, GEBIED -> false;
        };
    }
}
