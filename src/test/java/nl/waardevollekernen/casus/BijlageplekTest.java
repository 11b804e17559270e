package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BijlageplekTest {
    @Test
    void ingediendeVersie_isDieVanHetzelfdeDocument_ookAlsDeRijVerschoof() {
        var eerste = Proefdocumenten.document("brief.pdf", 1);
        var tweede = Proefdocumenten.document("advies.pdf", 1);
        var nieuw = Proefdocumenten.versieNa(tweede, "advies-2.pdf");
        var nieuwer = Proefdocumenten.versieNa(nieuw, "advies-3.pdf");
        var los = Proefdocumenten.document("nieuwe-rij.pdf", 1);
        var alle = List.of(eerste, tweede, nieuw, nieuwer, los);
        var ingediend = Set.of(eerste.id(), tweede.id());
        for (var document : List.of(tweede, nieuw, nieuwer)) {
            assertThat(Bijlageplek.ingediendeVersie(
                            alle, ingediend, document.id().toString()))
                    .isEqualTo(tweede.id().toString());
        }
        assertThat(Bijlageplek.ingediendeVersie(alle, ingediend, los.id().toString()))
                .isEmpty();
        assertThat(Bijlageplek.ingediendeVersie(alle, ingediend, "")).isEmpty();
    }

    @Test
    void gevraagd_geldtVoorDePlaats_nietVoorDeSoort() {
        var open = List.of(aanvulling("/bijlagen/overig/1"));
        assertThat(Bijlageplek.gevraagd(open, "/bijlagen/overig/1/document")).isTrue();
        assertThat(Bijlageplek.gevraagd(open, "/bijlagen/overig/0/document")).isFalse();
        assertThat(Bijlageplek.gevraagd(open, "/bijlagen/grex")).isFalse();
        assertThat(Bijlageplek.gevraagd(List.of(aanvulling("/bijlagen")), "/bijlagen/grex"))
                .isTrue();
        var voorbij = aanvulling("/bijlagen");
        voorbij.beantwoord(Instant.EPOCH, Instant.EPOCH);
        assertThat(Bijlageplek.gevraagd(List.of(voorbij), "/bijlagen/grex")).isFalse();
    }

    private static Aanvulling aanvulling(String pointer) {
        return new Aanvulling(
                UUID.randomUUID(),
                Fase.ONTVANKELIJKHEID,
                Map.of(pointer, "Te oud."),
                "",
                "An",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60));
    }
}
