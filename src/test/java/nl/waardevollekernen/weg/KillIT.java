package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.waardevollekernen.stapel.Rem;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.stapel.TcpProxy.Richting;
import nl.waardevollekernen.stapel.Wachten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One rolling run of more than 200 cases through every way in which a part can fail. The points are chosen from outside,
 * by what passes between the parts; nothing in the application knows of them. After each: what was acknowledged is there,
 * once, with one process and one task.
 */
class KillIT {
    private static final int DEEL = 30;
    private static final int TE_BEOORDELEN = 60;
    private static final Duration GEDULD = Duration.ofMinutes(2);
    private static final String START = "casus-start";

    private final Stapel stapel = Stapel.start();
    private final Databank databank = new Databank(stapel);
    private final Zaakcontrole controle = new Zaakcontrole(stapel, databank);
    private final Set<UUID> bevestigd = ConcurrentHashMap.newKeySet();
    private final ExecutorService mensen = Executors.newFixedThreadPool(10);

    @AfterEach
    void herstel() {
        stapel.naarEngine().herstel();
        stapel.naarDatabase().herstel();
        mensen.shutdownNow();
        for (var deel : List.of(stapel.engine(), stapel.applicatie())) {
            if (!deel.leeft()) {
                deel.startEnWacht();
            }
        }
    }

    @Test
    void rollendeLoop_langsElkeUitval_verliestNietsEnVerdubbeltNiets() throws InterruptedException {
        var gesloten = Proefcall.nieuw(stapel);
        var open = Proefcall.nieuw(stapel);
        var concepten = Concepten.van(stapel, open, "waalwijk", "waalwijk-de-els");
        var teBeoordelen = concepten.maak(gesloten, TE_BEOORDELEN);
        bijna("rustig", dienIn(teBeoordelen, Duration.ZERO));

        var verzenden = dienIn(concepten.maak(open, DEEL), Duration.ZERO);
        dood(stapel.naarEngine().houd(Richting.NAAR_DEEL, stuk -> stuk.contains(START)));
        bijna("tussen commit en verzenden", verzenden);

        var aftekenen = dienIn(concepten.maak(open, DEEL), Duration.ZERO);
        dood(stapel.naarEngine().houdAntwoordOp(stuk -> stuk.contains(START)));
        bijna("tussen verzenden en aftekenen", aftekenen);

        var werk = dienIn(concepten.maak(open, DEEL), Duration.ZERO);
        dood(stapel.naarEngine().houd(Richting.NAAR_DEEL, stuk -> stuk.contains("\"vervolg\"")));
        bijna("tussen werk en melding", werk);

        var broker = dienIn(concepten.maak(open, DEEL), Duration.ofMillis(300));
        Thread.sleep(500);
        stapel.engine().kill();
        stapel.engine().startEnWacht();
        bijna("engine gestopt en gestart", broker);

        var database = dienIn(concepten.maak(open, DEEL), Duration.ofMillis(300));
        Thread.sleep(500);
        stapel.herstartDatabase();
        bijna("database herstart", database);

        gesloten.sluit(stapel);
        var weg = Instant.now();
        stapel.engine().kill();
        var minuut = dienIn(concepten.maak(open, DEEL), Duration.ofSeconds(8));
        var oordelen = beoordeel(teBeoordelen);
        oordelen.join();
        minuut.join();
        wachtTot(weg.plusSeconds(60));
        stapel.engine().startEnWacht();
        bijna("engine een minuut weg", minuut);
        assertThat(databank.lijst(
                        "select zaak from taak where zaak = any (?) and soort = 'TOETSING' and status <> 'GESLOTEN'",
                        List.copyOf(teBeoordelen)))
                .hasSize(TE_BEOORDELEN);

        assertThat(bevestigd).hasSizeGreaterThan(200);
        assertThat(controle.mis(bevestigd)).isEmpty();
        assertThat(controle.lopenInEngine(bevestigd))
                .as("een geregistreerde loop per casus, alle andere eindigden als dubbel")
                .isEqualTo(controle.geregistreerd(bevestigd));
    }

