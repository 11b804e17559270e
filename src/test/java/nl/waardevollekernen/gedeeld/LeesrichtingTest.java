package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeesrichtingTest {
    @ParameterizedTest
    @ValueSource(chars = {'\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'})
    void tekenDatDeTekstOmdraait_wordtGeweigerd_metDeWoordenEromheen(char teken) {
        assertThat(Leesrichting.fout("Wij vragen " + teken + "000.05 euro"))
                .contains(
                        "De tekst bevat bij “Wij vragen 000.05 euro” een onzichtbaar teken dat de leesrichting omdraait."
                                + " Typ die woorden opnieuw.");
    }

    @Test
    void plek_inEenLangeTekst_isEenPaarWoorden() {
        var tekst = "Het centrum krijgt ruimte voor wonen. ".repeat(50) + "Let op\u202e het bedrag.\n"
                + "Daarna volgt de planning. ".repeat(50);
        assertThat(Leesrichting.fout(tekst).orElseThrow())
                .startsWith(
                        "De tekst bevat bij “ruimte voor wonen. Let op het bedrag. Daarna volgt de” een onzichtbaar teken");
    }

    @Test
    void plek_inTekstZonderSpaties_ofMetTekensBuitenHetBasisvlak_isTeTonen() {
        var melding = Leesrichting.fout("\ud83c\udfe0".repeat(40) + "\u202ex" + "\ud83c\udfe0".repeat(40));
        assertThat(melding.orElseThrow()).contains("\ud83c\udfe0x").doesNotContain("\u202e");
        assertThat(melding.orElseThrow()
                        .codePoints()
                        .noneMatch(teken -> Character.getType(teken) == Character.SURROGATE))
                .isTrue();
    }

    @Test
    void gewoneTekst_ookInEenAndereTaal_magBlijven() {
        assertThat(Leesrichting.fout(null)).isEmpty();
        assertThat(Leesrichting.fout("Café ‘De Els’, 3 m²\nكنيس \u200f(a)")).isEmpty();
        assertThat(Leesrichting.fout("\u202e"))
                .as("nothing to see: not filled in")
                .isEmpty();
    }

    @Test
    void weigering_wijstHetVeldAan() {
        var fout = catchThrowableOfType(Weigering.class, () -> Leesrichting.eis("/reden", "a\u202eb"));
        assertThat(fout.veldfouten()).extracting(Veldfout::veld).containsExactly("/reden");
        var fouten = new ArrayList<Veldfout>();
        Leesrichting.meld("/reden", "a\u202eb", fouten);
        Leesrichting.meld("/toelichting", "ab", fouten);
        assertThat(fouten).extracting(Veldfout::veld).containsExactly("/reden");
    }
}
