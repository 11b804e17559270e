package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnen;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taakklok;
import nl.waardevollekernen.taak.Taken;

/** The terms of tasks on the clock of their own call, and tasks that move along when that clock or the term moves. */
@ApplicationScoped
class Taaktermijnen implements Taakklok {
    private static final Map<String, List<TaakSoort>> TAKEN = Map.of(
            Termijnsoort.ONTVANKELIJKHEID, List.of(TaakSoort.ONTVANKELIJKHEID, TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN),
            Termijnsoort.TOETSING, List.of(TaakSoort.TOETSING, TaakSoort.TOETSING_BEVESTIGEN),
            Termijnsoort.ADVIES, List.of(TaakSoort.ADVIES, TaakSoort.ADVIES_UITBLIJVEND),
            Termijnsoort.BESLUIT, List.of(TaakSoort.BESLUIT, TaakSoort.BESLUIT_TEKENEN));

    private final LooptermijnRepository termijnen;
    private final OpenCalls calls;
    private final Taken taken;
    private final Clock klok;

    Taaktermijnen(LooptermijnRepository termijnen, OpenCalls calls, Taken taken, Clock klok) {
        this.termijnen = termijnen;
        this.calls = calls;
        this.taken = taken;
        this.klok = klok;
    }

    @Override
    @Transactional
    public Map<UUID, Termijn> termijnen(List<TaakRegel> regels) {
        var lopend = termijnen.lopend(zaken(regels));
        Map<UUID, OpenCall> perCall = new HashMap<>();
        Map<UUID, Termijn> beeld = new HashMap<>();
        var nu = klok.instant();
        for (var taak : regels) {
            lopend.stream()
                    .filter(termijn -> isVan(termijn, taak))
                    .findFirst()
                    .ifPresent(termijn -> beeld.put(
                            taak.id(), beeld(termijn, perCall.computeIfAbsent(termijn.openCallId(), this::call), nu)));
        }
        return beeld;
    }

    @Override
    @Transactional
    public Map<UUID, Instant> einden(List<TaakRegel> regels) {
        var alle = termijnen.ooit(zaken(regels));
        Map<UUID, Instant> einden = new HashMap<>();
        for (var taak : regels) {
            alle.stream()
                    .filter(termijn -> isVan(termijn, taak))
                    .findFirst()
                    .ifPresent(termijn -> einden.put(taak.id(), termijn.uiterlijk()));
        }
        return einden;
    }

    private static List<UUID> zaken(List<TaakRegel> regels) {
        return regels.stream().map(TaakRegel::zaak).distinct().toList();
    }

    private static boolean isVan(Looptermijn termijn, TaakRegel taak) {
        return termijn.zaak().equals(taak.zaak())
                && TAKEN.getOrDefault(termijn.soort(), List.of()).contains(taak.soort());
    }

    /** Holds the open tasks in these terms before they move, in the one order. */
    void houdVast(List<Looptermijn> bewegend) {
        taken.houdVast(bewegend.stream().map(Looptermijn::zaak).distinct().toList());
    }

    /** The tasks that stand in this term show and sort by its new end. */
    void verzet(Looptermijn termijn, OpenCall call) {
        for (var soort : TAKEN.getOrDefault(termijn.soort(), List.of())) {
            taken.verzetTermijn(termijn.zaak(), soort, call.echt(termijn.uiterlijk()));
        }
    }

    static Termijn beeld(Looptermijn termijn, OpenCall call, Instant echt) {
        var eind = termijn.uiterlijk();
        var nu = call.nu(echt);
        if (termijn.status() == Looptermijn.Status.STIL) {
            return Termijn.stil("stil tot antwoord", "");
        }
        var rekenaar = call.termijnen();
        int werkdagen =
                Termijnen.verlopen(eind, nu) ? rekenaar.werkdagenOver(eind, nu) : rekenaar.werkdagenOver(nu, eind);
        return Termijn.van(eind, nu, werkdagen);
    }

    private OpenCall call(UUID id) {
        return calls.zoek(id).orElseThrow(Weigering::nietGevonden);
    }
}
