package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What is known about the documents of a case. */
@ApplicationScoped
public class Documenten {
    private final DocumentRepository documenten;
    private final Toegang toegang;
    private final StatelessSession lezer;
    private final Documentstanden standen;

    Documenten(DocumentRepository documenten, Toegang toegang, StatelessSession lezer, Documentstanden standen) {
        this.documenten = documenten;
        this.toegang = toegang;
        this.lezer = lezer;
        this.standen = standen;
    }

    /** The query parameters {@code limit} and {@code cursor} of the list of documents. */
    public static Paginering paginering(@Nullable String limit, @Nullable String cursor) {
        return Paginering.van(limit, cursor, DocumentRepository.VOLGORDE, 1);
    }

    /** The documents this user may see, oldest first, uploads that are going on included. */
    @Transactional
    public Paginering.Pagina<Documentgegevens> lijst(UUID zaak, Gebruiker gebruiker, Paginering pagina) {
        var recht = toegang.recht(zaak, gebruiker);
        return pagina.pagina(documenten.zichtbaar(zaak, recht, pagina), DocumentRepository::plaats)
                .als(Document::gegevens);
    }

    /** One document, whatever its state; refused (404) for who may not see it. */
    @Transactional
    public Documentgegevens toon(UUID zaak, UUID id, Gebruiker gebruiker) {
        return documenten
                .zichtbaar(zaak, id, toegang.recht(zaak, gebruiker))
                .orElseThrow(Weigering::nietGevonden)
                .gegevens();
    }

    /**
     * The names that only documents outside this set have, ended uploads included. For the rooms that {@link #versies} is
     * for.
     */
    @Transactional
    public Set<String> namenBuiten(UUID zaak, Set<UUID> bekend) {
        var buiten = new HashSet<String>();
        var binnen = new HashSet<String>();
        lezer.createSelectionQuery("from Document where zaak = ?1", Document.class)
                .setParameter(1, zaak)
                .getResultList()
                .forEach(document -> (bekend.contains(document.id()) ? binnen : buiten).add(document.bestandsnaam()));
        buiten.removeAll(binnen);
        return Set.copyOf(buiten);
    }

    /**
     * Every complete document of a case, earlier versions too, oldest first: a content keeps naming the version that it
     * was submitted with. For the rooms that judge or freeze a case and have asked their own policy; shows nothing to a
     * user by itself. A change of this transaction counts from its flush on.
     */
    @Transactional
    public List<Documentgegevens> versies(UUID zaak) {
        return lezer
                .createSelectionQuery("from Document where zaak = ?1 and status = COMPLEET order by id", Document.class)
                .setParameter(1, zaak)
                .getResultList()
                .stream()
                .map(Document::gegevens)
                .toList();
    }

    /** The same documents in no order, with only what a content is held against: asked at every submission. */
    @Transactional
    public List<Documentstand> standen(UUID zaak) {
        return standen.van(zaak);
    }
}
