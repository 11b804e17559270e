package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnen;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * Says how the last aanvulling of a case stands, reminds once, and lets it lapse when its term is over and nobody
 * answered. A committed answer always wins over a term that ran out.
 */
@ApplicationScoped
public class AanvullingStand {
    private static final Duration LANG = Duration.ofDays(365);

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final AanvullingAntwoordRepository antwoorden;
    private final Casuspost post;
    private final OpenCalls calls;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    AanvullingStand(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            AanvullingAntwoordRepository antwoorden,
            Casuspost post,
            OpenCalls calls,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.antwoorden = antwoorden;
        this.post = post;
        this.calls = calls;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** What the gateway needs, with the real instant to look again and where the case goes on afterwards. */
    @Transactional
    public Map<String, Object> bepaal(UUID casusId) {
        var casus = laad(casusId);
        var aanvulling = laatste(casusId);
        var call = call(casus);
        var echt = klok.instant();
        var callNu = call.nu(echt);
        var herinnering = AanvullingTermijnen.herinnering(aanvulling, call);
        String stand;
        Instant wachtTot = echt.plus(LANG);
        if (aanvulling.status() == Aanvulling.Status.BEANTWOORD) {
            stand = Stand.BEANTWOORD;
        } else if (aanvulling.status() != Aanvulling.Status.OPEN
                || Termijnen.verlopen(aanvulling.uiterlijk(), callNu)) {
            stand = Stand.VERLOPEN;
        } else if (!aanvulling.isHerinnerd() && !callNu.isBefore(herinnering)) {
            stand = Stand.HERINNEREN;
        } else {
            stand = Stand.WACHTEN;
            wachtTot = aanvulling.isHerinnerd() ? call.echtVoorbij(aanvulling.uiterlijk()) : call.echt(herinnering);
        }
        return Map.of(
                Variabele.STAND, stand,
                Variabele.AANVULLING_ID, aanvulling.id().toString(),
                Variabele.TERMIJN_ID, aanvulling.id().toString(),
                Variabele.TERMIJN_DATUM, (wachtTot.isAfter(echt) ? wachtTot : echt.plusSeconds(1)).toString(),
                Variabele.VERVOLG, vervolg(aanvulling));
    }

    /** Reminds the submitter, once. */
    @Transactional
    public void herinner(UUID casusId) {
        var casus = laad(casusId);
        var aanvulling = laatste(casusId);
        if (aanvulling.herinner()) {
            post.aanvullingHerinnering(casus, aanvulling);
            logboek.noteer(Notitie.systeem(casusId, LogSoort.AANVULLING_HERINNERD));
        }
    }

    /** Ends an invitation that nobody answered in time; the case goes back as it is. Says where it goes on. */
    @Transactional
    public Map<String, Object> laatVervallen(UUID casusId) {
        var casus = laad(casusId);
        var aanvulling = laatste(casusId);
        var echt = klok.instant();
        if (aanvulling.verloop(call(casus).nu(echt), echt)) {
            antwoorden.deleteById(aanvulling.id());
            casus.hervat();
            logboek.noteer(Notitie.systeem(casusId, LogSoort.AANVULLING_VERLOPEN));
            termijnen.loopVerder(casusId);
            post.aanvullingVerlopen(casus, aanvulling);
        }
        return Map.of(Variabele.VERVOLG, vervolg(aanvulling));
    }

    /** After an aanvulling at the gate the knock-outs are gone through again, on the new data. */
    private static String vervolg(Aanvulling aanvulling) {
        return aanvulling.fase() == Fase.TOETSING ? Vervolg.TOETSING : Vervolg.BEGIN;
    }

    private Casus laad(UUID casusId) {
        return casussen.voorProces(casusId).orElseThrow(Weigering::nietGevonden);
    }

    private Aanvulling laatste(UUID casusId) {
        return aanvullingen.alle(casusId).stream()
                .reduce((eerder, later) -> later)
                .orElseThrow(Weigering::nietGevonden);
    }

    private OpenCall call(Casus casus) {
        return calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
    }
}
