package nl.waardevollekernen.proces;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.waardevollekernen.proces.Zendingen.Afloop;
import org.jboss.logging.Logger;

/**
 * Sends the outbox: claim, commit, send, mark. Many rows are on their way at once, but of one zaak only one. Any number
 * of replicas may run it; a row claimed by one that dies is sent again when its lease runs out, and the engine refuses
 * what it already has.
 */
@ApplicationScoped
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int GREEP = 64;
    private static final Duration PAUZE = Duration.ofSeconds(1);
    private static final Antwoord ZONDER_DIAGRAM =
            new Antwoord(Antwoord.Oordeel.OPNIEUW, "De diagrammen zijn nog niet aan de engine gegeven.");

    private final Zendingen zendingen;
    private final Engine engine;
    private final EngineStand stand;
    private final EngineInstellingen instellingen;
    private final Semaphore wekker = new Semaphore(0);
    private final Semaphore ruimte;
    private final BlockingQueue<Afloop> klaar = new LinkedBlockingQueue<>();
    private volatile boolean loopt;

    Relay(Zendingen zendingen, Engine engine, EngineStand stand, EngineInstellingen instellingen) {
        this.zendingen = zendingen;
        this.engine = engine;
        this.stand = stand;
        this.instellingen = instellingen;
        this.ruimte = new Semaphore(instellingen.relay().onderweg());
    }

    void begin(@Observes StartupEvent start) {
        if (instellingen.aan() && instellingen.relay().aan()) {
            loopt = true;
            Thread.ofPlatform().daemon().name("relay-verzenden").start(() -> herhaal(this::verzend));
            Thread.ofPlatform().daemon().name("relay-aftekenen").start(() -> herhaal(this::tekenAf));
        }
    }

    void eindig(@Observes ShutdownEvent einde) {
        loopt = false;
        wek();
    }

    void naCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Uitgang.Gevuld gevuld) {
        wek();
    }

    /** There may be something to send. */
    void wek() {
        wekker.release();
    }

    private void verzend() throws InterruptedException, SQLException {
        wekker.drainPermits();
        int plaatsen = Math.min(GREEP, ruimte.availablePermits());
        var gepakt = plaatsen == 0
                ? new ArrayList<Zending>()
                : zendingen.pak(plaatsen, instellingen.relay().huur());
        for (var zending : gepakt) {
            ruimte.acquire();
            stuur(zending);
        }
        if (gepakt.size() < GREEP) {
            boolean gewekt = wekker.tryAcquire(instellingen.relay().rust().toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("relay awake, called %s", gewekt);
        }
    }

    private void stuur(Zending zending) {
        if (zending.vervallen()) {
            meld(new Afloop(zending.id(), UitgaandStatus.VERVALLEN, "De procesloop is vervangen.", null));
            return;
        }
        if (zending.soort() == UitgaandSoort.START && !stand.uitgerold()) {
            // A start that reaches the engine before its diagram waits there for a diagram it is never matched with.
            meld(afloop(zending, ZONDER_DIAGRAM));
            return;
        }
        CompletionStage<?> antwoord;
        try {
            antwoord = naarEngine(zending);
        } catch (RuntimeException fout) {
            antwoord = CompletableFuture.failedStage(fout);
        }
        antwoord.whenComplete((goed, fout) -> meld(afloop(zending, Antwoord.van(zending.soort(), fout))));
    }

    private CompletionStage<?> naarEngine(Zending zending) {
        return switch (zending.soort()) {
            case START ->
                engine.start(requireNonNull(zending.naam()), requireNonNull(zending.sleutel()), zending.variabelen());
            case BERICHT ->
                engine.bericht(
                        requireNonNull(zending.naam()),
                        requireNonNull(zending.sleutel()),
                        zending.id().toString(),
                        zending.variabelen());
            case TAAK_AF -> engine.rondAf(requireNonNull(zending.key()), zending.variabelen());
            case STOP -> engine.stop(requireNonNull(zending.key()));
        };
    }

    private Afloop afloop(Zending zending, Antwoord antwoord) {
        return switch (antwoord.oordeel()) {
            case KLAAR -> new Afloop(zending.id(), UitgaandStatus.VERZONDEN, antwoord.uitleg(), null);
            case GEBLOKKEERD -> {
                LOG.warnf("outbox row %s refused for good: %s", zending.id(), antwoord.uitleg());
                yield new Afloop(zending.id(), UitgaandStatus.GEBLOKKEERD, antwoord.uitleg(), null);
            }
            case OPNIEUW -> {
                engine.probeerMeteenWeer();
                yield new Afloop(
                        zending.id(), UitgaandStatus.WACHT, antwoord.uitleg(), Wachttijd.na(zending.pogingen()));
            }
        };
    }

    private void meld(Afloop afloop) {
        ruimte.release();
        klaar.add(afloop);
    }

    private void tekenAf() throws InterruptedException, SQLException {
        var eerste = klaar.poll(1, TimeUnit.SECONDS);
        if (eerste == null) {
            return;
        }
        var aflopen = new ArrayList<Afloop>();
        aflopen.add(eerste);
        klaar.drainTo(aflopen, 2 * GREEP);
        try {
            zendingen.tekenAf(aflopen);
        } catch (SQLException | RuntimeException fout) {
            klaar.addAll(aflopen);
            throw fout;
        }
        wek();
    }

    private interface Stap {
        void doe() throws InterruptedException, SQLException;
    }

    /** Goes on whatever happens: a database that is away is waited for. */
    private void herhaal(Stap stap) {
        while (loopt) {
            try {
                stap.doe();
            } catch (InterruptedException fout) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException fout) {
                LOG.warnf("relay waits: %s", fout.toString());
                rust();
            }
        }
    }

    private static void rust() {
        try {
            Thread.sleep(PAUZE);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
    }
}
