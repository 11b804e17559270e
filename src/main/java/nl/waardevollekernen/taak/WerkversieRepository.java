package nl.waardevollekernen.taak;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of work, only ever added to. */
@ApplicationScoped
class WerkversieRepository implements PanacheRepositoryBase<Werkversie, UUID> {
    Optional<Werkversie> laatste(Versiesoort soort, UUID werk, UUID zaak) {
        return find("soort = ?1 and werk = ?2 and zaak = ?3 order by volgnummer desc", soort, werk, zaak)
                .firstResultOptional();
    }

    /** Ids of everybody who ever saved something of this work. */
    List<String> auteurs(Versiesoort soort, UUID werk) {
        return find("select distinct doorId from Werkversie where soort = ?1 and werk = ?2", soort, werk)
                .project(String.class)
                .list();
    }

    /** Whether this user, by id, ever saved something of this kind about this case. */
    boolean schreef(Versiesoort soort, UUID zaak, String gebruiker) {
        return count("soort = ?1 and zaak = ?2 and doorId = ?3", soort, zaak, gebruiker) > 0;
    }

    /** Names of the same, in the order in which they began. */
    List<String> namen(Versiesoort soort, UUID werk, String behalve) {
        return find(
                        "select door from Werkversie where soort = ?1 and werk = ?2 and doorId <> ?3"
                                + " group by doorId, door order by min(op)",
                        soort,
                        werk,
                        behalve)
                .project(String.class)
                .list();
    }

    /** Every version of what was written about a case, the oldest first. */
    List<Werkversie> vanZaak(UUID zaak) {
        return list("zaak = ?1 order by op, id", zaak);
    }
}
