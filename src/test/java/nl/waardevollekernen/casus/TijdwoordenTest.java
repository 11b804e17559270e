package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.opencall.Callinstellingen;
import nl.waardevollekernen.opencall.Calltijd;
import nl.waardevollekernen.opencall.Calltijd.Sprong;
import nl.waardevollekernen.opencall.OpenCall;
import org.junit.jupiter.api.Test;

class TijdwoordenTest {
    private static final Instant ECHT = Instant.parse("2026-11-22T06:00:00Z");
    private static final Instant CALL = Instant.parse("2027-02-01T08:00:00Z");

    @Test
    void zegelVanHetLogboek_staatInEchteTijd_enDeOntvangstOpDeKlokVanDeProefronde() {
        var proef = call(true, Calltijd.proef(new Sprong(ECHT, CALL), 1, List.of()));
        assertThat(Tijdwoorden.echt(proef, ECHT))
                .isEqualTo("zondag 22 november 2026, 7.00.00 uur (echte tijd, niet de klok van de proefronde)");
        assertThat(Tijdwoorden.precies(proef, ECHT))
                .isEqualTo("maandag 1 februari 2027, 9.00.00 uur (klok van de proefronde)");
    }

    @Test
    void echteCall_kentEenKlok() {
        var echt = call(false, Calltijd.echt());
        assertThat(Tijdwoorden.echt(echt, ECHT)).isEqualTo(Tijdwoorden.precies(echt, ECHT));
    }

    @Test
    void eenLaatBelang_staatOpDeKlokVanDeCall_enInHetRegisterInEchteTijd() {
        var proef = call(true, Calltijd.proef(new Sprong(ECHT, CALL), 1, List.of()));
        assertThat(LateBelangen.zin(proef, ECHT, "WK-1", "De toets vervalt."))
                .isEqualTo("1 februari 2027, WK-1: De toets vervalt.");
        var belang = new BelangWeergave(
                UUID.randomUUID(),
                ECHT,
                "An",
                null,
                "WK-1",
                "casus",
                "Eén casus",
                List.of(),
                "Uitleg.",
                true,
                List.of());
        assertThat(BelangenPagina.Regel.van(belang).moment()).isEqualTo("22 november 2026, 7.00 uur (echte tijd)");
    }

    private static OpenCall call(boolean proefronde, Calltijd tijd) {
        return new OpenCall(
                UUID.randomUUID(), 0, "proef", "Proef", "", true, CALL, CALL, proefronde, tijd, instellingen());
    }

    private static Callinstellingen instellingen() {
        return new Callinstellingen(
                BigDecimal.TEN,
                "",
                "",
                "",
                List.of(),
                null,
                null,
                null,
                null,
                false,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
