package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AanZetTest {
    private static final Instant EIND = Instant.parse("2027-04-12T21:59:59Z");

    @Test
    void aanvulling_dieNietOpTijdIsGegeven_staatInDeStandVanHaarStap() {
        var verlopen = aanvulling(Fase.ONTVANKELIJKHEID);
        verlopen.verloop(EIND.plusSeconds(2), EIND);
        var stand = AanZet.van(CasusStatus.ONTVANKELIJKHEID, List.of(verlopen));
        assertThat(stand.gebeurd()).contains("tot en met 12 april 2027", "niet op tijd verstuurd");
        assertThat(stand.uitleg())
                .contains("zoals die is ingediend", "Aanvullen kan in deze stap niet meer")
                .doesNotContain("één keer");
        assertThat(AanZet.van(CasusStatus.IN_TOETSING, List.of(verlopen)).gebeurd())
                .isEqualTo("De casus is ontvankelijk.");
    }

    @Test
    void aanvulling_dieIsGegeven_belooftGeenTweede() {
        var beantwoord = aanvulling(Fase.TOETSING);
        beantwoord.beantwoord(EIND, EIND);
        var stand = AanZet.van(CasusStatus.IN_TOETSING, List.of(beantwoord));
        assertThat(stand.gebeurd()).contains("De aanvulling is op tijd ontvangen");
        assertThat(stand.uitleg()).contains("Nog een keer aanvullen kan niet");
    }

    @Test
    void ontvankelijkheid_belooftEenAanvullingPerStap() {
        assertThat(AanZet.van(CasusStatus.ONTVANKELIJKHEID).uitleg()).contains("één keer in deze stap");
    }

    /** A case under the threshold was not seen by the commission, and who reads this may not know which it was. */
    @ParameterizedTest
    @EnumSource(names = {"GERANGSCHIKT", "BESLOTEN"})
    void wachtenOpBesluit_zegtNietWieBeoordeelde(CasusStatus status) {
        assertThat(AanZet.van(status).gebeurd()).isEqualTo("De beoordeling is klaar.");
    }

    private static Aanvulling aanvulling(Fase fase) {
        return new Aanvulling(UUID.randomUUID(), fase, Map.of("/kern", "Klopt dit?"), "", "An", Instant.EPOCH, EIND);
    }
}
