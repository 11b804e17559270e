package nl.waardevollekernen.gedeeld.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Lets a request wait while the database is away, until it is back or has been away for ten seconds. A restart is shorter
 * than that, so it costs people a moment and nothing else; in a longer outage everybody is told at once to come back. A
 * database that takes connections and never answers is away too; who already waits for its answer is let go by the
 * driver, after the same ten seconds.
 */
@ApplicationScoped
public class Wachtkamer {
    private static final Logger LOG = Logger.getLogger(Wachtkamer.class);
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final Duration KIJKEN = Duration.ofMillis(250);
    private static final int ANTWOORD_SECONDEN = 2;
    private static final long ER = 0;

    private final AgroalDataSource bron;
    private final AtomicLong wegSinds = new AtomicLong(ER);
    private volatile boolean loopt;

    Wachtkamer(AgroalDataSource bron) {
        this.bron = bron;
    }

    void begin(@Observes StartupEvent start) {
        loopt = true;
        Thread.ofPlatform().daemon().name("database-wacht").start(this::waak);
    }

    void eindig(@Observes ShutdownEvent einde) {
        loopt = false;
    }

    /** What comes while the database is away waits here; whoever waits in vain is told so (503), with the form that was posted. */
    @ServerRequestFilter
    @WithFormRead
    void wacht() throws InterruptedException {
        while (wegSinds.get() != ER && BlockingOperationControl.isBlockingAllowed()) {
            if (isTeLangWeg()) {
                throw Weigering.nietBeschikbaar(
                        "Wij kunnen uw gegevens nu niet lezen of bewaren. Probeer het over een paar minuten opnieuw.");
            }
            Thread.sleep(KIJKEN.toMillis() / 5);
        }
    }

    /** Whether the database is away now: asking it would only take time. */
    public boolean isWeg() {
        return wegSinds.get() != ER;
    }

    private boolean isTeLangWeg() {
        long sinds = wegSinds.get();
        return sinds != ER && System.nanoTime() - sinds >= GEDULD.toNanos();
    }

    private void waak() {
        while (loopt) {
            try {
                kijk();
                Thread.sleep(KIJKEN);
            } catch (InterruptedException fout) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void kijk() {
        long begin = System.nanoTime();
        try (var verbinding = bron.getConnection()) {
            if (verbinding.isValid(ANTWOORD_SECONDEN)) {
                meldTerug();
            } else {
                verbinding.abort(Runnable::run);
                misluktNa(System.nanoTime() - begin);
            }
        } catch (SQLException fout) {
            if (gaatOverVerbinding(fout)) {
                meldWeg(fout.toString());
            }
        }
    }

    /** To ask the other connections of a database that is silent would only make more wait. */
    private void misluktNa(long nanos) {
        if (nanos < TimeUnit.SECONDS.toNanos(ANTWOORD_SECONDEN)) {
            meldWeg("a connection was cut");
            bron.flush(AgroalDataSource.FlushMode.INVALID);
        } else {
            meldWeg("it does not answer");
        }
    }

    private void meldTerug() {
        if (wegSinds.getAndSet(ER) != ER) {
            bron.flush(AgroalDataSource.FlushMode.INVALID);
            LOG.info("the database is back");
        }
    }

    private void meldWeg(String waarom) {
        if (wegSinds.compareAndSet(ER, Math.max(1, System.nanoTime()))) {
            LOG.warnf("the database is away: %s", waarom);
        }
    }

    /** No connection (class 08) or a server that stops or starts (57P); a pool that is busy is something else. */
    private static boolean gaatOverVerbinding(SQLException fout) {
        var code = fout.getSQLState();
        return code != null && (code.startsWith("08") || code.startsWith("57P"));
    }
}
