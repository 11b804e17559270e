package nl.waardevollekernen.meting;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How long after the commit of a submission its task is in the inbox, at a calm pace. Both ends are commits, read from
 * the database's own record of their moments.
 */
final class TaakZichtbaar {
    private static final int AANTAL = 100;
    private static final Duration TEMPO = Duration.ofMillis(200);

    private final Opzet opzet;

    TaakZichtbaar(Opzet opzet) {
        this.opzet = opzet;
    }

    List<Meetregel> meet() {
        onze(AANTAL);
        ijkpunt(AANTAL);
        var p50 = new Paren();
        var p99 = new Paren();
        for (int paar = 0; paar < Paren.AANTAL; paar++) {
            boolean eerstOnze = paar % 2 == 0;
            var een = eerstOnze ? onze(AANTAL) : ijkpunt(AANTAL);
            var ander = eerstOnze ? ijkpunt(AANTAL) : onze(AANTAL);
            var van = eerstOnze ? een : ander;
            var tegen = eerstOnze ? ander : een;
            p50.neem(Paren.percentiel(van, 50), Paren.percentiel(tegen, 50));
            p99.neem(Paren.percentiel(van, 99), Paren.percentiel(tegen, 99));
        }
        Opzet.meld("taak zichtbaar p50 " + p50 + " p99 " + p99);
        return List.of(
                Meetregel.van("taak-zichtbaar-p50", p50, "ms", "<=1.5", 0),
                Meetregel.van("taak-zichtbaar-p99", p99, "ms", "<=2.5", 0));
    }

    private List<Double> onze(int aantal) {
        var casussen = opzet.concepten.maak(opzet.call, aantal);
        opTempo(casussen, casus -> opzet.klanten.post(Klanten.indiening(opzet.stapel.adres(), casus)));
        opzet.casusloop.wachtOp(casussen);
        return opzet.casusloop.wachttijden(casussen);
    }

    private List<Double> ijkpunt(int aantal) {
        var zaken = Stream.generate(UUID::randomUUID).limit(aantal).toList();
        opTempo(zaken, opzet.kaleEngine::dienIn);
        opzet.kaleEngine.wachtOp(zaken);
        return opzet.kaleEngine.wachttijden(zaken);
    }

    private static void opTempo(List<UUID> zaken, Consumer<UUID> indienen) {
        long volgende = System.nanoTime();
        try {
            for (var zaak : zaken) {
                indienen.accept(zaak);
                volgende += TEMPO.toNanos();
                Thread.sleep(Math.max(0, (volgende - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
