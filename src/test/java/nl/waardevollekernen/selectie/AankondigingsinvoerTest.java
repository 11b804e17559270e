package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;

class AankondigingsinvoerTest {
    @Test
    void later_leesbaar_isEenMomentInNederland() {
        assertThat(new Aankondigingsinvoer("later", "31-12-2027", "9.30").moment())
                .hasValue(Instant.parse("2027-12-31T08:30:00Z"));
    }

    @Test
    void later_onleesbareDatumEnTijd_noemtBeideFouten() {
        assertThatExceptionOfType(Weigering.class)
                .isThrownBy(() -> new Aankondigingsinvoer("later", "31-2-2027", "half tien").moment())
                .satisfies(fout ->
                        assertThat(fout.veldfouten()).extracting(Veldfout::veld).containsExactly("/datum", "/tijd"));
    }

    @Test
    void nuMeteen_metEenMomentErbij_wordtGeweigerd() {
        assertThat(new Aankondigingsinvoer("nu", "", "").moment()).isEmpty();
        assertThatExceptionOfType(Weigering.class)
                .isThrownBy(() -> new Aankondigingsinvoer("nu", "31-12-2027", "9.30").moment())
                .satisfies(fout -> assertThat(fout.veldfouten())
                        .extracting(Veldfout::melding)
                        .containsExactly(
                                "Maak de datum leeg, of kies ‘op het moment hieronder’.",
                                "Maak de tijd leeg, of kies ‘op het moment hieronder’."));
    }

    @Test
    void terug_neemtDePlanningTerug_maarNietMetEenMomentErbij() {
        assertThat(new Aankondigingsinvoer("terug", "", "").terug()).isTrue();
        assertThat(new Aankondigingsinvoer("later", "31-12-2027", "9.30").terug())
                .isFalse();
        assertThatExceptionOfType(Weigering.class)
                .isThrownBy(() -> new Aankondigingsinvoer("terug", "31-12-2027", "9.30").terug())
                .satisfies(fout ->
                        assertThat(fout.veldfouten()).extracting(Veldfout::veld).containsExactly("/datum", "/tijd"));
    }

    @Test
    void momentVoorbij_staatBijDeDatum() {
        var fouten = Aankondigingsinvoer.fouten(Weigering.invoer(Bekendmakingsmoment.VELD, "Kies een moment na nu."));
        assertThat(fouten.van("datum")).isEqualTo("Kies een moment na nu.");
    }

    @Test
    void tijd_zoalsMensenHaarSchrijven_isTeLezen() {
        for (var tijd : List.of("10:00", "10.00", "10.00 uur", "10u", "10 uur", "10u00", "10:00\u00a0uur", "10.00u.")) {
            assertThat(new Aankondigingsinvoer("later", "31-12-2027", tijd).moment())
                    .as(tijd)
                    .hasValue(Instant.parse("2027-12-31T09:00:00Z"));
        }
        assertThat(Tijdinvoer.lees("9u30")).hasValue(LocalTime.of(9, 30));
        for (var geen : List.of("", "25.00", "10.60", "10", "10.0", "half tien", "10.00.00", "1000")) {
            assertThat(Tijdinvoer.lees(geen)).as(geen).isEmpty();
        }
    }
}
