package nl.waardevollekernen.opencall;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The time line of one call. In a real call it is the clock on the wall. A rehearsal starts at its own moment, may run
 * faster and can be moved forward; time never runs back. Terms are decided in call time, timers need real instants.
 */
public final class Calltijd {
    private static final Calltijd ECHT = new Calltijd(1, List.of());

    /**
     * From this real instant on the call's clock shows that call instant.
     *
     * @param echt on the clock on the wall
     * @param naar on the call's clock
     */
    @Embeddable
    public record Sprong(Instant echt, Instant naar) {}

    private final long factor;
    private final List<Sprong> ijkpunten;

    private Calltijd(long factor, List<Sprong> ijkpunten) {
        this.factor = factor;
        this.ijkpunten = List.copyOf(ijkpunten);
    }

    /** The time line of a real call: call time is real time. */
    public static Calltijd echt() {
        return ECHT;
    }

    /**
     * The time line of a rehearsal.
     *
     * @param begin where both clocks are tied together first
     * @param factor how many call seconds pass in one real second, 1 or more
     * @param sprongen later moves forward, in the order in which they were made
     * @throws IllegalArgumentException when a move goes back in time
     */
    public static Calltijd proef(Sprong begin, long factor, List<Sprong> sprongen) {
        if (factor < 1) {
            throw new IllegalArgumentException("factor " + factor);
        }
        var ijkpunten = new ArrayList<>(List.of(begin));
        for (var sprong : sprongen) {
            var vorige = ijkpunten.getLast();
            if (sprong.echt().isBefore(vorige.echt())
                    || sprong.naar().isBefore(verder(vorige, sprong.echt(), factor))) {
                throw new IllegalArgumentException("De tijd loopt niet terug: " + sprong);
            }
            ijkpunten.add(sprong);
        }
        return new Calltijd(factor, ijkpunten);
    }

    /** True for a rehearsal, whose clock may be moved forward. */
    public boolean verzetbaar() {
        return !ijkpunten.isEmpty();
    }

    /** What the call's clock shows at this real instant. Before the start of a rehearsal both clocks run alike. */
    public Instant callMoment(Instant echt) {
        if (ijkpunten.isEmpty()) {
            return echt;
        }
        var begin = ijkpunten.getFirst();
        if (echt.isBefore(begin.echt())) {
            return begin.naar().minus(Duration.between(echt, begin.echt()));
        }
        var geldend = begin;
        for (var ijkpunt : ijkpunten) {
            if (!ijkpunt.echt().isAfter(echt)) {
                geldend = ijkpunt;
            }
        }
        return verder(geldend, echt, factor);
    }

    /** The first real instant at which the call's clock shows this call instant or later; what a timer is given. */
    public Instant echtMoment(Instant call) {
        if (ijkpunten.isEmpty()) {
            return call;
        }
        var begin = ijkpunten.getFirst();
        if (call.isBefore(begin.naar())) {
            return begin.echt().minus(Duration.between(call, begin.naar()));
        }
        for (int i = 0; i < ijkpunten.size(); i++) {
            var hier = ijkpunten.get(i);
            if (!call.isAfter(hier.naar())) {
                return hier.echt();
            }
            var bereikt = terug(hier, call);
            if (i + 1 == ijkpunten.size()
                    || !bereikt.isAfter(ijkpunten.get(i + 1).echt())) {
                return bereikt;
            }
        }
        throw new IllegalStateException("onbereikbaar");
    }

    private static Instant verder(Sprong vanaf, Instant echt, long factor) {
        return vanaf.naar().plus(Duration.between(vanaf.echt(), echt).multipliedBy(factor));
    }

    /** Rounded up, so that the call's clock has really reached the moment. */
    private Instant terug(Sprong vanaf, Instant call) {
        var callduur = Duration.between(vanaf.naar(), call);
        var echt = callduur.dividedBy(factor);
        if (echt.multipliedBy(factor).compareTo(callduur) < 0) {
            echt = echt.plusNanos(1);
        }
        return vanaf.echt().plus(echt);
    }
}
