package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BelangkeuzeTest {
    @Test
    void punt4_eenVerklaringDieZichzelfTegenspreekt_wordtOpnieuwGevraagd() {
        assertThat(fouten(false, "", true)).containsExactly("/heleOrganisatie");
        assertThat(fouten(false, "Toch iets.", false)).containsExactly("/toelichting");
        assertThat(fouten(false, "Toch iets.", true)).containsExactly("/toelichting", "/heleOrganisatie");
    }

    @Test
    void punt4_geenVerklaring_isGeenKeuze() {
        assertThat(fouten(null, "", false)).containsExactly("/belang");
        var getypt = catchThrowableOfType(Weigering.class, () -> Belangkeuze.getypt("misschien", "", false));
        assertThat(getypt.veldfouten()).extracting(Veldfout::veld).containsExactly("/belang");
    }

    @Test
    void punt4_ditIsGeenTegenspraak() {
        assertThat(Belangkeuze.getypt("nee", "", false)).isEqualTo(new Belangkeuze(false, "", false));
        assertThat(Belangkeuze.van(false, " \u200b\n", false)).isEqualTo(new Belangkeuze(false, "", false));
        assertThat(Belangkeuze.van(false, null, false)).isEqualTo(new Belangkeuze(false, "", false));
        assertThat(Belangkeuze.getypt("ja", " Ik woon er. ", true)).isEqualTo(new Belangkeuze(true, "Ik woon er.", true));
    }

    private static List<String> fouten(@Nullable Boolean belang, String toelichting, boolean alles) {
        var fout = catchThrowableOfType(Weigering.class, () -> Belangkeuze.van(belang, toelichting, alles));
        assertThat(fout.soort()).isEqualTo(Weigering.Soort.INVOER);
        return fout.veldfouten().stream().map(Veldfout::veld).toList();
    }
}
