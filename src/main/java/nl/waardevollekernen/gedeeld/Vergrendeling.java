package nl.waardevollekernen.gedeeld;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * The one order in which a transaction takes locks, so that two of them never wait for each other. Who needs more than one takes
 * them in this order, and those of one kind in {@link #VOLGORDE}:
 *
 * <ol>
 *   <li>the cases, all of them at once: who changes something of a case holds that case first, and who changes a whole round
 *       (signing, announcing, reopening) holds each case of it;
 *   <li>the work on them: toetsing, adviesronde with its beoordelingen, ronde;
 *   <li>the chains of the log: what is noted is noted before a task is touched;
 *   <li>the tasks;
 *   <li>the terms and the runs of the process.
 * </ol>
 *
 * <p>The chain of a round itself is taken by nobody but who holds that round, so it may come at the end of the transaction, when what
 * changed in guarded tables is held in the log.
 *
 * <p>A kind may be left out, never taken later: handing over a task holds its chain and then the task. Reading locks nothing, a
 * task that is read in order to complete it included: {@code Taken.rondAf} locks it, last. What a lock waited for is read anew
 * ({@link #vers}), so that whoever comes second is told what is true by then. Before the cases stands only what no case leads
 * to: an Idempotency-Key, the row of an open call whose clock is moved, a document that is scanned, and the codes of the
 * organisations in an interest.
 */
public final class Vergrendeling {
    /** How rows of one kind are locked: as the database sorts ids, which for Java's own order is not always so. */
    public static final Comparator<UUID> VOLGORDE = Comparator.comparing(UUID::toString);

    /** A row that this transaction wrote is as firmly in its hands as one that it locked. */
    private static final Set<LockMode> IN_HANDEN = EnumSet.of(
            LockMode.WRITE, LockMode.PESSIMISTIC_WRITE, LockMode.PESSIMISTIC_FORCE_INCREMENT, LockMode.UPGRADE_NOWAIT);

    private Vergrendeling() {}

    /** These ids, each once, in the order in which their rows are locked. */
    public static List<UUID> opVolgorde(Collection<UUID> ids) {
        return ids.stream().distinct().sorted(VOLGORDE).toList();
    }

    /** The row, locked until the transaction ends and as it stands after whoever held it before; once it is held, as it is. */
    public static <T> T vers(EntityManager em, T rij) {
        var sessie = em.unwrap(Session.class);
        if (!IN_HANDEN.contains(sessie.getCurrentLockMode(rij))) {
            sessie.refresh(rij, LockMode.PESSIMISTIC_WRITE);
        }
        return rij;
    }
}
