package nl.waardevollekernen.identiteit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Who has which role and for which organisations each of them works, as Keycloak last said: where Keycloak is read nothing else makes or
 * keeps somebody a holder of a role. Kept in the database, so that every replica knows the same and a restart forgets nothing; a
 * question costs no remote call.
 */
@ApplicationScoped
@Transactional
public class Rolbeeld {
    /** No user and no organisation has this name: it keeps a list in a query from ever being empty. */
    private static final String NIEMAND = "";

    private final RolhouderInstellingen instellingen;
    private final StatelessSession databank;

    Rolbeeld(RolhouderInstellingen instellingen, StatelessSession databank) {
        this.instellingen = instellingen;
        this.databank = databank;
    }

    /** Whether roles are read from Keycloak at all; if not, nothing is known here. */
    public boolean isGelezen() {
        return instellingen.geheim().isPresent();
    }

    /** Ids of everybody with this role. */
    public Set<String> met(Rol rol) {
        return Set.copyOf(databank.createNativeQuery("select gebruiker from rolhouder where rol = ?1", String.class)
                .setParameter(1, rol.name())
                .getResultList());
    }

    /** Codes of the organisations this user, by id, works for; empty for who has no role that is read. */
    public Set<String> organisaties(String gebruiker) {
        return Set.copyOf(databank.createNativeQuery(
                        "select organisatie from rolhouder_organisatie where gebruiker = ?1", String.class)
                .setParameter(1, gebruiker)
                .getResultList());
    }

    /** Ids of everybody with a role that is read who works for one of these organisations. */
    public Set<String> werkenVoor(Collection<String> organisaties) {
        return Set.copyOf(databank.createNativeQuery(
                        "select distinct gebruiker from rolhouder_organisatie where organisatie in (?1)", String.class)
                .setParameterList(1, organisaties.isEmpty() ? List.of(NIEMAND) : List.copyOf(organisaties))
                .getResultList());
    }

    /**
     * Takes over what Keycloak says now of one role; two replicas take turns.
     *
     * @param houders everybody who has it
     * @param organisaties the organisations of each, by id; who is not in it keeps those that were known
     */
    void volg(Rol rol, List<Rolhouder> houders, Map<String, Set<String>> organisaties) {
        var ids = houders.stream().map(Rolhouder::id).sorted().toList();
        databank.createNativeMutationQuery("lock table rolhouder in exclusive mode")
                .executeUpdate();
        voer("delete from rolhouder where rol = ?1 and gebruiker not in (?2)", rol.name(), ids);
        ids.forEach(id ->
                voer("insert into rolhouder (rol, gebruiker) values (?1, ?2) on conflict do nothing", rol.name(), id));
        ids.stream().filter(organisaties::containsKey).forEach(id -> zet(id, organisaties.get(id)));
        databank.createNativeMutationQuery("delete from rolhouder_organisatie o"
                        + " where not exists (select 1 from rolhouder r where r.gebruiker = o.gebruiker)")
                .executeUpdate();
    }

    private void zet(String gebruiker, @Nullable Set<String> organisaties) {
        var codes = organisaties == null
                ? List.<String>of()
                : organisaties.stream().sorted().toList();
        voer("delete from rolhouder_organisatie where gebruiker = ?1 and organisatie not in (?2)", gebruiker, codes);
        codes.forEach(code -> voer(
                "insert into rolhouder_organisatie (gebruiker, organisatie) values (?1, ?2) on conflict do nothing",
                gebruiker,
                code));
    }

    private void voer(String opdracht, String eerste, List<String> lijst) {
        databank.createNativeMutationQuery(opdracht)
                .setParameter(1, eerste)
                .setParameterList(2, lijst.isEmpty() ? List.of(NIEMAND) : lijst)
                .executeUpdate();
    }

    private void voer(String opdracht, String eerste, String tweede) {
        databank.createNativeMutationQuery(opdracht)
                .setParameter(1, eerste)
                .setParameter(2, tweede)
                .executeUpdate();
    }
}
