package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;

/** Writes the outbox, only ever inside a transaction, and wakes the relay when that has committed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Uitgang {
    /** Told after the commit: there is something to send. */
    record Gevuld() {}

    /** The run, as every element of it can read it. */
    static final String RUN = "runId";

    /** What the run is about. */
    static final String ZAAK = "zaakId";

    private final EntityManager em;
    private final Event<Gevuld> gevuld;
    private final Clock klok;

    Uitgang(EntityManager em, Event<Gevuld> gevuld, Clock klok) {
        this.em = em;
        this.gevuld = gevuld;
        this.klok = klok;
    }

    void bericht(UUID zaak, String naam, String sleutel, Map<String, Object> variabelen) {
        schrijf(Uitgaand.bericht(Ids.nieuw(), zaak, naam, sleutel, variabelen, klok.instant()));
    }

    void taakAf(UUID zaak, TaakVerwijzing taak, Map<String, Object> variabelen) {
        schrijf(Uitgaand.taakAf(Ids.nieuw(), zaak, taak, variabelen, klok.instant()));
    }

    void stop(Procesloop loop, long instantie) {
        schrijf(Uitgaand.stop(Ids.nieuw(), loop, instantie, klok.instant()));
    }

    /** There is new work that was not written here: a start, a blocked row that somebody released. */
    void wek() {
        gevuld.fire(new Gevuld());
    }

    private void schrijf(Uitgaand rij) {
        em.persist(rij);
        gevuld.fire(new Gevuld());
    }
}
