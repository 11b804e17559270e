package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/** Shows beheer and the auditor what is blocked, stuck or silent; the oldest first. */
@ApplicationScoped
@Transactional
public class Storingen {
    private static final int MEESTE = 200;

    /** A last attempt for a run that was replaced in the meantime can still be noted: that is nobody's work any more. */
    private static final String VAN_LEVENDE_LOOP =
            "not exists (select 1 from Procesloop l where l.id = v.run and l.status = VERVANGEN)";

    private final EntityManager em;
    private final Looptabel loop;
    private final TaakOntvanger taken;
    private final EngineInstellingen instellingen;
    private final Clock klok;

    Storingen(EntityManager em, Looptabel loop, TaakOntvanger taken, EngineInstellingen instellingen, Clock klok) {
        this.em = em;
        this.loop = loop;
        this.taken = taken;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Blocked rows of the outbox, at most 200. */
    public List<Storing.Rij> rijen(Gebruiker gebruiker) {
        eisLezer(gebruiker);
        return em.createQuery("from Uitgaand where status = GEBLOKKEERD order by volgnummer", Uitgaand.class)
                .setMaxResults(MEESTE)
                .getResultStream()
                .map(rij -> new Storing.Rij(
                        rij.id(),
                        rij.zaak(),
                        rij.soort().code(),
                        rij.soort().label(),
                        tekst(rij.naam() == null ? rij.element() : rij.naam()),
                        tekst(rij.reden()),
                        rij.pogingen(),
                        rij.gemaaktOp(),
                        wachtend(rij.zaak())))
                .toList();
    }

    /** Jobs that failed, those that wait for beheer first, at most 200. */
    public List<Storing.Job> jobs(Gebruiker gebruiker) {
        eisLezer(gebruiker);
        return em.createQuery(
                        "from VastgelopenJob v where " + VAN_LEVENDE_LOOP
                                + " order by v.blijvend desc, v.eersteOp, v.id",
                        VastgelopenJob.class)
                .setMaxResults(MEESTE)
                .getResultStream()
                .map(job -> new Storing.Job(
                        job.id(),
                        job.run(),
                        job.zaak(),
                        job.type(),
                        job.element(),
                        job.reden(),
                        job.aantal(),
                        job.blijvend(),
                        job.eersteOp(),
                        job.laatsteOp()))
                .toList();
    }

    /** Runs without progress that wait for nothing announced and nobody, at most 200. */
    public List<Storing.Loop> lopen(Gebruiker gebruiker) {
        eisLezer(gebruiker);
        var grens = klok.instant().minus(instellingen.waak().stilte());
        return loop.stil(grens, MEESTE).stream()
                .filter(stil -> !taken.wachtOpMens(stil.id()))
                .map(Storingen::weergave)
                .toList();
    }

    /** How many things wait for beheer: blocked rows and jobs that repeating can not mend. */
    public long aantal(Gebruiker gebruiker) {
        eisLezer(gebruiker);
        return em.createQuery(
                        "select (select count(u) from Uitgaand u where u.status = GEBLOKKEERD)"
                                + " + (select count(v) from VastgelopenJob v where v.blijvend and " + VAN_LEVENDE_LOOP
                                + ")",
                        Long.class)
                .getSingleResult();
    }

    private long wachtend(UUID zaak) {
        return em.createQuery("select count(u) from Uitgaand u where u.zaak = :zaak and u.status = WACHT", Long.class)
                .setParameter("zaak", zaak)
                .getSingleResult();
    }

    private static Storing.Loop weergave(Procesloop stil) {
        Instant teken = stil.laatsteTeken();
        return new Storing.Loop(
                stil.id(),
                stil.soort().code(),
                stil.soort().label(),
                stil.zaak(),
                stil.status().code(),
                stil.status().label(),
                tekst(stil.laatsteElement()),
                tekst(stil.verwachting()),
                teken);
    }

    private static void eisLezer(Gebruiker gebruiker) {
        if (!gebruiker.heeftEenVan(Rol.BEHEER, Rol.AUDITOR)) {
            throw Weigering.nietGevonden();
        }
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
