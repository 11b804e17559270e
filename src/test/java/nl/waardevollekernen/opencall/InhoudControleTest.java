package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InhoudControleTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private ObjectNode inhoud = leeg();

    @BeforeEach
    void volledigFormulier() {
        var demo = DemoInhoud.alle().getFirst();
        inhoud = demo.inhoudMet(demo.documenten().keySet().stream()
                .collect(Collectors.toMap(pointer -> pointer, pointer -> "01980000-0000-7000-8000-000000000001")));
    }

    private static ObjectNode leeg() {
        return json("{}").deepCopy();
    }

    private static ObjectNode json(String tekst) {
        return Bronnen.uitTekst(tekst, ObjectNode.class);
    }

    private List<Veldfout> zet(String pointer, String waarde) {
        var plaats = JsonPointer.compile(pointer);
        var ouder = inhoud.at(plaats.head());
        var nieuw = Bronnen.uitTekst(waarde, JsonNode.class);
        if (ouder instanceof ObjectNode object) {
            object.set(plaats.last().getMatchingProperty(), nieuw);
        }
        return InhoudControle.controleer(FORMULIER, inhoud, true);
    }

    private List<Veldfout> concept(String tekst) {
        return InhoudControle.controleer(FORMULIER, json(tekst), false);
    }

    @Test
    void leegFormulier_alsConcept_isGoedMaarNietVolledig() {
        assertThat(concept("{}")).isEmpty();
        var fouten = InhoudControle.controleer(FORMULIER, leeg(), true);
        assertThat(fouten).hasSizeGreaterThan(60);
        assertThat(fouten).allSatisfy(fout -> assertThat(fout.melding()).endsWith("."));
        assertThat(fouten).extracting(Veldfout::veld).contains("/financiering/gevraagd", "/bijlagen/besluit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/financiering/gevraagd|\"veel\"|Vul een bedrag in zoals 1.250.000,50: punten tussen de duizendtallen, een komma voor de centen.",
                "/financiering/gevraagd|0|Vul een getal in van 1 tot en met 10.000.000.000.",
                "/financiering/gevraagd|1.005|Gebruik hoogstens twee cijfers achter de komma.",
                "/financiering/gevraagd|1e999999|Dit getal is te groot of te precies. Vul een gewoon getal in.",
                "/kern/inwoners|2.5|Vul een geheel getal in met cijfers, zonder komma. Bijvoorbeeld 1.250.",
                "/kern/leegstand|101|Vul een getal in van 0 tot en met 100.",
                "/kern/leegstandDatum|\"2026-02-30\"|Vul een bestaande datum in als dag, maand en jaar, bijvoorbeeld 8-3-2027.",
                "/kern/leegstandDatum|20260101|Vul een bestaande datum in als dag, maand en jaar, bijvoorbeeld 8-3-2027.",
                "/kern/naam|{\"a\":{\"b\":{}}}|Vul hier tekst in.",
                "/kern/naam|\"a\\u0000b\"|De tekst bevat bij “a b” een onzichtbaar teken dat niet mag. Typ die woorden opnieuw.",
                "/kern/naam|\"De \\u202esle\"|De tekst bevat bij “De sle” een onzichtbaar teken dat de leesrichting omdraait. Typ die woorden opnieuw.",
                "/indiener/soort|\"keizer\"|Kies één van de antwoorden uit de lijst.",
                "/indiener/gemeente|\"GM9999\"|Kies een gemeente uit de lijst van 2026.",
                "/indiener/oin|\"123\"|Een OIN heeft precies 20 cijfers. Vul alle cijfers in, zonder spaties.",
                "/indiener/oin|\"\\ufeff\"|Vul \"OIN van de organisatie\" in.",
                "/indiener/oin|null|Vul \"OIN van de organisatie\" in.",
                "/indiener/contactEmail|\"centrum\"|Vul een e-mailadres in zoals naam@voorbeeld.nl.",
                "/indiener/contactTelefoon|\"bel maar\"|Vul een telefoonnummer in met cijfers, bijvoorbeeld 0416 123 456.",
                "/grex/uitzichtSluitend|\"ja\"|Kies ja of nee.",
                "/bijlagen/besluit|\"../../etc\"|Voeg het document toe.",
                "/bijlagen/besluit|null|Voeg het document toe: Besluit van het college of de raad.",
                "/gebiedslogica/ingrepen|{}|Geef hier een lijst met regels.",
                "/gebiedslogica/ingrepen|[]|Voeg ten minste één regel toe bij \"Ingrepen\".",
                "/gebiedslogica/ingrepen/0/draagtBijAan|[\"rol\",\"rol\"]|Kies uit de antwoorden van de lijst, elk hoogstens één keer.",
                "/gebiedslogica/ingrepen/0/eind|\"2020-01-01\"|Het einde van de ingreep ligt voor het begin. Verbeter een van beide datums.",
                "/bredeWaarde/effecten/0/horizon|2020|Kies een jaar na het jaar van de nulmeting (2026).",
                "/planning/gereed|\"2027-01-01\"|De oplevering ligt voor de start. Verbeter een van beide datums.",
                "/programma/winkelsOnttrokken|21001|Er kan niet meer winkelvloeroppervlak verdwijnen dan er nu is (21.000 m²). Verbeter een van beide getallen.",
                "/verklaringen/waarheid|false|U kunt alleen indienen als u alles naar waarheid hebt ingevuld.",
            })
    void veld_metEenVerkeerdeWaarde_zegtWatErMoetGebeuren(String pointer, String waarde, String melding) {
        assertThat(zet(pointer, waarde)).containsExactly(new Veldfout(pointer, melding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0416 123 456", "+31 (0)416-123456", "14 020"})
    void telefoonnummer_zoalsMensenHetSchrijven_past(String nummer) {
        assertThat(zet("/indiener/contactTelefoon", "\"" + nummer + "\"")).isEmpty();
    }

    @Test
    void opbrengstverdeling_dieGeenHonderdProcentIs_wordtGemeld() {
        assertThat(zet("/gebiedsdeal/opbrengstverdeling/0/deel", "34.5"))
                .singleElement()
                .satisfies(fout -> {
                    assertThat(fout.veld()).isEqualTo("/gebiedsdeal/opbrengstverdeling");
                    assertThat(fout.melding()).contains("99,50 %");
                });
    }

    @Test
    void totaalVanDeKosten_datNietDeSomIs_noemtDeSom() {
        assertThat(zet("/grex/realisatiekosten", "41000000")).singleElement().satisfies(fout -> {
            assertThat(fout.veld()).isEqualTo("/grex/realisatiekosten");
            assertThat(fout.melding()).contains("42.000.000");
        });
    }

    @Test
    void tekst_dieTeLangIs_noemtHoeveelErMag() {
        assertThat(zet("/kern/naam", "\"" + "a".repeat(201) + "\""))
                .containsExactly(
                        new Veldfout("/kern/naam", "Maak de tekst korter: u gebruikt 201 van hoogstens 200 tekens."));
    }

    @Test
    void gevraagdBedrag_bovenDeGrens_isEenKnockoutEnGeenFormulierfout() {
        assertThat(zet("/financiering/gevraagd", "9000000")).isEmpty();
    }

    @Test
    void veld_datHetFormulierNietKent_wordtGemeldOokInEenRij() {
        assertThat(concept("""
                {"x/y": 1, "kern": {"hack": 1}, "gebiedslogica": {"ingrepen": [{"z": 1}, 4]}, "grex": 3}
                """))
                .extracting(Veldfout::veld)
                .containsExactlyInAnyOrder(
                        "/x~1y", "/kern/hack", "/gebiedslogica/ingrepen/0/z", "/gebiedslogica/ingrepen/1", "/grex");
    }

    @Test
    void lijst_metTeVeelRegels_wordtGemeldZonderElkeRegel() {
        var rijen = "{},".repeat(40) + "{}";
        assertThat(concept("{\"gebiedslogica\":{\"ingrepen\":[" + rijen + "]}}"))
                .containsExactly(
                        new Veldfout("/gebiedslogica/ingrepen", "Gebruik hoogstens 40 regels; het zijn er nu 41."));
    }

    @Test
    void invoer_metDuizendenVreemdeVelden_geeftEenBegrensdAntwoord() {
        var velden = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 5000; i++) {
            velden.append(",\"v").append(i).append("\":1");
        }
        assertThat(concept(velden.append('}').toString())).hasSize(200);
    }
}
