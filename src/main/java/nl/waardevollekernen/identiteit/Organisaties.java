package nl.waardevollekernen.identiteit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The organisations that can act: every gemeente of 2026, and the parties that were added. */
@ApplicationScoped
public class Organisaties {
    private static final int MEESTE = 200;

    private final OrganisatieRepository organisaties;

    Organisaties(OrganisatieRepository organisaties) {
        this.organisaties = organisaties;
    }

    /** After the start every gemeente of 2026 is known; a second start finds them and writes nothing. */
    @Transactional
    void vulGemeenten(@Observes @Priority(100) StartupEvent start) {
        long bekend = organisaties.count("soort", SoortOrganisatie.GEMEENTE);
        if (bekend == Gemeenten.alle().size()) {
            return;
        }
        for (var gemeente : Gemeenten.alle()) {
            organisaties.zet(
                    new Organisatie(gemeente.code(), gemeente.naam(), SoortOrganisatie.GEMEENTE, gemeente.provincie()));
        }
    }

    /** Adds a party, or corrects its name and kind; doing it twice changes nothing. */
    @Transactional
    public void zet(Organisatie organisatie) {
        organisaties.zet(organisatie);
    }

    /** The organisation with this code, or empty. */
    @Transactional
    public Optional<Organisatie> van(String code) {
        return organisaties.findByIdOptional(code).map(OrganisatieRij::organisatie);
    }

    /** The codes of all organisations whose name holds the text. */
    @Transactional
    public List<String> metNaam(String tekst) {
        return organisaties.codesMetNaam(tekst);
    }

    /**
     * Organisations whose name or code holds the text, in the order of their code.
     *
     * @param tekst part of a name or code; empty finds all
     * @param na the last code of the page before, or empty for the first page
     * @param hoogstens how many at most, 1 to 200
     */
    @Transactional
    public List<Organisatie> zoek(String tekst, String na, int hoogstens) {
        return organisaties.zoek(tekst.strip(), na, Math.clamp(hoogstens, 1, MEESTE)).stream()
                .map(OrganisatieRij::organisatie)
                .toList();
    }

    /**
     * Organisations of these kinds whose name or code holds the text, in the order of their name.
     *
     * @param tekst part of a name or code
     * @param soorten kinds to find, at least one
     * @param zonder codes that are left out
     * @param hoogstens how many at most, 1 to 200
     */
    @Transactional
    public List<Organisatie> zoek(
            String tekst, Collection<SoortOrganisatie> soorten, Collection<String> zonder, int hoogstens) {
        return organisaties.zoek(tekst.strip(), soorten, zonder, Math.clamp(hoogstens, 1, MEESTE)).stream()
                .map(OrganisatieRij::organisatie)
                .toList();
    }
}
