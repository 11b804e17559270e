package nl.waardevollekernen.meting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.weg.Zaakcontrole;

/**
 * The rush before closing time: fifty clients submit while nothing is sent to the engine, then what was queued drains. Of
 * the application one replica takes the submissions; the one that sends is stopped in its tracks meanwhile.
 */
final class Drukte {
    private static final int AANTAL = 500;

    /** Submissions at either side before the first that counts; until about so many both JVMs still compile. */
    private static final int OPWARMEN = 10_000;

    private final Opzet opzet;
    private final Paren indienen = new Paren();
    private final Paren leeglopen = new Paren();
    private int verloren;

    Drukte(Opzet opzet) {
        this.opzet = opzet;
    }

    /** Submissions and drained cases per second. */
    private record Tempo(double indienen, double leeglopen) {}

    List<Meetregel> meet() {
        warmOp();
        onze();
        ijkpunt();
        for (int paar = 0; paar < Paren.AANTAL; paar++) {
            boolean eerstOnze = paar % 2 == 0;
            var een = eerstOnze ? onze() : ijkpunt();
            var ander = eerstOnze ? ijkpunt() : onze();
            var van = eerstOnze ? een : ander;
            var tegen = eerstOnze ? ander : een;
            indienen.neem(van.indienen(), tegen.indienen());
            leeglopen.neem(van.leeglopen(), tegen.leeglopen());
        }
        Opzet.meld("indienen " + indienen + " leeglopen " + leeglopen);
        return List.of(
                Meetregel.van("indieningen-50-klanten", indienen, "per-s", ">=0.5", verloren),
                Meetregel.van("wachtrij-leeglopen", leeglopen, "per-s", ">=0.6", verloren));
    }

    /** The same at both sides; what was submitted is taken back before anything can follow on it. */
    private void warmOp() {
        var casussen = opzet.concepten.maak(opzet.call, OPWARMEN);
        opzet.ijktabellen.neemOver(casussen);
        opzet.stapel.applicatie().pauzeer();
        try {
            var tempo = new Tempo(dienIn(casussen), dienInBijIjkpunt(casussen));
            Opzet.meld("opgewarmd: " + tempo);
            opzet.concepten.neemTerug(casussen);
        } finally {
            opzet.stapel.applicatie().hervat();
        }
    }

    private double dienIn(List<UUID> casussen) {
        return opzet.klanten.perSeconde(casussen.stream()
                .map(casus -> Klanten.indiening(opzet.ernaast.invoer(), casus))
                .toList());
    }

    private double dienInBijIjkpunt(List<UUID> casussen) {
        return opzet.klanten.perSeconde(casussen.stream()
                .map(casus -> opzet.ernaast.ijkpunt().resolve("/indiening/" + casus))
                .toList());
    }

    private Tempo onze() {
        var casussen = opzet.concepten.maak(opzet.call, AANTAL);
        var controle = new Zaakcontrole(opzet.stapel, opzet.databank);
        opzet.stapel.applicatie().pauzeer();
        double ingediend;
        Instant begin;
        try {
            ingediend = dienIn(casussen);
        } finally {
            begin = Instant.now();
            opzet.stapel.applicatie().hervat();
        }
        var einde = opzet.casusloop.wachtOp(casussen);
        verloren += wachtOpMis(controle, casussen);
        return new Tempo(ingediend, perSeconde(begin, einde));
    }

    private Tempo ijkpunt() {
        var casussen = opzet.concepten.maak(opzet.call, AANTAL);
        opzet.ijktabellen.neemOver(casussen);
        opzet.stapel.applicatie().pauzeer();
        try {
            var ingediend = dienInBijIjkpunt(casussen);
            var begin = Instant.now();
            opzet.kaleEngine.verzendAlles(casussen);
            return new Tempo(ingediend, perSeconde(begin, opzet.kaleEngine.wachtOp(casussen)));
        } finally {
            opzet.stapel.applicatie().hervat();
        }
    }

    /** The last rows of the outbox are marked a moment after the tasks are there. */
    private static int wachtOpMis(Zaakcontrole controle, List<UUID> casussen) {
        var einde = Instant.now().plus(Duration.ofSeconds(20));
        var mis = controle.mis(casussen);
        while (!mis.isEmpty() && Instant.now().isBefore(einde)) {
            mis = controle.mis(casussen);
        }
        return mis.size();
    }

    private static double perSeconde(Instant begin, Instant einde) {
        return AANTAL / (Duration.between(begin, einde).toNanos() / 1e9);
    }
}
