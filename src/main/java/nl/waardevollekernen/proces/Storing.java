package nl.waardevollekernen.proces;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What beheer sees of things that do not go by themselves. */
public final class Storing {
    private Storing() {}

    /**
     * A row of the outbox that the engine refused for good; the later rows of its zaak wait behind it.
     *
     * @param soort code of what it asks of the engine
     * @param wat what it asks of the engine, in Dutch
     * @param naam name of the message or element, or empty
     * @param pogingen how often it was tried
     * @param wachtend how many rows of the same zaak wait behind it
     */
    public record Rij(
            UUID id,
            UUID zaak,
            String soort,
            String wat,
            String naam,
            String reden,
            int pogingen,
            Instant gemaaktOp,
            long wachtend) {}

    /**
     * A job that failed.
     *
     * @param blijvend true when repeating can not mend it: it waits for beheer
     */
    public record Job(
            UUID id,
            UUID run,
            @Nullable UUID zaak,
            String type,
            String element,
            String reden,
            int aantal,
            boolean blijvend,
            Instant eersteOp,
            Instant laatsteOp) {}

    /**
     * A run that shows no progress though nobody works on it and nothing announced is still to come.
     *
     * @param soort code of the process
     * @param soortLabel what the process does, in Dutch
     * @param element its last element, or empty
     * @param verwacht what it announced to wait for, or empty
     */
    public record Loop(
            UUID run,
            String soort,
            String soortLabel,
            UUID zaak,
            String status,
            String statusLabel,
            String element,
            String verwacht,
            Instant laatsteTeken) {}
}
