package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.Weigering;
import org.junit.jupiter.api.Test;

/** Point 7 of issue 8: refusals are security events, without personal data and bounded in number. */
class VeiligheidslogTest {
    private static final String SUBJECT = "7b0c1c0e-2f43-4a44-9d4b-0c9a3c7f1d11";

    @Test
    void punt7_weigeringen_zijnVeiligheidsmeldingen_naarHunSoort() {
        assertThat(Veiligheidslog.soort(401, null, false)).contains("NIET_INGELOGD");
        assertThat(Veiligheidslog.soort(403, null, true)).contains("NIET_TOEGESTAAN");
        assertThat(Veiligheidslog.soort(403, Weigering.Aard.GEWOON, true)).contains("NIET_TOEGESTAAN");
        assertThat(Veiligheidslog.soort(403, Weigering.Aard.VERVALST_FORMULIER, true))
                .contains("VERVALST_FORMULIER");
        assertThat(Veiligheidslog.soort(409, Weigering.Aard.VIER_OGEN, true)).contains("VIER_OGEN");
        assertThat(Veiligheidslog.soort(404, null, true)).contains("BESTAAT_NIET_VOOR_GEBRUIKER");
        assertThat(Veiligheidslog.soort(404, null, false)).isEmpty();
        assertThat(Veiligheidslog.soort(409, Weigering.Aard.GEWOON, true)).isEmpty();
        assertThat(Veiligheidslog.soort(400, null, true)).isEmpty();
    }

    @Test
    void punt7_melding_zegtWelkeRolEnWelkAdres_zonderWie() {
        var wie = Veiligheidsmelding.melder(SUBJECT, Set.of("marktmeester", "auditor"));
        var zin = new Veiligheidsmelding(
                        "VIER_OGEN", 409, "POST", "/v1/casussen/{id}/toetsing/bevestiging", wie, "nr-1")
                .zin(0);
        assertThat(zin)
                .isEqualTo("weigering soort=VIER_OGEN status=409 methode=POST"
                        + " pad=/v1/casussen/{id}/toetsing/bevestiging wie=" + wie.hash()
                        + " rollen=auditor,marktmeester verzoek=nr-1")
                .doesNotContain(SUBJECT);
        assertThat(wie.hash()).matches("[0-9a-f]{16}");
        assertThat(Veiligheidsmelding.melder(SUBJECT, Set.of()).hash()).isEqualTo(wie.hash());
    }

    /** What a sender makes up never breaks a line in two. */
    @Test
    void punt7_verzonnenMethode_komtNietInDeRegel() {
        var zin = new Veiligheidsmelding(
                        "NIET_INGELOGD", 401, "GET\nweigering", "(onbekend)", Veiligheidslog.Melder.NIEMAND, "1")
                .zin(12);
        assertThat(zin).doesNotContain("\n").contains("methode=ANDERS", "wie=niemand", "overgeslagen=12");
    }

    @Test
    void punt7_aanval_vultHetLogNiet_enWordtGeteld() {
        var klok = new Verzetbaar();
        var maat = new Meldmaat(klok);
        var gemeld =
                IntStream.range(0, 1_000).filter(n -> maat.neem().isPresent()).count();
        assertThat(gemeld).isEqualTo(Meldmaat.PER_MINUUT);
        klok.nu = klok.nu.plus(Duration.ofMinutes(1));
        assertThat(maat.neem()).hasValue(1_000 - Meldmaat.PER_MINUUT);
        assertThat(maat.neem()).hasValue(0);
    }

    private static final class Verzetbaar extends Clock {
        private Instant nu = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
