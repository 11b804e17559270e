package nl.waardevollekernen.proces;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import org.jspecify.annotations.Nullable;

/** The process runs. Runs inside the transaction of the caller. */
@ApplicationScoped
class Looptabel implements PanacheRepositoryBase<Procesloop, UUID> {
    /** The kinds of {@link LoopStatus#leeft}. Written out: what a query with a list asks is worked out anew each time. */
    private static final String LEVEND = "status in (AANGEVRAAGD, GEREGISTREERD)";

    private final Clock klok;

    Looptabel(Clock klok) {
        this.klok = klok;
    }

    Optional<Procesloop> levend(ProcesSoort soort, UUID zaak) {
        return find("soort = ?1 and zaak = ?2 and " + LEVEND, soort, zaak).firstResultOptional();
    }

    /** Locks the run, so that nobody replaces it while a human task of it is being completed. */
    void eisNietVervangen(UUID run) {
        var gevonden = findById(run, LockModeType.PESSIMISTIC_READ);
        if (gevonden != null && gevonden.status() == LoopStatus.VERVANGEN) {
            throw Weigering.nietBeschikbaar(
                    "Het proces van deze zaak wordt op dit moment hersteld. Probeer het over een halve minuut opnieuw.");
        }
    }

    void beeindig(UUID run) {
        findByIdOptional(run).map(this::vers).ifPresent(loop -> loop.beeindig(klok.instant()));
    }

    /** The run, locked until the transaction ends and as it stands after whoever changed it before. */
    Procesloop vers(Procesloop loop) {
        return Vergrendeling.vers(getEntityManager(), loop);
    }

    /** Registers the run on its first job; answers where it goes on, or that another run is the one that counts. */
    @Transactional
    public String registreer(UUID run, Herkomst herkomst) {
        var loop = findById(run, LockModeType.PESSIMISTIC_WRITE);
        return loop != null && loop.registreer(herkomst.instantie(), herkomst.procesversie(), klok.instant())
                ? loop.vervolg()
                : Vervolg.DUBBEL;
    }

    /** Whether another run took the place of this one; unknown runs are not ours to stop. */
    @Transactional
    public boolean isVervangen(UUID run) {
        return count("id = ?1 and status = ?2", run, LoopStatus.VERVANGEN) > 0;
    }

    /** Living runs without progress since a moment, unless their last step lets them wait longer; the longest silence first. */
    List<Procesloop> stil(Instant moment, int hoogstens) {
        var vraag = LEVEND + """
                 and coalesce(laatsteJob, geregistreerdOp, gevraagdOp) < ?1
                and (verwacht is null or verwachtUiterlijk < ?1)
                order by coalesce(laatsteJob, geregistreerdOp, gevraagdOp), id""";
        return find(vraag, moment).page(0, hoogstens).list();
    }

    /** The next registered runs after this one, by id; from the beginning for null. */
    @Transactional
    public List<Procesloop> geregistreerd(@Nullable UUID na, int hoogstens) {
        var vraag = na == null
                ? find("status = ?1 order by id", LoopStatus.GEREGISTREERD)
                : find("status = ?1 and id > ?2 order by id", LoopStatus.GEREGISTREERD, na);
        return vraag.page(0, hoogstens).list();
    }

    /** Runs whose start left before this moment and that still have not registered. */
    @Transactional
    public List<UUID> gestrand(Instant moment) {
        return find("""
                        status = ?1 and exists (select 1 from Uitgaand u where u.run = id and u.soort = ?2
                            and u.status = ?3 and u.afgehandeldOp < ?4)""", LoopStatus.AANGEVRAAGD, UitgaandSoort.START, UitgaandStatus.VERZONDEN, moment).stream()
                .map(Procesloop::id)
                .toList();
    }
}
