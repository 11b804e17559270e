package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnockoutInvoerTest {
    private static final LocalDate SLUITDAG = LocalDate.of(2027, 3, 29);

    private static KnockoutInvoer van(String inhoud) {
        return KnockoutInvoer.van(Bronnen.uitTekst(inhoud, JsonNode.class), SLUITDAG, true);
    }

    @Test
    void k1_opTijd_zegtDeCasusZelf() {
        assertThat(van("{}").opTijd()).isTrue();
        assertThat(KnockoutInvoer.van(Bronnen.uitTekst("{}", JsonNode.class), SLUITDAG, false)
                        .opTijd())
                .isFalse();
    }

    @Test
    void k3_zonderOfMetEenGebied_isAlleenMetGebiedAaneengesloten() {
        assertThat(van("{}").aaneengesloten()).isFalse();
        assertThat(van("{\"kern\":{\"gebied\":{\"type\":\"Point\",\"coordinates\":[5.07,51.68]}}}")
                        .aaneengesloten())
                .isTrue();
    }

    @Test
    void k4_telt_alleenPrivatePartijenDieRisicoDragen() {
        assertThat(van("""
                {"gebiedsdeal":{"partijen":[
                  {"aard":"privaat","risicodragend":true},{"aard":"privaat","risicodragend":false},
                  {"aard":"publiek","risicodragend":true},{"aard":"privaat","risicodragend":true}]}}
                """).risicodragendePrivatePartijen()).isEqualTo(2);
    }

    @Test
    void k5_besluit_moetErZijnEnUiterlijkOpDeSluitingsdag() {
        var besluit = "{\"bijlagen\":{\"besluit\":\"x\",\"besluitDatum\":\"%s\"}}";
        assertThat(van(besluit.formatted("2027-03-29")).bestuursbesluitAanwezig())
                .isTrue();
        assertThat(van(besluit.formatted("2027-03-30")).bestuursbesluitAanwezig())
                .isFalse();
        assertThat(van("{\"bijlagen\":{\"besluitDatum\":\"2027-03-01\"}}").bestuursbesluitAanwezig())
                .isFalse();
    }

    @Test
    void k6_taxatie_teltBegonnenMaandenTotDeSluiting() {
        var taxatie = "{\"grex\":{\"taxatieDatum\":\"%s\"}}";
        assertThat(van(taxatie.formatted("2026-03-29")).taxatieOuderdomMaanden())
                .isEqualTo(12);
        assertThat(van(taxatie.formatted("2026-03-28")).taxatieOuderdomMaanden())
                .isEqualTo(13);
        assertThat(van(taxatie.formatted("2027-03-29")).taxatieOuderdomMaanden())
                .isZero();
        assertThat(van(taxatie.formatted("2027-04-10")).taxatieOuderdomMaanden())
                .isNull();
        assertThat(van("{}").taxatieOuderdomMaanden()).isNull();
    }

    @Test
    void k7_bedragen_gaanAlsGetalNaarDeTabelEnOntbrekenAnders() {
        var invoer = van("""
                {"financiering":{"gevraagd":4000000.50},"grex":{"realisatiekosten":"veel","onrendabeleTop":9000000}}
                """);
        assertThat(invoer.gevraagdBedrag()).isEqualByComparingTo("4000000.50");
        assertThat(invoer.realisatiekosten()).isNull();
        assertThat(invoer.alsVariabele()).containsKey("onrendabeleTop").doesNotContainKey("realisatiekosten");
    }

    @Test
    void k8_openBoek_moetEchtJaZijn() {
        assertThat(van("{\"verklaringen\":{\"openBoek\":true}}").openBoekAkkoord())
                .isTrue();
        assertThat(van("{\"verklaringen\":{\"openBoek\":\"true\"}}").openBoekAkkoord())
                .isFalse();
    }

    @Test
    void k9_steunroute_heeftEenRouteEnEenUitlegNodig() {
        var recht = "{\"recht\":{\"steunroute\":\"%s\",\"grondslag\":\"%s\"}}";
        assertThat(van(recht.formatted("agvv", "Artikel 56")).staatssteunGrondslagAanwezig())
                .isTrue();
        assertThat(van(recht.formatted("nog-onbekend", "Artikel 56")).staatssteunGrondslagAanwezig())
                .isFalse();
        assertThat(van(recht.formatted("agvv", " ")).staatssteunGrondslagAanwezig())
                .isFalse();
    }

    @Test
    void k10_uitzicht_opEenSluitendeCasus_komtUitHetFormulier() {
        assertThat(van("{\"grex\":{\"uitzichtSluitend\":true}}").prospectGeslotenCasus())
                .isTrue();
        assertThat(van("{}").prospectGeslotenCasus()).isFalse();
    }

    @Test
    void k11_looptijd_teltBegonnenMaandenVanafDeSluiting() {
        assertThat(van("{\"planning\":{\"gereed\":\"2034-03-29\"}}").looptijdMaanden())
                .isEqualTo(84);
        assertThat(van("{\"planning\":{\"gereed\":\"2034-03-30\"}}").looptijdMaanden())
                .isEqualTo(85);
    }
}
