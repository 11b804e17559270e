package nl.waardevollekernen.document;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Reads every complete content once, for its hash and for viruses. Any number of replicas may do it: a reader holds a
 * lease that it renews, and what a killed one leaves is read by another when the lease is over.
 */
@ApplicationScoped
class Documentlezer {
    private static final Logger LOG = Logger.getLogger(Documentlezer.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int TEGELIJK = 2;

    private final Leeswerk werk;
    private final Documentstappen stappen;
    private final Opslag opslag;
    private final Scanner scanner;
    private final Clock klok;
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    Documentlezer(Leeswerk werk, Documentstappen stappen, Opslag opslag, Scanner scanner, Clock klok) {
        this.werk = werk;
        this.stappen = stappen;
        this.opslag = opslag;
        this.scanner = scanner;
        this.klok = klok;
    }

    /** Starts reading what is due, as far as there are places free. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void kijk() {
        while (plaatsen.tryAcquire()) {
            Optional<Document> document = Optional.empty();
            try {
                document = werk.neemTeLezen(LEASE);
            } finally {
                if (document.isEmpty()) {
                    plaatsen.release();
                }
            }
            if (document.isEmpty()) {
                return;
            }
            var gevonden = document.get();
            Thread.ofVirtual().name("document-lezen").start(() -> {
                try {
                    lees(gevonden);
                } finally {
                    plaatsen.release();
                }
            });
        }
    }

    private void lees(Document document) {
        try {
            var grootte = document.grootte() == null ? 0 : document.grootte();
            try (var inhoud = new Leesstroom(
                    opslag.lees(document.sleutel()),
                    klok,
                    LEASE.dividedBy(3),
                    () -> stappen.leesTot(document.id(), klok.instant().plus(LEASE)))) {
                var uitslag = scanner.scan(inhoud, grootte);
                var sha256 = inhoud.leesUit();
                if (inhoud.gelezen() != grootte) {
                    throw new IOException("read " + inhoud.gelezen() + " of " + grootte + " bytes");
                }
                stappen.gelezen(document.id(), sha256, uitslag);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("document %s could not be read and is tried again: %s", document.id(), e);
            stappen.probeerLater(document.id());
        }
    }
}
