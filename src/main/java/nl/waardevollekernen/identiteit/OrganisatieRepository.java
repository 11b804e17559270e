package nl.waardevollekernen.identiteit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.waardevollekernen.gedeeld.Zoektekst;

/** The organisations; one can be put again and again without harm. */
@ApplicationScoped
class OrganisatieRepository implements PanacheRepositoryBase<OrganisatieRij, String> {
    /** Those whose name or code holds the text, after the given code, in the order of the code. */
    List<OrganisatieRij> zoek(String tekst, String na, int hoogstens) {
        return find(
                        "code > ?1 and (lower(naam) like ?2 escape '!' or lower(code) like ?2 escape '!') order by code",
                        na,
                        Zoektekst.patroon(tekst))
                .page(0, hoogstens)
                .list();
    }

    /** The codes of those whose name holds the text. */
    List<String> codesMetNaam(String tekst) {
        return find("select code from OrganisatieRij where lower(naam) like ?1 escape '!'", Zoektekst.patroon(tekst))
                .project(String.class)
                .list();
    }

    /** Those of these kinds whose name or code holds the text, without these codes, in the order of the name. */
    List<OrganisatieRij> zoek(
            String tekst, Collection<SoortOrganisatie> soorten, Collection<String> zonder, int hoogstens) {
        return find(
                        "soort in ?1 and code not in ?2"
                                + " and (lower(naam) like ?3 escape '!' or lower(code) like ?3 escape '!')"
                                + " order by naam, code",
                        soorten,
                        zonder,
                        Zoektekst.patroon(tekst))
                .page(0, hoogstens)
                .list();
    }

    /** Inserts or corrects one organisation; two replicas that start together do no harm. */
    void zet(Organisatie organisatie) {
        getEntityManager()
                .createNativeQuery("""
                        insert into organisatie (code, naam, soort, provincie) values (?1, ?2, ?3, nullif(?4, ''))
                        on conflict (code) do update
                        set naam = excluded.naam, soort = excluded.soort, provincie = excluded.provincie
                        """)
                .setParameter(1, organisatie.code())
                .setParameter(2, organisatie.naam())
                .setParameter(3, organisatie.soort().name())
                .setParameter(4, Objects.requireNonNullElse(organisatie.provincie(), ""))
                .executeUpdate();
    }
}
