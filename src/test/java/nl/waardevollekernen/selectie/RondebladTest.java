package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;

class RondebladTest {
    private static final Instant NU = Instant.parse("2028-03-01T09:00:00Z");

    @Test
    void eerdereRondes_zijnTeVindenVanafDeLaatste_enTerug() {
        var rondes = List.of(ronde(3), ronde(2), ronde(1));
        assertThat(Rondeblad.andere("proef", rondes, 3, true))
                .extracting(Rondeblad.Andere::adres)
                .containsExactly("/rondes/proef?ronde=2", "/rondes/proef?ronde=1");
        assertThat(Rondeblad.andere("proef", rondes, 2, true))
                .extracting(Rondeblad.Andere::adres)
                .containsExactly("/rondes/proef", "/rondes/proef?ronde=1");
    }

    @Test
    void standVanEenAndereRonde_verraadtNiemandBuitenHetFondsIets() {
        var getekend = ronde(2);
        BekendmakingsmomentTest.getekend(getekend);
        assertThat(Rondeblad.andere("proef", List.of(getekend, ronde(1)), 1, false))
                .extracting(Rondeblad.Andere::stand)
                .containsExactly("Over de casussen wordt besloten");
    }

    @Test
    void rondekeuze_isEenNummer_ofDeLaatste() {
        assertThat(Rondekeuze.van(null)).isEqualTo(Rondekeuze.LAATSTE);
        assertThat(Rondekeuze.van("2").nummer()).isEqualTo(2);
        for (var geen : List.of("", "0", "een", "-1", "12345")) {
            assertThatThrownBy(() -> Rondekeuze.van(geen)).isInstanceOf(Weigering.class);
        }
    }

    private static Ronde ronde(int nummer) {
        return new Ronde(UUID.randomUUID(), nummer, NU);
    }

    @Test
    void wieEenBelangHeeft_leestOokBijEenGeplandeBekendmakingWaaromErNietsTeDoenIs() {
        assertThat(blad("16 juni 2027", "", "U hebt een belang").blijftBuitenPlanning())
                .isEqualTo("U hebt een belang");
        assertThat(blad("16 juni 2027", "", "").blijftBuitenPlanning()).isEmpty();
        assertThat(blad("16 juni 2027", "16 juni 2027", "U hebt een belang").blijftBuitenPlanning())
                .isEmpty();
        assertThat(blad("", "", "U hebt een belang").blijftBuitenPlanning()).isEmpty();
    }

    private static Rondeblad blad(String aankondigenOp, String aangekondigdOp, String belang) {
        return new Rondeblad(
                UUID.randomUUID(),
                "proef",
                "Proef",
                1,
                "Getekend",
                "info",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                aankondigenOp,
                aangekondigdOp,
                Rondestap.LEZEN,
                belang,
                "",
                "",
                List.of(),
                null,
                "",
                "",
                List.of(),
                true);
    }
}
