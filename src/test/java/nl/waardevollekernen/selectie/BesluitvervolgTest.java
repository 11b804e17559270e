package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BesluitvervolgTest {
    @Test
    void voorwaarden_meerDanEen_noemenDeEersteDatumEnWieDanIetsDoet() {
        var laat = new Voorwaarde("Bouwen.", "De corporatie", LocalDate.of(2028, 6, 1));
        var vroeg = new Voorwaarde("Tekenen.", "De gemeente", LocalDate.of(2027, 12, 31));

        assertThat(Besluitvervolg.voorwaarden(List.of(laat, vroeg))).hasValueSatisfying(vervolg -> {
            assertThat(vervolg.wie()).isEqualTo("De gemeente");
            assertThat(vervolg.uitleg()).contains("2 voorwaarden", "uiterlijk 31 december 2027");
            assertThat(vervolg.voorwaarden()).isTrue();
        });
    }

    @Test
    void voorwaarden_geen_vragenNiets() {
        assertThat(Besluitvervolg.voorwaarden(List.of())).isEmpty();
    }

    @Test
    void reserve_metEenPlaats_zegtWatDieBetekent() {
        var vervolg = Besluitvervolg.reserve(2, Optional.empty());

        assertThat(vervolg.uitleg())
                .contains("plaats 2 van de reservelijst", "Komt er geld vrij")
                .doesNotContain("geldt tot");
        assertThat(vervolg.voorwaarden()).isFalse();
    }

    @Test
    void reserve_inEenCallMetEenEinddatum_zegtTotWanneerDeLijstGeldt() {
        assertThat(Besluitvervolg.reserve(1, Optional.of(LocalDate.of(2027, 12, 31)))
                        .uitleg())
                .endsWith("De reservelijst geldt tot en met 31 december 2027.");
    }

    @Test
    void afgewezen_leestWaarVragenHeenKunnen_enGeenProcedureDieNiemandVaststelde() {
        var vervolg = Besluitvervolg.afgewezen("vragen@voorbeeld.nl");
        assertThat(vervolg.nodig()).contains("Mail vragen@voorbeeld.nl").doesNotContainIgnoringCase("bezwaar");
    }

    @Test
    void uitkomst_staatErZoalsMensenHaarKennen() {
        assertThat(Uitkomst.values())
                .extracting(Uitkomst::resultaat)
                .containsExactly("Toegelaten", "Op de reservelijst", "Afgewezen");
    }
}
