package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.Documentstand;
import nl.waardevollekernen.document.Scanstatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One file answers one question. */
class EenplekTest {
    @Test
    void hetzelfdeDocument_opTweePlekken_wordtGevonden() {
        var eenplek = new Eenplek(Map.of("a", stand("11")));

        assertThat(eenplek.neem(plek("/bijlagen/kaart", "Kaart", "a", false))).isEmpty();
        assertThat(eenplek.neem(plek("/bijlagen/planning", "Planning", "a", false)))
                .hasValueSatisfying(ander -> assertThat(Eenplek.uitleg(ander)).contains("bij \"Kaart\""));
    }

    @Test
    void dezelfdeInhoud_inEenAnderDocument_wordtGevonden_ookEenDerdeKeer() {
        var eenplek = new Eenplek(Map.of("a", stand("11"), "b", stand("11"), "c", stand("11"), "d", stand("22")));

        assertThat(eenplek.neem(plek("/1", "Een", "a", false))).isEmpty();
        assertThat(eenplek.neem(plek("/2", "Twee", "b", false))).isPresent();
        assertThat(eenplek.neem(plek("/3", "Drie", "c", false))).isPresent();
        assertThat(eenplek.neem(plek("/4", "Vier", "d", false))).isEmpty();
    }

    @Test
    void inhoudDieNogGelezenWordt_isNogGeenDubbel() {
        var eenplek = new Eenplek(Map.of("a", stand(null), "b", stand(null)));

        assertThat(eenplek.neem(plek("/1", "Een", "a", false))).isEmpty();
        assertThat(eenplek.neem(plek("/2", "Twee", "b", false))).isEmpty();
    }

    @Test
    void plek_dieHetFormulierVrijlaat_magHetzelfdeBestandHebben() {
        var eenplek = new Eenplek(Map.of("a", stand("11")));

        assertThat(eenplek.neem(plek("/1", "Een", "a", true))).isEmpty();
        assertThat(eenplek.neem(plek("/2", "Twee", "a", false))).isEmpty();
    }

    private static Eenplek.Plek plek(String pointer, String waar, String document, boolean magElders) {
        return new Eenplek.Plek(pointer, waar, document, magElders);
    }

    private static Documentstand stand(@Nullable String hash) {
        return new Documentstand(
                UUID.randomUUID(), "kaart.pdf", Bestandstype.PDF, Scanstatus.GEEN_SCANNER, hash, false);
    }
}
