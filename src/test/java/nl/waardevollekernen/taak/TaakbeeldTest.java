package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaakbeeldTest {
    private static final Instant NU = Instant.parse("2027-03-23T08:41:00Z");
    private static final Optional<String> FORMULIER = Optional.of("/taken/x/toetsing");

    @Test
    void vrijeTaak_voorWieDeRolHeeft_isTeNemenEnHeeftEenFormulier() {
        var beeld = Taakbeeld.van(
                taak(TaakStatus.OPEN, null), Optional.empty(), FORMULIER, an(Rol.MARKTMEESTER), Optional.empty());
        assertThat(beeld.vrij()).isTrue();
        assertThat(beeld.formulier()).isTrue();
        assertThat(beeld.adres()).isEqualTo("/taken/x/toetsing");
        assertThat(beeld.stand()).isEqualTo("Vrij");
    }

    @Test
    void vrijeTaak_overEigenWerk_isVoorEenCollega() {
        var beeld = Taakbeeld.van(
                taak(TaakStatus.OPEN, null),
                Optional.empty(),
                FORMULIER,
                an(Rol.MARKTMEESTER),
                Optional.of("U deed dit zelf."));
        assertThat(beeld.vrij() || beeld.formulier()).isFalse();
        assertThat(beeld.bezwaar()).isEqualTo("U deed dit zelf.");
        assertThat(beeld.stand()).isEqualTo("Voor een collega");
    }

    @Test
    void taakVoorEenPersoon_isVanDiePersoon_enNietTeNemenOfTerugTeGeven() {
        for (var behandelaar : new String[] {null, "an"}) {
            var status = behandelaar == null ? TaakStatus.OPEN : TaakStatus.GECLAIMD;
            var beeld = Taakbeeld.van(
                    taak(status, behandelaar, "an"),
                    Optional.empty(),
                    FORMULIER,
                    an(Rol.MARKTMEESTER),
                    Optional.empty());
            assertThat(beeld.vrij() || beeld.teruggeefbaar()).isFalse();
            assertThat(beeld.formulier()).isTrue();
            assertThat(beeld.stand()).isEqualTo(behandelaar == null ? "Voor u" : "Bij u");
        }
    }

    @Test
    void taakVanEenAnder_voorEenCollega_isAlleenTeLezen() {
        var beeld = Taakbeeld.van(
                taak(TaakStatus.GECLAIMD, "bo"), Optional.empty(), FORMULIER, an(Rol.MARKTMEESTER), Optional.empty());
        assertThat(beeld.vrij()).isFalse();
        assertThat(beeld.teruggeefbaar()).isFalse();
        assertThat(beeld.overdraagbaar()).isFalse();
        assertThat(beeld.stand()).isEqualTo("Bij bo");
    }

    @Test
    void taakVanEenAnder_voorDeCoordinator_isOverTeDragenMaarNietTeDoen() {
        var beeld = Taakbeeld.van(
                taak(TaakStatus.GECLAIMD, "bo"),
                Optional.empty(),
                FORMULIER,
                an(Rol.MARKTMEESTER_COORDINATOR),
                Optional.empty());
        assertThat(beeld.overdraagbaar()).isTrue();
        assertThat(beeld.teruggeefbaar()).isTrue();
        assertThat(beeld.formulier()).isFalse();
        assertThat(beeld.adres()).isEqualTo("/taken/" + beeld.id());
    }

    @Test
    void termijnVoorbij_isTeLaat_inWoordenEnInDeRij() {
        var termijn = Termijn.van(NU.minusSeconds(90_000), NU, 1);
        var beeld = Taakbeeld.van(
                taak(TaakStatus.OPEN, null), Optional.of(termijn), FORMULIER, an(Rol.MARKTMEESTER), Optional.empty());
        assertThat(beeld.teLaat()).isTrue();
        assertThat(termijn.woorden()).isEqualTo("1 werkdag te laat");
    }

    @Test
    void gesloten_heeftGeenKnoppenEnGeenTermijn() {
        var termijn = Termijn.van(NU.minusSeconds(90_000), NU, 1);
        var beeld = Taakbeeld.van(
                taak(TaakStatus.GESLOTEN, "an"),
                Optional.of(termijn),
                FORMULIER,
                an(Rol.MARKTMEESTER),
                Optional.empty());
        assertThat(beeld.vrij() || beeld.teruggeefbaar() || beeld.formulier()).isFalse();
        assertThat(beeld.termijn()).isNull();
    }

    private static TaakRegel taak(TaakStatus status, @Nullable String behandelaar) {
        return taak(status, behandelaar, null);
    }

    private static TaakRegel taak(TaakStatus status, @Nullable String behandelaar, @Nullable String voor) {
        return new TaakRegel(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                TaakSoort.TOETSING,
                Rol.MARKTMEESTER,
                voor,
                status,
                behandelaar,
                behandelaar,
                NU,
                null,
                null,
                "WK-2027-ABCDEF7",
                "Emmen-centrum",
                "Emmen",
                "Drenthe",
                3);
    }

    private static Gebruiker an(Rol rol) {
        return new Gebruiker("an", "An", Set.of(rol), null, false);
    }
}
