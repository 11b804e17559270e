package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import nl.waardevollekernen.opencall.Onderwerp;
import org.junit.jupiter.api.Test;

/** From typed text to answers and back to a page, with what does not fit. */
class FormulierInvoerTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final Onderwerp GREX = FORMULIER.onderwerp("grex").orElseThrow();
    private static final Onderwerp BIJLAGEN = FORMULIER.onderwerp("bijlagen").orElseThrow();

    private static GepostFormulier gepost(String... paren) {
        Map<String, List<String>> velden = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], Arrays.asList(paren[i + 1].split("\\|", -1)));
        }
        return new GepostFormulier(velden);
    }

    private static GepostFormulier kosten(String doe) {
        return gepost(
                "grex-kosten-rijen", "3",
                "grex-kosten-0-klasse", "sloop",
                "grex-kosten-0-bedrag", "1.250.000,50",
                "grex-kosten-1-klasse", "",
                "grex-kosten-2-bedrag", "veel geld",
                "grex-prijspeildatum", "8-3-2027",
                "grex-uitzichtSluitend", "nee",
                "doe", doe);
    }

    @Test
    void onderwerp_metRijen_leestGetallenDatumsEnLaatLegeRijenWeg() {
        var antwoorden = FormulierInvoer.onderwerp(GREX, kosten("later"), JsonNodeFactory.instance.objectNode());
        assertThat(CanoniekeJson.tekst(antwoorden))
                .isEqualTo("{\"kosten\":[{\"bedrag\":1250000.5,\"klasse\":\"sloop\"},{\"bedrag\":\"veel geld\"}],"
                        + "\"prijspeildatum\":\"2027-03-08\",\"uitzichtSluitend\":false}");
    }

    @Test
    void onderwerp_metRegelVerwijderen_laatPreciesDieRijWeg() {
        var antwoorden =
                FormulierInvoer.onderwerp(GREX, kosten("weg-grex-kosten-0"), JsonNodeFactory.instance.objectNode());
        assertThat(antwoorden.at("/kosten").size()).isEqualTo(1);
        assertThat(antwoorden.at("/kosten/0/bedrag").asText()).isEqualTo("veel geld");
    }

    @Test
    void onderwerp_documenten_blijvenZoalsBewaard() {
        var bewaard = JsonNodeFactory.instance.objectNode().put("besluit", "id-van-het-besluit");
        var antwoorden = FormulierInvoer.onderwerp(
                BIJLAGEN, gepost("bijlagen-besluitOrgaan", "raad", "bijlagen-besluit", "iets-anders"), bewaard);
        assertThat(antwoorden.path("besluit").asText()).isEqualTo("id-van-het-besluit");
        assertThat(antwoorden.path("besluitOrgaan").asText()).isEqualTo("raad");
    }

    @Test
    void onderwerp_meerRijenDanMag_wordtNietGelezen() {
        var veel = gepost("grex-kosten-rijen", "999999", "grex-kosten-500-klasse", "sloop");
        assertThat(FormulierInvoer.onderwerp(GREX, veel, JsonNodeFactory.instance.objectNode())
                        .has("kosten"))
                .isFalse();
    }

    /** Issue 8, point 8: the typed text stays in rows too, and no older answer takes its place. */
    @Test
    void antwoordDatNietTeLezenIs_blijftAlsGetypt_ookInEenRij() {
        var bewaard = JsonNodeFactory.instance.objectNode().put("prijspeildatum", "2027-01-01");
        var getypt = FormulierInvoer.onderwerp(
                GREX,
                gepost(
                        "grex-prijspeildatum",
                        "morgen",
                        "grex-toelichting",
                        "Uitleg",
                        "grex-kosten-rijen",
                        "1",
                        "grex-kosten-0-klasse",
                        "sloop",
                        "grex-kosten-0-bedrag",
                        "veel"),
                bewaard);
        assertThat(CanoniekeJson.tekst(getypt))
                .isEqualTo("{\"kosten\":[{\"bedrag\":\"veel\",\"klasse\":\"sloop\"}],\"prijspeildatum\":\"morgen\","
                        + "\"toelichting\":\"Uitleg\"}");
        var inhoud = JsonNodeFactory.instance.objectNode();
        inhoud.set("grex", getypt);
        assertThat(InhoudControle.controleer(FORMULIER, inhoud, true))
                .extracting("veld")
                .contains("/grex/prijspeildatum", "/grex/kosten/0/bedrag");
    }

    @Test
    void beeld_vanGetypteAntwoorden_toontWatErGetyptIs() {
        var getypt = FormulierInvoer.onderwerp(GREX, kosten("later"), JsonNodeFactory.instance.objectNode());
        var groepen =
                new FormulierBeeld(List.of("/grex/prijspeildatum"), Map.of(), "grex-kosten").groepen(GREX, getypt);
        var vragen = groepen.stream().flatMap(groep -> groep.vragen().stream()).toList();
        assertThat(groepen).extracting(FormulierBeeld.Groep::kop).containsExactly("Opgave van de indiener", "Taxatie");
        var prijspeil = vragen.getFirst();
        assertThat(prijspeil.naam()).isEqualTo("grex-prijspeildatum");
        assertThat(prijspeil.antwoord()).isEqualTo("8-3-2027");
        assertThat(prijspeil.label()).endsWith("°");
        var kosten = vragen.get(1);
        assertThat(kosten.aantalRijen()).isEqualTo(3);
        assertThat(kosten.rijen().get(0).vragen().get(2).antwoord()).isEqualTo("1.250.000,50");
        assertThat(kosten.rijen().get(1).vragen().get(2).antwoord()).isEqualTo("veel geld");
        assertThat(kosten.rijen().get(2).vragen().get(2).antwoord()).isEmpty();
        assertThat(kosten.rijen().get(0).vragen().get(2).hulp()).contains("In euro, van 0 tot en met 10.000.000.000");
    }
}
