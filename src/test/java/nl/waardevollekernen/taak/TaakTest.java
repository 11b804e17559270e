package nl.waardevollekernen.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.proces.TaakVerwijzing;
import nl.waardevollekernen.taak.TaakOnderwerp.Onderwerp;
import org.junit.jupiter.api.Test;

class TaakTest {
    private static final Instant NU = Instant.parse("2027-03-08T09:00:00Z");
    private static final UUID RUN = Ids.nieuw();

    private final Gebruiker an = new Gebruiker("an", "An", Set.of(Rol.MARKTMEESTER), null, false);
    private final Gebruiker bo = new Gebruiker("bo", "Bo", Set.of(Rol.MARKTMEESTER), null, false);

    private static Taak taak(Onderwerp onderwerp) {
        return new Taak(
                new TaakVerwijzing(RUN, "Taak_Toetsen", 1),
                1,
                Ids.nieuw(),
                TaakSoort.TOETSING,
                Rol.MARKTMEESTER,
                onderwerp,
                null,
                NU);
    }

    private final Taak taak = taak(new Onderwerp("WK-2027-ABCDEF1", "Centrum", "Waalwijk", "Noord-Brabant", null));

    @Test
    void claim_vrijeTaak_isVanMijEnNogmaalsVerandertNiets() {
        taak.claim(an);
        taak.claim(an);
        assertThat(taak.regel().behandelaar()).isEqualTo("an");
        assertThat(taak.regel().status()).isEqualTo(TaakStatus.GECLAIMD);
    }

    @Test
    void claim_taakVanEenAnder_wordtGeweigerd() {
        taak.claim(an);
        assertThatThrownBy(() -> taak.claim(bo))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("al in behandeling bij An");
    }

    @Test
    void geefTerug_geclaimdeTaak_isWeerVrij() {
        taak.claim(an);
        taak.geefTerug();
        taak.claim(bo);
        assertThat(taak.regel().behandelaar()).isEqualTo("bo");
    }

    @Test
    void rondAf_vrijeTaak_neemtHaarMeteenMee() {
        taak.rondAf(an, NU);
        assertThat(taak.regel().behandelaar()).isEqualTo("an");
        assertThat(taak.regel().status()).isEqualTo(TaakStatus.GESLOTEN);
        assertThatThrownBy(() -> taak.rondAf(an, NU)).isInstanceOf(Weigering.class);
    }

    @Test
    void sluit_nietMeerNodig_teltNietAlsGedaan() {
        taak.claim(an);
        taak.sluit("De casus is ingetrokken.", NU);
        taak.sluit("nogmaals", NU);
        assertThat(taak.regel().behandelaar()).isNull();
        assertThat(taak.reden()).isEqualTo("De casus is ingetrokken.");
    }

    @Test
    void hervat_nieuweLoop_houdtBehandelaarEnOntvangst() {
        taak.claim(an);
        var nieuw = new TaakVerwijzing(Ids.nieuw(), "Taak_Toetsen", 7);
        taak.hervat(nieuw, 1, null);
        assertThat(taak.verwijzing()).isEqualTo(nieuw);
        assertThat(taak.regel().behandelaar()).isEqualTo("an");
        assertThat(taak.regel().ontvangenOp()).isEqualTo(NU);
    }

    @Test
    void wijsToe_persoonlijkeTaak_nietNaarEenAnder() {
        var persoonlijk = taak(new Onderwerp("K", "Centrum", "Emmen", "Drenthe", "an"));
        assertThatThrownBy(() -> persoonlijk.wijsToe("bo", "Bo")).isInstanceOf(Weigering.class);
        persoonlijk.claim(an);
        assertThat(persoonlijk.regel().behandelaar()).isEqualTo("an");
    }
}
