package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * Says what the database holds to be true at the gate, and carries out what has become final: the case goes to the
 * toetsing, or ends with a refusal that two people agreed on.
 */
@ApplicationScoped
public class OntvankelijkheidStand {
    private final CasusRepository casussen;
    private final OordeelRepository oordelen;
    private final Casuspost post;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Proces proces;

    OntvankelijkheidStand(
            CasusRepository casussen,
            OordeelRepository oordelen,
            Casuspost post,
            Looptermijnen termijnen,
            Logboek logboek,
            Proces proces) {
        this.casussen = casussen;
        this.oordelen = oordelen;
        this.post = post;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.proces = proces;
    }

    /** What the gateway needs; the same question gives the same answer. */
    @Transactional
    public Map<String, Object> bepaal(UUID casusId, UUID run) {
        var casus = casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
        casus.startOntvankelijkheid();
        return switch (casus.status()) {
            case ONTVANKELIJKHEID -> open(casus, run);
            case AANVULLING_GEVRAAGD -> stand(Stand.AFGEROND, Procesnamen.Uitkomst.AANVULLING);
            case BUITEN_BEHANDELING -> stand(Stand.AFGEROND, Procesnamen.Uitkomst.BUITEN_BEHANDELING);
            case NIET_ONTVANKELIJK -> stand(Stand.AFGEROND, Procesnamen.Uitkomst.NIET_ONTVANKELIJK);
            default -> stand(Stand.AFGEROND, Procesnamen.Uitkomst.ONTVANKELIJK);
        };
    }

    private Map<String, Object> open(Casus casus, UUID run) {
        var oordeel = oordelen.vanOfNieuw(casus.id());
        var uitkomst = oordeel.uitkomst();
        if (uitkomst.isEmpty()) {
            return stand(Stand.BEOORDELEN, Procesnamen.Uitkomst.GEEN);
        }
        if (!oordeel.staatVast()) {
            return stand(Stand.BEVESTIGEN, Procesnamen.Uitkomst.GEEN);
        }
        termijnen.beeindig(casus.id(), Procesnamen.Termijnsoort.ONTVANKELIJKHEID);
        var gevonden = uitkomst.get();
        logboek.noteer(Notitie.systeem(casus.id(), LogSoort.ONTVANKELIJKHEID_VASTGESTELD)
                .met("uitkomst", gevonden.label()));
        return switch (gevonden) {
            case ONTVANKELIJK -> {
                casus.schuif(CasusStatus.ONTVANKELIJKHEID, CasusStatus.IN_TOETSING);
                yield stand(Stand.AFGEROND, Procesnamen.Uitkomst.ONTVANKELIJK);
            }
            case BUITEN_BEHANDELING -> {
                einde(casus, run, CasusStatus.BUITEN_BEHANDELING, gevonden, oordeel.motivering());
                yield stand(Stand.AFGEROND, Procesnamen.Uitkomst.BUITEN_BEHANDELING);
            }
            case NIET_ONTVANKELIJK -> {
                einde(casus, run, CasusStatus.NIET_ONTVANKELIJK, gevonden, oordeel.motivering());
                yield stand(Stand.AFGEROND, Procesnamen.Uitkomst.NIET_ONTVANKELIJK);
            }
        };
    }

    private void einde(Casus casus, UUID run, CasusStatus status, Uitkomst uitkomst, String motivering) {
        casus.wijsAfAanDePoort(status, motivering);
        termijnen.beeindig(casus.id());
        proces.beeindig(run);
        post.einde(casus, uitkomst.label().toLowerCase(Locale.ROOT), motivering);
    }

    private static Map<String, Object> stand(String stand, String uitkomst) {
        return Map.of(Variabele.STAND, stand, Variabele.UITKOMST, uitkomst);
    }
}
