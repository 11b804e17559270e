package nl.waardevollekernen.advies;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;

/** What the processes ask of the advies: open the round of a case, and tell what the database holds to be true. */
@ApplicationScoped
public class AdviesProces {
    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final Toewijzen toewijzen;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Proces proces;
    private final Logboek logboek;
    private final Clock klok;

    AdviesProces(
            AdviesrondeRepository rondes,
            BeoordelingRepository beoordelingen,
            Toewijzen toewijzen,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            OpenCalls calls,
            Proces proces,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.toewijzen = toewijzen;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.calls = calls;
        this.proces = proces;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Moves the case into the advies and asks the first members. Repeated it asks only whom is still missing. */
    @Transactional
    public Map<String, Object> open(UUID casusId) {
        if (voortgang.status(casusId) == CasusStatus.IN_TOETSING) {
            voortgang.naarAdvies(casusId);
        }
        var ronde = rondes.vanCasusVoorWijziging(casusId).orElseGet(() -> nieuw(casusId));
        if (voortgang.status(casusId) == CasusStatus.IN_ADVIES) {
            toewijzen.vulAan(ronde);
        }
        return Map.of(Variabele.ADVIESRONDE_ID, ronde.id().toString());
    }

    /** Whether every needed review of the case is in. */
    @Transactional
    public Map<String, Object> stand(UUID casusId) {
        var ronde = rondes.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        return Map.of(
                Variabele.STAND,
                ronde.isGereed() ? Stand.GEREED : Stand.WACHTEN,
                Variabele.ADVIESRONDE_ID,
                ronde.id().toString());
    }

    /** How one review stands; the run of one that is done is done too. */
    @Transactional
    public Map<String, Object> standBeoordeling(UUID beoordelingId, UUID run) {
        var status = beoordelingen
                .findByIdOptional(beoordelingId)
                .orElseThrow(Weigering::nietGevonden)
                .status();
        var stand = switch (status) {
            case TOEGEWEZEN, VERKLAARD -> Stand.OPEN;
            case UITGEBRACHT -> Stand.UITGEBRACHT;
            case VERSCHOOND, INGETROKKEN -> Stand.BEEINDIGD;
        };
        if (!stand.equals(Stand.OPEN)) {
            proces.beeindig(run);
        }
        return Map.of(Variabele.STAND, stand);
    }

    /** Members become known, get a perspective or become active again: rounds that are short of members look again. */
    @Scheduled(every = "15s", delayed = "12s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void vulRondesAan() {
        var tekort = rondes.metStatus(Adviesronde.Status.TOEWIJZEN).stream()
                .map(Adviesronde::casusId)
                .toList();
        voortgang.houdVast(tekort);
        rondes.voorWijziging(tekort.stream()
                        .filter(casus -> voortgang.status(casus) == CasusStatus.IN_ADVIES)
                        .toList())
                .forEach(toewijzen::vulAan);
    }

    private Adviesronde nieuw(UUID casusId) {
        var casus = gegevens.kern(casusId);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var nu = klok.instant();
        var ronde = new Adviesronde(
                casusId, call.id(), call.minimumAdviezen(), nu, call.termijn(Termijnsoort.ADVIES, call.nu(nu)));
        rondes.persist(ronde);
        logboek.noteer(Notitie.systeem(casusId, LogSoort.ADVIES_GESTART));
        return ronde;
    }
}
