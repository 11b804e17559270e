package nl.waardevollekernen.meting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nl.waardevollekernen.stapel.Wachten;
import nl.waardevollekernen.weg.Poortwerk;
import nl.waardevollekernen.weg.Proefcall;
import nl.waardevollekernen.weg.Volhouder;
import nl.waardevollekernen.weg.Zaakcontrole;

/** The engine is away for five minutes while people go on submitting and deciding; then everything must be there, once. */
final class EngineWeg {
    private static final Duration WEG = Duration.ofMinutes(5);
    private static final int INDIENINGEN = 150;
    private static final int OORDELEN = 60;

    private final Opzet opzet;

    EngineWeg(Opzet opzet) {
        this.opzet = opzet;
    }

    List<Meetregel> meet() {
        var controle = new Zaakcontrole(opzet.stapel, opzet.databank);
        var gesloten = Proefcall.nieuw(opzet.stapel);
        var teBeoordelen = opzet.concepten.maak(gesloten, OORDELEN);
        teBeoordelen.forEach(casus -> opzet.klanten.post(Klanten.indiening(opzet.stapel.adres(), casus)));
        opzet.casusloop.wachtOp(teBeoordelen);
        gesloten.sluit(opzet.stapel);
        var nieuw = opzet.concepten.maak(opzet.call, INDIENINGEN);

        var weg = Instant.now();
        opzet.stapel.engine().kill();
        try (var mensen = Executors.newFixedThreadPool(2)) {
            var samen = List.of(
                    CompletableFuture.runAsync(() -> gespreid(nieuw, this::dienIn), mensen),
                    CompletableFuture.runAsync(
                            () -> gespreid(
                                    teBeoordelen, new Poortwerk(opzet.stapel, opzet.databank)::verklaarOntvankelijk),
                            mensen));
            samen.forEach(CompletableFuture::join);
        }
        slaap(Duration.between(Instant.now(), weg.plus(WEG)));
        var terug = Instant.now();
        opzet.stapel.engine().startEnWacht();

        var alle = new ArrayList<>(teBeoordelen);
        alle.addAll(nieuw);
        try {
            Wachten.tot(
                    "herstel", Duration.ofMinutes(3), () -> controle.mis(alle).isEmpty());
        } catch (RuntimeException nietAlles) {
            Opzet.meld("niet alles kwam terug: " + controle.mis(alle));
        }
        double herstel = Duration.between(terug, Instant.now()).toMillis() / 1000.0;
        var dubbel = controle.lopenInEngine(alle);
        dubbel.removeAll(controle.geregistreerd(alle));
        int verloren = controle.mis(alle).size() + dubbel.size();
        return List.of(
                Meetregel.los("engine-5-min-weg-handelingen", INDIENINGEN + OORDELEN, "stuks", null, verloren),
                Meetregel.los("engine-5-min-weg-herstel", herstel, "s", null, verloren));
    }

    private void dienIn(UUID casus) {
        try {
            var antwoord =
                    new Volhouder(opzet.stapel, Klanten.INDIENER).post("/v1/casussen/" + casus + "/indiening", "");
            if (antwoord.statusCode() != 201) {
                throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private interface Handeling {
        void doe(UUID casus);
    }

    /** One after the other, spread over most of the outage. */
    private static void gespreid(List<UUID> casussen, Handeling handeling) {
        var tempo = WEG.minusSeconds(20).dividedBy(casussen.size());
        for (var casus : casussen) {
            var begin = Instant.now();
            handeling.doe(casus);
            slaap(Duration.between(Instant.now(), begin.plus(tempo)));
        }
    }

    private static void slaap(Duration duur) {
        try {
            if (duur.isPositive()) {
                Thread.sleep(duur);
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
