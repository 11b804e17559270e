package nl.waardevollekernen.proces;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import nl.waardevollekernen.logboek.Actor;
import org.jboss.logging.Logger;

/**
 * The heartbeat beside the work, on one thread: writes progress, sees whether the engine is there, hands it the diagrams
 * whenever it (re)appears, and lets one replica at a time compare runs with it. Starting the application waits for none
 * of this.
 */
@ApplicationScoped
class Waak {
    private static final Logger LOG = Logger.getLogger(Waak.class);
    private static final long SLAG_MILLIS = 500;
    private static final Duration KIJKEN = Duration.ofSeconds(3);
    private static final String BEURT = "update waakbeurt set tot = ? where id = 1 and tot <= ?";

    private final Voortgang voortgang;
    private final Engine engine;
    private final Uitrol uitrol;
    private final Enginekenmerk kenmerk;
    private final EngineStand stand;
    private final Reconciliatie reconciliatie;
    private final EngineInstellingen instellingen;
    private final DataSource bron;
    private final Clock klok;
    private Instant volgendeKijk = Instant.MIN;
    private boolean herbouwd;
    private volatile boolean loopt;

    Waak(
            Voortgang voortgang,
            Engine engine,
            Uitrol uitrol,
            Enginekenmerk kenmerk,
            EngineStand stand,
            Reconciliatie reconciliatie,
            EngineInstellingen instellingen,
            DataSource bron,
            Clock klok) {
        this.voortgang = voortgang;
        this.engine = engine;
        this.uitrol = uitrol;
        this.kenmerk = kenmerk;
        this.stand = stand;
        this.reconciliatie = reconciliatie;
        this.instellingen = instellingen;
        this.bron = bron;
        this.klok = klok;
    }

    void begin(@Observes StartupEvent start) {
        if (instellingen.aan()) {
            loopt = true;
            Thread.ofPlatform().daemon().name("proces-waak").start(this::waak);
        }
    }

    void eindig(@Observes ShutdownEvent einde) {
        loopt = false;
    }

    private void waak() {
        while (loopt) {
            try {
                Thread.sleep(SLAG_MILLIS);
                voortgang.schrijf();
                if (!klok.instant().isBefore(volgendeKijk)) {
                    volgendeKijk = klok.instant().plus(KIJKEN);
                    kijk();
                }
            } catch (InterruptedException fout) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException | SQLException | RuntimeException fout) {
                LOG.warnf("watching waits: %s", fout.toString());
            }
        }
    }

    private void kijk() throws InterruptedException, ExecutionException, TimeoutException, SQLException {
        if (!isBereikbaar()) {
            stand.bereikbaar(false);
            stand.uitgerold(false);
            engine.probeerMeteenWeer();
            return;
        }
        stand.bereikbaar(true);
        if (!stand.uitgerold()) {
            kenmerk.merk();
            uitrol.rolUit();
            stand.uitgerold(true);
            LOG.info("diagrams handed to the engine");
        }
        if (instellingen.vervangen() && !herbouwd) {
            int aantal = reconciliatie.herbouw(Actor.SYSTEEM, "de gegevens van de engine zijn vervangen");
            herbouwd = true;
            LOG.infof("new runs after the engine's data was replaced: %d", aantal);
        } else if (isAanDeBeurt()) {
            reconciliatie.ronde();
        }
    }

    private boolean isBereikbaar() throws InterruptedException {
        try {
            var topologie = engine.client()
                    .newTopologyRequest()
                    .send()
                    .toCompletableFuture()
                    .get(KIJKEN.toSeconds(), TimeUnit.SECONDS);
            return topologie.getBrokers().stream()
                    .anyMatch(broker -> broker.getPartitions().stream().anyMatch(deel -> deel.isLeader()));
        } catch (ExecutionException | TimeoutException fout) {
            LOG.debugf("engine not there: %s", fout.toString());
            return false;
        }
    }

    private boolean isAanDeBeurt() throws SQLException {
        var nu = klok.instant();
        try (var verbinding = bron.getConnection();
                var beurt = verbinding.prepareStatement(BEURT)) {
            beurt.setTimestamp(1, Timestamp.from(nu.plus(instellingen.waak().ronde())));
            beurt.setTimestamp(2, Timestamp.from(nu));
            return beurt.executeUpdate() == 1;
        }
    }
}
