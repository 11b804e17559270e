package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermijnenTest {
    private final Termijnen termijnen = new Termijnen(Feestdagen.WETTELIJK);

    private static Instant op(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    @Test
    void termijn_vanTweeWeken_eindigtOpDeLaatsteSecondeVanDeVeertiendeDag() {
        assertThat(termijnen.eind(op("2027-02-01T09:30:00+01:00"), 14, false))
                .isEqualTo(op("2027-02-15T23:59:59+01:00"));
    }

    @Test
    void termijn_overHetBeginVanDeZomertijd_houdtDeNederlandseKlok() {
        assertThat(termijnen.eind(op("2027-03-20T12:00:00+01:00"), 14, false))
                .isEqualTo(op("2027-04-03T23:59:59+02:00"));
    }

    @Test
    void termijn_overHetEindVanDeZomertijd_houdtDeNederlandseKlok() {
        assertThat(termijnen.eind(op("2027-10-25T12:00:00+02:00"), 7, false))
                .isEqualTo(op("2027-11-01T23:59:59+01:00"));
    }

    @Test
    void termijn_oorzaakVlakNaMiddernacht_teltDeNederlandseDag() {
        assertThat(termijnen.eind(Instant.parse("2027-06-30T22:30:00Z"), 1, false))
                .isEqualTo(op("2027-07-02T23:59:59+02:00"));
    }

    @Test
    void termijn_eindigtInHetWeekend_blijftStaanTenzijHijOpschuift() {
        var oorzaak = op("2027-02-06T12:00:00+01:00");
        assertThat(termijnen.eind(oorzaak, 14, false)).isEqualTo(op("2027-02-20T23:59:59+01:00"));
        assertThat(termijnen.eind(oorzaak, 14, true)).isEqualTo(op("2027-02-22T23:59:59+01:00"));
    }

    @Test
    void termijn_eindigtOpGoedeVrijdag_schuiftOpTotNaPasen() {
        assertThat(termijnen.eind(op("2027-03-12T12:00:00+01:00"), 14, true))
                .isEqualTo(op("2027-03-30T23:59:59+02:00"));
    }

    @Test
    void verlenging_vanEenTermijn_teltVanafZijnEigenLaatsteDag() {
        assertThat(termijnen.verlengd(op("2027-03-20T23:59:59+01:00"), 14, false))
                .isEqualTo(op("2027-04-03T23:59:59+02:00"));
    }

    @Test
    void opschorting_vanafDeDagNaDeUitnodiging_teltDieDagenErbij() {
        var eind = op("2027-04-12T23:59:59+02:00");
        assertThat(termijnen.opgeschort(eind, op("2027-03-26T10:00:00+01:00"), op("2027-03-31T16:00:00+02:00"), false))
                .isEqualTo(op("2027-04-17T23:59:59+02:00"));
        assertThat(termijnen.opgeschort(eind, op("2027-03-26T10:00:00+01:00"), op("2027-03-26T16:00:00+01:00"), false))
                .isEqualTo(eind);
    }

    @Test
    void verlopen_inDeLaatsteSeconde_nogNiet() {
        var eind = op("2027-03-29T17:00:00+02:00");
        assertThat(Termijnen.verlopen(eind, eind.plusMillis(999))).isFalse();
        assertThat(Termijnen.verlopen(eind, Termijnen.voorbij(eind))).isTrue();
    }

    @Test
    void werkdagenOver_metPasenErtussen_teltFeestdagenNiet() {
        assertThat(termijnen.werkdagenOver(op("2027-03-25T09:00:00+01:00"), op("2027-03-31T23:59:59+02:00")))
                .isEqualTo(2);
        assertThat(termijnen.werkdagenOver(op("2027-03-31T09:00:00+02:00"), op("2027-03-31T23:59:59+02:00")))
                .isZero();
    }

    @Test
    void feestdagen_bijKoninklijkBesluit_tellenMee() {
        var dag = LocalDate.of(2027, 5, 7);
        assertThat(Feestdagen.WETTELIJK.werkdag(dag)).isTrue();
        assertThat(new Feestdagen(true, Set.of(dag)).werkdag(dag)).isFalse();
    }

    @Test
    void pasen_vanBekendeJaren_klopt() {
        assertThat(Feestdagen.pasen(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(Feestdagen.pasen(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(Feestdagen.pasen(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }
}
