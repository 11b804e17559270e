package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen.Uitkomst;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.termijn.Looptermijnen;

/** What the process asks of the toetsing: make it ready, and tell what the database holds to be true of it. */
@ApplicationScoped
public class ToetsingProces {
    private final ToetsingRepository toetsingen;
    private final CasusVoortgang voortgang;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    ToetsingProces(
            ToetsingRepository toetsingen,
            CasusVoortgang voortgang,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.toetsingen = toetsingen;
        this.voortgang = voortgang;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Moves the case into the toetsing and lays an empty form ready. Repeated, or after an aanvulling, it changes nothing. */
    @Transactional
    public void zetKlaar(UUID casusId) {
        if (voortgang.status(casusId) == CasusStatus.ONTVANKELIJKHEID) {
            voortgang.naarToetsing(casusId);
        }
        if (voortgang.status(casusId) == CasusStatus.IN_TOETSING
                && toetsingen.vanCasus(casusId).isEmpty()) {
            toetsingen.persist(new Toetsing(casusId, klok.instant()));
            logboek.noteer(Notitie.systeem(casusId, LogSoort.TOETSING_GESTART));
        }
    }

    /** What the gateway needs; the same question gives the same answer. */
    @Transactional
    public Map<String, Object> stand(UUID casusId) {
        if (voortgang.status(casusId) == CasusStatus.AANVULLING_GEVRAAGD) {
            return stand(Stand.AFGEROND, Uitkomst.AANVULLING);
        }
        var toetsing = toetsingen.vanCasus(casusId);
        return switch (toetsing.map(Toetsing::status).orElse(ToetsingStatus.CONCEPT)) {
            case CONCEPT -> stand(Stand.TOETSEN, Uitkomst.GEEN);
            case VOLTOOID -> stand(Stand.BEVESTIGEN, Uitkomst.GEEN);
            case BEVESTIGD -> klaar(toetsing.orElseThrow());
        };
    }

    private Map<String, Object> klaar(Toetsing toetsing) {
        if (termijnen.van(toetsing.casusId(), Termijnsoort.TOETSING).isPresent()) {
            termijnen.beeindig(toetsing.casusId(), Termijnsoort.TOETSING);
            logboek.noteer(Notitie.systeem(toetsing.casusId(), LogSoort.TOETSING_AFGEROND));
        }
        boolean gehaald = toetsing.drempelGehaald().orElse(false);
        return stand(Stand.AFGEROND, gehaald ? Uitkomst.VOLDOENDE : Uitkomst.ONVOLDOENDE);
    }

    private static Map<String, Object> stand(String stand, String uitkomst) {
        return Map.of(Variabele.STAND, stand, Variabele.UITKOMST, uitkomst);
    }
}
