package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.TaakStatus;
import org.junit.jupiter.api.Test;

class TussentijdsTest {
    private static final Gebruiker AN = new Gebruiker("an", "An", Set.of(Rol.MARKTMEESTER), null, false);
    private static final Gebruiker BO = new Gebruiker("bo", "Bo", Set.of(Rol.MARKTMEESTER), null, false);

    @Test
    void oudeVersie_zegtDatErIetsVeranderde_enDatHetGetypteErNogStaat() {
        assertThat(Tussentijds.melding(Weigering.verouderd(), ""))
                .contains("in een ander venster", "wat u hier invulde", "komt dat in de plaats");
    }

    @Test
    void taakDieWegIs_noemtDeReden_enBelooftGeenVervanging() {
        assertThat(Tussentijds.melding(Weigering.verouderd(), "Deze taak is afgerond of niet meer nodig."))
                .contains("Deze taak is afgerond", "staat hieronder nog")
                .doesNotContain("in de plaats");
        assertThat(Tussentijds.melding(Weigering.conflict("Dit kan nu niet."), ""))
                .isEqualTo("Dit kan nu niet. Wat u hier invulde, staat hieronder nog.");
    }

    @Test
    void foutInEenVeld_geeftGeenMeldingBovenHetFormulier() {
        assertThat(Tussentijds.melding(Weigering.invoer("/akkoord", "Kies."), ""))
                .isEmpty();
    }

    @Test
    void tweedeKlik_isAlGedaan_alleenVoorWieHetDeed() {
        assertThat(Tussentijds.alGedaan(taak(TaakStatus.GESLOTEN), AN)).isTrue();
        assertThat(Tussentijds.alGedaan(taak(TaakStatus.GESLOTEN), BO)).isFalse();
        assertThat(Tussentijds.alGedaan(taak(TaakStatus.GECLAIMD), AN)).isFalse();
    }

    @Test
    void ingetrokkenCasus_beletselZegtDat() {
        assertThat(Taakbeletsel.van(taak(TaakStatus.GESLOTEN), CasusStatus.INGETROKKEN, BO))
                .contains("ingetrokken");
        assertThat(Taakbeletsel.van(taak(TaakStatus.GESLOTEN), CasusStatus.IN_ADVIES, BO))
                .isEqualTo("Deze taak is afgerond of niet meer nodig.");
    }

    private static TaakRegel taak(TaakStatus status) {
        return new TaakRegel(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                TaakSoort.TOETSING,
                Rol.MARKTMEESTER,
                null,
                status,
                "an",
                "An",
                Instant.EPOCH,
                null,
                null,
                "WK-2027-ABCDEF1",
                "Centrum",
                "Waalwijk",
                "Noord-Brabant",
                0);
    }
}
