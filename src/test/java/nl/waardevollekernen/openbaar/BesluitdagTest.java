package nl.waardevollekernen.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.waardevollekernen.opencall.Voorbeeldcall;
import org.junit.jupiter.api.Test;

class BesluitdagTest {
    @Test
    void naDeBekendmaking_staatErWanneerDieWas_enNietMeerDeUitersteDag() {
        var call = Voorbeeldcall.met("");
        assertThat(Besluitdag.van(call, Optional.empty()).tekst()).startsWith("uiterlijk ");
        assertThat(Besluitdag.van(call, Optional.of(Instant.parse("2027-06-16T07:30:00Z")))
                        .tekst())
                .isEqualTo("bekendgemaakt op 16 juni 2027, 9.30 uur");
    }

    @Test
    void naDeSluiting_staatErDatDeCallGeslotenIs() {
        var call = Voorbeeldcall.met("");
        assertThat(new Callregel(call, Instant.parse("2027-02-01T09:00:00Z")).sluitkop())
                .isEqualTo("Sluit op");
        assertThat(new Callregel(call, Instant.parse("2027-04-01T09:00:00Z")).sluitkop())
                .isEqualTo("Gesloten op");
    }
}
