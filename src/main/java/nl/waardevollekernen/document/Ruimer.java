package nl.waardevollekernen.document;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.logging.Logger;

/** Keeps the store as the database says: the bucket is there, and what no document needs goes. */
@ApplicationScoped
class Ruimer {
    private static final Logger LOG = Logger.getLogger(Ruimer.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Leeswerk werk;
    private final Opslag opslag;
    private final Wezen wezen;
    private final Clock klok;
    private volatile boolean emmerGezien;

    Ruimer(Leeswerk werk, Opslag opslag, Wezen wezen, Clock klok) {
        this.werk = werk;
        this.opslag = opslag;
        this.wezen = wezen;
        this.klok = klok;
    }

    /** Makes the bucket as soon as the store answers; the application does not wait for it. */
    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void zorgVoorEmmer() {
        if (emmerGezien) {
            return;
        }
        try {
            opslag.zorgVoorEmmer();
            emmerGezien = true;
        } catch (Weigering nogNiet) {
            LOG.debug("the document store does not answer yet");
        }
    }

    /** Removes what refused, ended and infected documents left at the store. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void ruim() {
        var document = werk.neemTeRuimen(LEASE);
        while (document.isPresent() && verwijder(document.get())) {
            document = werk.neemTeRuimen(LEASE);
        }
    }

    private boolean verwijder(Document document) {
        try {
            var uploadId = document.uploadId();
            if (uploadId != null) {
                opslag.breekAf(document.sleutel(), uploadId);
            }
            opslag.verwijder(document.sleutel());
        } catch (Weigering later) {
            LOG.warnf("what document %s left at the store is removed later", document.id());
            return false;
        }
        werk.geruimd(document.id());
        return true;
    }

    /** Ends uploads older than a day, then removes what the store has and the database does not know. */
    @Scheduled(
            every = "{waardevollekernen.opslag.vegen}",
            delayed = "{waardevollekernen.opslag.vegen}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void veeg() {
        while (werk.beeindigVerlopen()) {
            LOG.info("an upload older than a day was ended");
        }
        wezen.verwijder(klok.instant().minus(Leeswerk.LANGSTE_UPLOAD));
    }
}
