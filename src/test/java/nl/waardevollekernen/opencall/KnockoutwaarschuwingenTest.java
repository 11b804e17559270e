package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnockoutwaarschuwingenTest {
    private static final LocalDate SLUITDAG = LocalDate.of(2027, 3, 30);
    private static final Kader KADER = Kaders.van("toetsingskader-tk2027-v1");

    private static List<Veldfout> van(String inhoud) {
        return Knockoutwaarschuwingen.van(Bronnen.uitTekst(inhoud, JsonNode.class), SLUITDAG, KADER);
    }

    private static String enige(String inhoud, String veld) {
        var punten = van(inhoud);
        assertThat(punten).extracting(Veldfout::veld).containsExactly(veld);
        return punten.getFirst().melding();
    }

    @Test
    void leegFormulier_waarschuwtNergensVoor() {
        assertThat(van("{}")).isEmpty();
        assertThat(van("{\"bijlagen\":{\"besluitDatum\":\"2027-03-01\"},\"recht\":{\"steunroute\":\"agvv\"}}"))
                .isEmpty();
    }

    @Test
    void bedragBovenDeGrens_zegtWatHoogstensKan_enHoudtHetIndienenNietTegen() {
        var inhoud = "{\"financiering\":{\"gevraagd\":400000},"
                + "\"grex\":{\"realisatiekosten\":1250000.50,\"onrendabeleTop\":400000}}";
        assertThat(enige(inhoud, "/financiering/gevraagd"))
                .contains("hoogstens €\u00a0200.000 vragen", "25 % van de realisatiekosten", "50 % van de onrendabele");
        assertThat(van(inhoud.replace("\"gevraagd\":400000", "\"gevraagd\":200000")))
                .isEmpty();
        assertThat(InhoudControle.controleer(
                        Formulieren.van("transformatie-kernen-2027-v1"), CanoniekeJson.lees(inhoud), true))
                .extracting(Veldfout::veld)
                .doesNotContain("/financiering/gevraagd");
    }

    @Test
    void oudeTaxatie_zegtTotEnMetWelkeDagZijGeldt() {
        assertThat(enige("{\"grex\":{\"taxatieDatum\":\"2026-03-01\"}}", "/grex/taxatieDatum"))
                .contains("van 1 maart 2026 is na 1 maart 2027 te oud", "sluit op 30 maart 2027");
        assertThat(van("{\"grex\":{\"taxatieDatum\":\"2026-03-30\"}}")).isEmpty();
    }

    @Test
    void elkeAndereVoorwaarde_staatBijZijnEigenVraag_inDeVolgordeVanHetFormulier() {
        assertThat(van("""
                {"grex":{"onrendabeleTop":900000,"uitzichtSluitend":false},
                 "gebiedsdeal":{"partijen":[{"aard":"privaat","risicodragend":true}]},
                 "planning":{"gereed":"2034-03-31"},
                 "recht":{"steunroute":"nog-onbekend","grondslag":"Volgt."},
                 "bijlagen":{"besluit":"x","besluitDatum":"2027-03-31"},
                 "verklaringen":{"openBoek":false}}
                """))
                .extracting(Veldfout::veld)
                .containsExactly(
                        "/grex/uitzichtSluitend",
                        "/gebiedsdeal/partijen",
                        "/planning/gereed",
                        "/recht/steunroute",
                        "/bijlagen/besluitDatum",
                        "/verklaringen/openBoek");
    }

    @Test
    void laatsteDagen_vanTaxatieEnOplevering_zijnDieVanDeTabel() {
        for (var dag = LocalDate.of(2027, 1, 1); dag.getYear() < 2029; dag = dag.plusDays(1)) {
            var geldig = Knockoutgrenzen.taxatieGeldigTot(dag);
            assertThat(maandenOud(dag, geldig)).isLessThanOrEqualTo(12);
            assertThat(maandenOud(dag, geldig.plusDays(1))).isEqualTo(13);
            var gereed = Knockoutgrenzen.uiterlijkGereed(dag);
            assertThat(looptijd(dag, gereed)).isLessThanOrEqualTo(84);
            assertThat(looptijd(dag, gereed.plusDays(1))).isEqualTo(85);
        }
    }

    private static @Nullable Integer maandenOud(LocalDate taxatie, LocalDate sluitdag) {
        return KnockoutInvoer.van(
                        CanoniekeJson.lees("{\"grex\":{\"taxatieDatum\":\"" + taxatie + "\"}}"), sluitdag, true)
                .taxatieOuderdomMaanden();
    }

    private static @Nullable Integer looptijd(LocalDate sluitdag, LocalDate gereed) {
        return KnockoutInvoer.van(CanoniekeJson.lees("{\"planning\":{\"gereed\":\"" + gereed + "\"}}"), sluitdag, true)
                .looptijdMaanden();
    }
}
