package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.Actor;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/** The part of a repair that is written: the change and its entry in the log, one commit. */
@ApplicationScoped
@Transactional
class Herstelregels {
    private final EntityManager em;
    private final Looptabel loop;
    private final Uitgang uitgang;
    private final Logboek logboek;
    private final Clock klok;

    Herstelregels(EntityManager em, Looptabel loop, Uitgang uitgang, Logboek logboek, Clock klok) {
        this.em = em;
        this.loop = loop;
        this.uitgang = uitgang;
        this.logboek = logboek;
        this.klok = klok;
    }

    void geefVrij(UUID id, Actor door, String reden) {
        var rij = em.find(Uitgaand.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rij == null) {
            throw Weigering.nietGevonden();
        }
        if (rij.status() != UitgaandStatus.GEBLOKKEERD) {
            throw Weigering.conflict("Deze rij is niet (meer) geblokkeerd.");
        }
        rij.opnieuw(klok.instant());
        uitgang.wek();
        noteer(rij.zaak(), door, rij.soort().label(), reden);
    }

    /** The key of the job to call back. Refused (409) for a job that is tried again by itself. */
    long roepTerug(UUID id, Actor door, String reden) {
        var job = em.find(VastgelopenJob.class, id);
        if (job == null) {
            throw Weigering.nietGevonden();
        }
        if (!job.blijvend()) {
            throw Weigering.conflict(
                    "Deze stap wordt vanzelf opnieuw gedaan, hoogstens tien seconden na de vorige poging.");
        }
        var zaak = job.zaak();
        noteer(zaak == null ? job.run() : zaak, door, job.element(), reden);
        return job.jobKey();
    }

    /** The engine no longer knows the job: its element was left in another way. */
    void vergeet(UUID id) {
        em.createQuery("delete from VastgelopenJob where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<UUID> levend(ProcesSoort soort, UUID zaak) {
        return loop.levend(soort, zaak).map(Procesloop::id);
    }

    private void noteer(UUID zaak, Actor door, String op, String reden) {
        logboek.noteer(new Notitie(zaak, LogSoort.OPNIEUW_GEPROBEERD, door, op, Map.of("reden", reden)));
    }
}
