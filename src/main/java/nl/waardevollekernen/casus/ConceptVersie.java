package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;

/** What one save left in a draft, and who saved it; it never changes. */
@Entity
@Table(name = "concept_versie")
@SuppressWarnings("UnusedVariable") // who and when are there for whoever looks back
class ConceptVersie {
    @Id
    private UUID id;

    private UUID casusId;
    private long versie;
    private String onderwerp;

    @Column(columnDefinition = "text")
    private String inhoud;

    private String doorId;
    private String door;
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected ConceptVersie() {}

    ConceptVersie(UUID casusId, long versie, String onderwerp, String inhoud, Gebruiker door, Instant op) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.versie = versie;
        this.onderwerp = onderwerp;
        this.inhoud = inhoud;
        this.doorId = door.id();
        this.door = door.naam();
        this.op = op;
    }

    /** Key of the topic that was saved, or empty when all of the draft was. */
    String onderwerp() {
        return onderwerp;
    }

    /** The topic, or the whole draft, as canonical text. */
    String inhoud() {
        return inhoud;
    }

    String door() {
        return door;
    }
}
