package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.advies.AdviesLezen;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.toetsing.ToetsingLezen;

/** A case is ready for the fund: with its total and advice, or under the threshold of the toets with a proposal to reject. */
@ApplicationScoped
public class SelectieAanmelden {
    private final RondeplaatsRepository plaatsen;
    private final RondeBeginnen beginnen;
    private final ToetsingLezen toetsingen;
    private final AdviesLezen adviezen;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final Proces proces;
    private final Clock klok;

    SelectieAanmelden(
            RondeplaatsRepository plaatsen,
            RondeBeginnen beginnen,
            ToetsingLezen toetsingen,
            AdviesLezen adviezen,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            Proces proces,
            Clock klok) {
        this.plaatsen = plaatsen;
        this.beginnen = beginnen;
        this.toetsingen = toetsingen;
        this.adviezen = adviezen;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.proces = proces;
        this.klok = klok;
    }

    /** Registers the case once; the round begins when this was the last one it waited for. */
    @Transactional
    public Map<String, Object> meldAan(UUID casusId) {
        var status = voortgang.status(casusId);
        if (status == CasusStatus.IN_TOETSING || status == CasusStatus.IN_ADVIES) {
            voortgang.naarFonds(casusId);
        }
        var plaats = plaatsen.vanCasus(casusId).orElseGet(() -> nieuw(casusId));
        plaatsen.flush();
        beginnen.alsCompleet(plaats.openCallId());
        return Map.of(Variabele.RONDEPLAATS_ID, plaats.id().toString());
    }

    /** Where the selection of this case stands; the run of a case with an announced outcome is done. */
    @Transactional
    public Map<String, Object> stand(UUID casusId, UUID run) {
        var plaats = plaatsen.vanCasus(casusId).orElseThrow();
        var status = voortgang.status(casusId);
        var stand = switch (status) {
            case TOEGELATEN, IN_UITVOERING -> Stand.TOEGELATEN;
            case RESERVE -> Stand.RESERVE;
            case AFGEWEZEN -> Stand.AFGEWEZEN;
            default -> plaats.rondeId().isPresent() ? Stand.GERANGSCHIKT : Stand.WACHTEN;
        };
        if (status.isAfgerond()) {
            proces.beeindig(run);
        }
        return Map.of(
                Variabele.STAND, stand, Variabele.RONDEPLAATS_ID, plaats.id().toString());
    }

    private Rondeplaats nieuw(UUID casusId) {
        var casus = gegevens.kern(casusId);
        var nu = klok.instant();
        boolean gehaald = toetsingen
                .bevestigd(casusId)
                .map(ToetsingLezen.Bevestigd::drempelGehaald)
                .orElseThrow(() -> new IllegalStateException("Geen bevestigde toetsing van casus " + casusId));
        var plaats = gehaald
                ? adviezen.uitkomst(casusId)
                        .map(uitkomst -> Rondeplaats.metAdvies(
                                casusId,
                                casus.openCallId(),
                                casus.kenmerk(),
                                uitkomst.totaal(),
                                uitkomst.aanbeveling(),
                                nu))
                        .orElseThrow(() -> new IllegalStateException("Geen compleet advies van casus " + casusId))
                : Rondeplaats.voorstelAfwijzen(casusId, casus.openCallId(), casus.kenmerk(), nu);
        plaatsen.persist(plaats);
        return plaats;
    }
}
