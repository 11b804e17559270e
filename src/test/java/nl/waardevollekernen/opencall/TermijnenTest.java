package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Werkdagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermijnenTest {
    private final Termijnen termijnen = new Termijnen(new Werkdagen(true, Set.of()));

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
    void call_zetGoedeVrijdagEnAangewezenDagenZelf() {
        var oorzaak = op("2027-03-12T12:00:00+01:00");
        var gewoon = "{\"budget\":1,\"fondsen\":[],\"hoofdindieners\":[]";
        var eigen = gewoon + ",\"goedeVrijdagVrij\":false,\"aangewezenDagen\":[\"2027-05-07\"]}";
        var metEigen =
                new Termijnen(Bronnen.uitTekst(eigen, Callinstellingen.class).werkdagen());
        var zonder = new Termijnen(
                Bronnen.uitTekst(gewoon + "}", Callinstellingen.class).werkdagen());

        assertThat(zonder.eind(oorzaak, 14, true)).isEqualTo(op("2027-03-30T23:59:59+02:00"));
        assertThat(metEigen.eind(oorzaak, 14, true)).isEqualTo(op("2027-03-26T23:59:59+01:00"));
        var hemelvaart = op("2027-05-05T12:00:00+02:00");
        assertThat(zonder.eind(hemelvaart, 1, true)).isEqualTo(op("2027-05-07T23:59:59+02:00"));
        assertThat(metEigen.eind(hemelvaart, 1, true)).isEqualTo(op("2027-05-10T23:59:59+02:00"));
    }

    /** What makes a term of this kind run, so that it ends on Koningsdag 2027 by calendar days alone. */
    private static Instant totKoningsdag(OpenCall call, Termijnsoort soort) {
        return op("2027-04-27T12:00:00+02:00").minus(call.dagen(soort), ChronoUnit.DAYS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Termijnsoort.class,
            names = {"ONTVANKELIJKHEID", "AANVULLING", "TOETSING", "ADVIES"})
    void termijnVanEenBestuursorgaan_eindigtNooitOpEenFeestdag_ookNietNaStilstandOfVerlenging(Termijnsoort soort) {
        var call = Voorbeeldcall.met(",\"regime\":\"BESTUURSORGAAN\"");
        var erna = op("2027-04-28T23:59:59+02:00");
        assertThat(call.termijn(soort, totKoningsdag(call, soort))).isEqualTo(erna);
        var eerder = op("2027-04-13T23:59:59+02:00");
        assertThat(call.termijnen().verlengd(eerder, 14, call.schuiftOp(soort))).isEqualTo(erna);
        var gevraagd = op("2027-04-01T10:00:00+02:00");
        assertThat(call.termijnen()
                        .opgeschort(eerder, gevraagd, gevraagd.plus(14, ChronoUnit.DAYS), call.schuiftOp(soort)))
                .isEqualTo(erna);
    }

    @Test
    void termijnVanMeerDanTwaalfWeken_schuiftVolgensDeWetNietOp() {
        var call = Voorbeeldcall.met(",\"regime\":\"BESTUURSORGAAN\"");
        assertThat(call.termijn(Termijnsoort.BESLUIT, totKoningsdag(call, Termijnsoort.BESLUIT)))
                .isEqualTo(op("2027-04-27T23:59:59+02:00"));
        assertThat(Voorbeeldcall.met(",\"regime\":\"BESTUURSORGAAN\",\"termijnen\":{\"BESLUIT\":84}")
                        .schuiftOp(Termijnsoort.BESLUIT))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Termijnsoort.class)
    void termijnVanEenFonds_schuiftAlleenOpAlsHetFondsDatZegt(Termijnsoort soort) {
        assertThat(Voorbeeldcall.met("").schuiftOp(soort)).isFalse();
        assertThat(Voorbeeldcall.met(",\"regime\":\"BESTUURSORGAAN\",\"schuiftOp\":[]")
                        .schuiftOp(soort))
                .isFalse();
        assertThat(Voorbeeldcall.met(",\"schuiftOp\":[\"" + soort + "\"]").schuiftOp(soort))
                .isTrue();
    }
}
