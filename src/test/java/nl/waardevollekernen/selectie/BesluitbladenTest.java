package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BesluitbladenTest {
    @Test
    void hulpBijHetBedrag_noemtOnderEnBovengrensVanElkFonds() {
        var fonds = Fondsen.van("demofonds-kernen").orElseThrow();
        assertThat(Besluitbladen.bedraghulp(List.of(fonds)).replace('\u00a0', ' '))
                .startsWith("Hoogstens wat gevraagd is. ")
                .contains(fonds.naam() + ": van € 250.000 tot en met € 5.000.000.");
    }

    @Test
    void punt13_soortenReden_dieHetFormulierBiedt_passenBijWatDeCasusHeeft() {
        var drempel = Rondeplaats.voorstelAfwijzen(UUID.randomUUID(), UUID.randomUUID(), "D", Instant.EPOCH);
        assertThat(Besluitbladen.redensoorten(drempel))
                .extracting(Keuze::waarde)
                .containsExactly("volgt-toets", "afwijking");
        assertThat(Besluitbladen.redenhulp(drempel)).contains("haalde de drempel van de toets niet");
        assertThat(Besluitbladen.redensoorten(metAdvies(null)))
                .extracting(Keuze::waarde)
                .containsExactly("volgt-rangschikking", "budget-op", "afwijking");
        assertThat(Besluitbladen.redensoorten(metAdvies(Aanbeveling.TOELATEN)))
                .extracting(Keuze::waarde)
                .containsExactly("volgt", "budget-op", "afwijking");
    }

    private static Rondeplaats metAdvies(@Nullable Aanbeveling advies) {
        return Rondeplaats.metAdvies(
                UUID.randomUUID(), UUID.randomUUID(), "A", Gemiddelde.van(BigDecimal.TEN), advies, Instant.EPOCH);
    }
}
