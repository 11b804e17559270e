package nl.waardevollekernen.meting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.stapel.Wachten;
import nl.waardevollekernen.weg.Databank;

/** What became of submitted cases, read from the rows and the moments of their commits. */
final class Casusloop {
    private static final String TAAK = " from taak where zaak = any (?) and soort = 'ONTVANKELIJKHEID'";

    private final Databank databank;

    Casusloop(Databank databank) {
        this.databank = databank;
    }

    /** Waits until each has a task in the inbox; gives the moment the last one was there. */
    Instant wachtOp(List<UUID> casussen) {
        var alle = List.copyOf(casussen);
        Wachten.tot(
                "de taken van " + alle.size() + " casussen",
                Duration.ofMinutes(3),
                () -> databank.lijst("select zaak" + TAAK, alle).size() >= alle.size());
        return Instant.parse(databank.tekst(
                "select to_char(max(pg_xact_commit_timestamp(xmin)) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + TAAK,
                alle));
    }

    /** From the commit of the submission to the commit of the task, in milliseconds, of each. */
    List<Double> wachttijden(List<UUID> casussen) {
        return databank
                .lijst(
                        "select 1000 * extract(epoch from pg_xact_commit_timestamp(t.xmin) - pg_xact_commit_timestamp(i.xmin))"
                                + " from indiening i join taak t on t.zaak = i.casus_id where i.casus_id = any (?)",
                        List.copyOf(casussen))
                .stream()
                .map(Double::valueOf)
                .toList();
    }
}
