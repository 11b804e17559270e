package nl.waardevollekernen.weg;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.stapel.Stapel;

/** Whether acknowledged submissions are there, once, each with one process and one task: by the rows and by the engine. */
public final class Zaakcontrole {
    /**
     * What does not have exactly one submission, one living run, one open task, and nothing left to send. A run that the
     * engine answered for and lost when it was killed (it answers before its own log is written) has a new one in its place.
     */
    private static final String MIS = """
            select c.id from casus c where c.id = any (?) and not (
                c.ingediend_op is not null
                and (select count(*) from indiening i where i.casus_id = c.id) = 1
                and (select count(*) from procesloop l where l.zaak = c.id and l.status = 'GEREGISTREERD') = 1
                and (select count(*) from procesloop l where l.zaak = c.id and l.status = 'AANGEVRAAGD') = 0
                and (select count(*) from uitgaand u where u.zaak = c.id and u.status in ('WACHT', 'GEBLOKKEERD')) = 0
                and (select count(*) from taak t where t.zaak = c.id and t.status <> 'GESLOTEN') = 1
                and (select count(*) - count(distinct t.soort) from taak t where t.zaak = c.id) = 0)""";

    private final Stapel stapel;
    private final Databank databank;
    private final Set<Long> vooraf;

    /** Runs that the engine began before now do not count. */
    public Zaakcontrole(Stapel stapel, Databank databank) {
        this.stapel = stapel;
        this.databank = databank;
        this.vooraf = stapel.begonnenLopen("casus");
    }

    /** Those that are not as they should be (yet). */
    public List<String> mis(Collection<UUID> casussen) {
        return databank.lijst(MIS, List.copyOf(casussen));
    }

    /** Instances that the engine began, that did not end as a duplicate, and that no longer had a successor. */
    public Set<Long> lopenInEngine(Collection<UUID> casussen) {
        var eigen = new HashSet<>(stapel.begonnenLopen("casus"));
        eigen.removeAll(vooraf);
        eigen.removeAll(stapel.dubbeleLopen("casus"));
        eigen.removeAll(lopen(casussen, "VERVANGEN"));
        return eigen;
    }

    /** Instances that the application knows as the one of its case. */
    public Set<Long> geregistreerd(Collection<UUID> casussen) {
        return lopen(casussen, "GEREGISTREERD");
    }

    private Set<Long> lopen(Collection<UUID> casussen, String status) {
        return databank
                .lijst(
                        "select instantie_key from procesloop where zaak = any (?) and status = ?",
                        List.copyOf(casussen),
                        status)
                .stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
