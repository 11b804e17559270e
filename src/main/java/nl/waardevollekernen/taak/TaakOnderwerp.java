package nl.waardevollekernen.taak;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what a task is about. Any number of beans; the first that knows the zaak answers. */
public interface TaakOnderwerp {
    Optional<Onderwerp> van(UUID zaak);

    /** The same for one kind of task, where that changes whom it is for. */
    default Optional<Onderwerp> van(UUID zaak, TaakSoort soort) {
        return van(zaak);
    }

    /**
     * Whether this work is still to be done. It may have ended while the process brought it, by a withdrawal for example;
     * the process is told of that and goes on. Holds what could end it until the transaction ends, so that who ends it at
     * the same moment finds the task.
     */
    boolean isNodig(UUID zaak, TaakSoort soort);

    /** The chain of the log in which this is remembered, where that is not the zaak itself. */
    default Optional<UUID> keten(UUID zaak) {
        return Optional.empty();
    }

    /**
     * What an inbox shows of the subject.
     *
     * @param kenmerk what people call it by
     * @param kern the town or village centre, or another short name
     * @param gemeente name of the gemeente, or empty
     * @param provincie name of the province, or empty
     * @param voor id of the only user this task is for, or null when everybody with the role may take it
     */
    record Onderwerp(
            String kenmerk,
            String kern,
            String gemeente,
            String provincie,
            @Nullable String voor) {
        /** The same, for everybody with the role, with what tells it apart from another of the same case. */
        public Onderwerp vanIedereen(String toevoeging) {
            return new Onderwerp(kenmerk, kern + toevoeging, gemeente, provincie, null);
        }
    }
}
