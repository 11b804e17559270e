package nl.waardevollekernen.casus;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one save left in a draft: one topic of it, or the whole draft. */
@Entity
@Table(name = "concept_versie")
@SuppressWarnings("UnusedVariable") // asked for by the repository
class ConceptVersie extends BewaardeVersie {
    private UUID casusId;
    private String onderwerp;

    @SuppressWarnings("NullAway.Init")
    protected ConceptVersie() {}

    ConceptVersie(UUID casusId, long versie, String onderwerp, String inhoud, Gebruiker door, Instant op) {
        super(versie, inhoud, door, op);
        this.casusId = casusId;
        this.onderwerp = onderwerp;
    }

    /** Key of the topic that was saved, or empty when all of the draft was. */
    String onderwerp() {
        return onderwerp;
    }
}
