package nl.waardevollekernen.proces;

import java.util.Map;

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
}