    @Test
    void database_evenWeg_verzoekWachtEnWordtGedaan() throws InterruptedException {
        var pad = indiening();
        stapel.token("waalwijk.indiener");
        stapel.naarDatabase().knip();
        Thread.sleep(1500);
        var antwoord = CompletableFuture.supplyAsync(() -> eenmaal(pad), mensen);
        Thread.sleep(3000);
        stapel.naarDatabase().herstel();

        assertThat(antwoord.join().statusCode()).isEqualTo(201);
    }

    @Test
    void database_langWeg_verzoekKrijgtNaHoogstensTienSeconden503() throws InterruptedException {
        var pad = indiening();
        stapel.token("waalwijk.indiener");
        stapel.naarDatabase().knip();
        Thread.sleep(1500);
        var begin = Instant.now();
        var antwoord = eenmaal(pad);
        var duur = Duration.between(begin, Instant.now());
        stapel.naarDatabase().herstel();

        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
        assertThat(duur).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(14));
        assertThat(new Volhouder(stapel, "waalwijk.indiener").post(pad, "").statusCode())
                .isEqualTo(201);
    }

    private String indiening() {
        var call = Proefcall.nieuw(stapel);
        var casus = Concepten.van(stapel, call, "waalwijk", "waalwijk-de-els")
                .maak(call, 1)
                .getFirst();
        return "/v1/casussen/" + casus + "/indiening";
    }

    private HttpResponse<String> eenmaal(String pad) {
        try {
            return new Volhouder(stapel, "waalwijk.indiener")
                    .eenmaal(pad, "", UUID.randomUUID().toString());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** Kills the application at the chosen point; what was held there never arrives. */
    private void dood(Rem punt) {
        punt.wachtTotBereikt(Duration.ofSeconds(30));
        stapel.applicatie().kill();
        stapel.naarEngine().knip();
        stapel.naarEngine().herstel();
        stapel.applicatie().startEnWacht();
    }

    private void bijna(String punt, CompletableFuture<Void> klaar) {
        var begin = Instant.now();
        klaar.join();
        var alle = List.copyOf(bevestigd);
        try {
            Wachten.tot(punt, GEDULD, () -> controle.mis(alle).isEmpty());
        } catch (RuntimeException fout) {
            throw new AssertionError(punt + ": " + controle.mis(alle).size() + " van " + alle.size(), fout);
        }
        System.out.printf(
                "KillIT %s: %d casussen kloppen na %d s%n",
                punt, alle.size(), Duration.between(begin, Instant.now()).toSeconds());
    }

    /** Ten clients submit these cases, each pausing so long after each. */
    private CompletableFuture<Void> dienIn(List<UUID> casussen, Duration pauze) {
        return samen(casussen, pauze, casus -> {
            var antwoord = new Volhouder(stapel, "waalwijk.indiener").post("/v1/casussen/" + casus + "/indiening", "");
            assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
            bevestigd.add(casus);
        });
    }

    /** People decide at the gate, which ends one task of each case. */
    private CompletableFuture<Void> beoordeel(List<UUID> casussen) {
        var poort = new Poortwerk(stapel, databank);
        return samen(casussen, Duration.ofMillis(500), poort::verklaarOntvankelijk);
    }

    private interface Handeling {
        void doe(UUID casus) throws InterruptedException;
    }

    private CompletableFuture<Void> samen(List<UUID> casussen, Duration pauze, Handeling handeling) {
        var alle = new ArrayList<CompletableFuture<Void>>();
        for (var casus : casussen) {
            alle.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            handeling.doe(casus);
                            Thread.sleep(pauze);
                        } catch (InterruptedException onderbroken) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(onderbroken);
                        }
                    },
                    mensen));
        }
        return CompletableFuture.allOf(alle.toArray(CompletableFuture[]::new));
    }

    private static void wachtTot(Instant moment) throws InterruptedException {
        var nog = Duration.between(Instant.now(), moment);
        if (nog.isPositive()) {
            Thread.sleep(nog);
        }
    }
}
