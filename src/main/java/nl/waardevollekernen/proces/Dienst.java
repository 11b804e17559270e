package nl.waardevollekernen.proces;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one worker of a job type: reads a reference, calls one idempotent use case, answers what a gateway needs. A bean;
 * not transactional itself, the use case commits before the job is completed and the same job may come twice.
 *
 * <p>What it throws decides what follows: {@link ProcesFout} becomes the error event drawn in the diagram; a
 * {@link nl.waardevollekernen.gedeeld.Weigering} (other than "niet beschikbaar") can not be mended by repeating and shows
 * as blocked to beheer; anything else is repeated with a growing pause.
 */
public interface Dienst {
    /** The job type in the diagrams that this worker serves. */
    String type();

    /** Does the work and returns the variables the process goes on with; an empty map where it needs none. */
    Map<String, Object> voerUit(Opdracht opdracht);

    /** A worker that is one call; the rooms produce theirs so. */
    static Dienst van(String type, Function<Opdracht, Map<String, Object>> werk) {
        return new Dienst() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Map<String, Object> voerUit(Opdracht opdracht) {
                return werk.apply(opdracht);
            }
        };
    }

    /** The same where the process needs no answer. */
    static Dienst zonderAntwoord(String type, Consumer<Opdracht> werk) {
        return van(type, opdracht -> {
            werk.accept(opdracht);
            return Map.of();
        });
    }
}
