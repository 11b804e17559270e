package nl.waardevollekernen.toetsing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** The toets of one case: scores of one reviewer, confirmed or sent back by another. */
@Entity
public class Toetsing {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID casusId;

    @Enumerated(EnumType.STRING)
    private ToetsingStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "toetsing_score", joinColumns = @JoinColumn(name = "toetsing_id"))
    @MapKeyColumn(name = "criterium")
    private Map<String, Score> scores = new HashMap<>();

    /** Weighted and exact; only of a completed toets. */
    @Column(precision = 12, scale = 6)
    private @Nullable BigDecimal totaal;

    private @Nullable Boolean drempelGehaald;
    private @Nullable String beoordelaarId;
    private @Nullable String beoordelaar;
    private Instant gewijzigdOp;
    private @Nullable Instant voltooidOp;
    private @Nullable String bevestiger;
    private @Nullable Instant bevestigdOp;

    @Column(columnDefinition = "text")
    private @Nullable String redenTeruggave;

    @SuppressWarnings("NullAway.Init")
    protected Toetsing() {}

    Toetsing(UUID casusId, Instant nu) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.status = ToetsingStatus.CONCEPT;
        this.gewijzigdOp = nu;
    }

    /** Keeps a draft. Who begins is the reviewer; a colleague who takes the work over becomes it. */
    void bewaar(Map<String, Score> nieuw, Gebruiker door, Instant nu) {
        eis(ToetsingStatus.CONCEPT);
        scores.keySet().retainAll(nieuw.keySet());
        scores.putAll(nieuw);
        beoordelaarId = door.id();
        beoordelaar = door.naam();
        gewijzigdOp = nu;
    }

    /** The reviewer is done; from here a colleague has the word. */
    void voltooi(BigDecimal gewogen, boolean gehaald, Gebruiker door, Instant nu) {
        eis(ToetsingStatus.CONCEPT);
        if (!door.id().equals(beoordelaarId)) {
            throw Weigering.nietToegestaan("Alleen wie de scores gaf, kan deze toetsing voltooien.");
        }
        status = ToetsingStatus.VOLTOOID;
        totaal = gewogen;
        drempelGehaald = gehaald;
        voltooidOp = nu;
        redenTeruggave = null;
    }

    /** Four eyes: somebody else confirms. */
    void bevestig(Gebruiker door, Instant nu) {
        eisAnder(door);
        status = ToetsingStatus.BEVESTIGD;
        bevestiger = door.naam();
        bevestigdOp = nu;
    }

    /** Four eyes: somebody else sends it back to the reviewer. */
    void stuurTerug(Gebruiker door, String reden) {
        eisAnder(door);
        heropen();
        redenTeruggave = reden;
    }

    /** An aanvulling changed the content, or it was sent back: the scores stay as a draft, their total does not. */
    void heropen() {
        if (status == ToetsingStatus.BEVESTIGD) {
            throw Weigering.conflict("Deze toetsing is al bevestigd.");
        }
        status = ToetsingStatus.CONCEPT;
        totaal = null;
        drempelGehaald = null;
        voltooidOp = null;
    }

    /** Who scored has an interest: nothing of it counts, and somebody else begins anew. */
    void vervalt(String reden, Instant nu) {
        heropen();
        scores.clear();
        beoordelaarId = null;
        beoordelaar = null;
        redenTeruggave = reden;
        gewijzigdOp = nu;
    }

    private void eisAnder(Gebruiker door) {
        eis(ToetsingStatus.VOLTOOID);
        if (door.id().equals(beoordelaarId)) {
            throw Weigering.nietToegestaan("U deed deze toetsing zelf. Een collega moet hem bevestigen.")
                    .als(Weigering.Aard.VIER_OGEN);
        }
    }

    /** Refuses (409) a change of what is not a draft any more. */
    void eisConcept() {
        eis(ToetsingStatus.CONCEPT);
    }

    /** Refuses (409) the second pair of eyes on what nobody handed over, or what stands already. */
    void eisVoltooid() {
        eis(ToetsingStatus.VOLTOOID);
    }

    private void eis(ToetsingStatus nodig) {
        if (status != nodig) {
            throw Weigering.conflict("De stand van deze toetsing is: " + status.label() + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public long versie() {
        return versie;
    }

    public UUID casusId() {
        return casusId;
    }

    public ToetsingStatus status() {
        return status;
    }

    public Map<String, Score> scores() {
        return Map.copyOf(scores);
    }

    /** Weighted total on the scale of 1 to 10, exact; empty until completed. */
    public Optional<BigDecimal> totaal() {
        return Optional.ofNullable(totaal);
    }

    /** Whether the case passed the gate; empty until completed. */
    public Optional<Boolean> drempelGehaald() {
        return Optional.ofNullable(drempelGehaald);
    }

    boolean isVan(Gebruiker gebruiker) {
        return isVan(gebruiker.id());
    }

    /** Whether this user, by id, wrote the scores as they are. */
    boolean isVan(String gebruikerId) {
        return gebruikerId.equals(beoordelaarId);
    }

    public Optional<String> beoordelaar() {
        return Optional.ofNullable(beoordelaar);
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public Optional<Instant> voltooidOp() {
        return Optional.ofNullable(voltooidOp);
    }

    public Optional<String> bevestiger() {
        return Optional.ofNullable(bevestiger);
    }

    public Optional<Instant> bevestigdOp() {
        return Optional.ofNullable(bevestigdOp);
    }

    /** Why a colleague sent it back, until it is completed again. */
    public Optional<String> redenTeruggave() {
        return Optional.ofNullable(redenTeruggave);
    }
}
