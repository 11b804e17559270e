package nl.waardevollekernen.advies;

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
import nl.waardevollekernen.toetsing.Score;
import org.jspecify.annotations.Nullable;

/** The review of one case by one member: assigned, declared free of interest, scored, final. */
@Entity
public class Beoordeling {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID rondeId;
    private UUID casusId;
    private UUID openCallId;
    private String lidId;
    private String lid;

    @Enumerated(EnumType.STRING)
    private BeoordelingStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "beoordeling_score", joinColumns = @JoinColumn(name = "beoordeling_id"))
    @MapKeyColumn(name = "criterium")
    private Map<String, Score> scores = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Aanbeveling aanbeveling;

    @Column(columnDefinition = "text")
    private String toelichting;

    /** Weighted and exact; only of a final review. */
    @Column(precision = 12, scale = 6)
    private @Nullable BigDecimal gewogen;

    private Instant toegewezenOp;
    private @Nullable Instant verklaardOp;
    private @Nullable Instant uitgebrachtOp;
    private @Nullable Instant geeindigdOp;
    private boolean teLaat;

    @SuppressWarnings("NullAway.Init")
    protected Beoordeling() {}

    Beoordeling(Adviesronde ronde, Commissielid wie, Instant nu) {
        this.id = Ids.nieuw();
        this.rondeId = ronde.id();
        this.casusId = ronde.casusId();
        this.openCallId = ronde.openCallId();
        this.lidId = wie.gebruikerId();
        this.lid = wie.naam();
        this.status = BeoordelingStatus.TOEGEWEZEN;
        this.toelichting = "";
        this.toegewezenOp = nu;
    }

    /** The member has no interest; from here the case may be read. False when that was already declared. */
    boolean verklaarGeenBelang(Gebruiker door, Instant nu) {
        eisLid(door);
        if (status == BeoordelingStatus.VERKLAARD) {
            return false;
        }
        eis(BeoordelingStatus.TOEGEWEZEN);
        status = BeoordelingStatus.VERKLAARD;
        verklaardOp = nu;
        return true;
    }

    /** The member has an interest: the work ends. A draft is no longer read; its versions stay. */
    void verschoon(Instant nu) {
        eindig(BeoordelingStatus.VERSCHOOND, nu);
    }

    /** The member has an interest and gave this review already: it counts no more. What was given is kept, for the record. */
    void vervalt(Instant nu) {
        eis(BeoordelingStatus.UITGEBRACHT);
        status = BeoordelingStatus.VERSCHOOND;
        geeindigdOp = nu;
    }

    /** The secretaris takes the assignment back. */
    void trekIn(Instant nu) {
        eindig(BeoordelingStatus.INGETROKKEN, nu);
    }

    private void eindig(BeoordelingStatus hoe, Instant nu) {
        if (status != BeoordelingStatus.TOEGEWEZEN && status != BeoordelingStatus.VERKLAARD) {
            throw Weigering.conflict("De stand van deze beoordeling is: " + status.label() + ".");
        }
        status = hoe;
        scores.clear();
        aanbeveling = null;
        toelichting = "";
        geeindigdOp = nu;
    }

    /** Keeps a draft. */
    void bewaar(Map<String, Score> nieuw, @Nullable Aanbeveling advies, String waarom, Gebruiker door) {
        eisLid(door);
        if (status == BeoordelingStatus.TOEGEWEZEN) {
            throw Weigering.conflict("Verklaar eerst of u een belang heeft bij deze casus.");
        }
        eis(BeoordelingStatus.VERKLAARD);
        scores.keySet().retainAll(nieuw.keySet());
        scores.putAll(nieuw);
        aanbeveling = advies;
        toelichting = waarom;
    }

    /** Final: from here the member sees what others gave, and nothing changes any more. */
    void brengUit(BigDecimal totaal, Gebruiker door, Instant nu) {
        eisLid(door);
        eis(BeoordelingStatus.VERKLAARD);
        status = BeoordelingStatus.UITGEBRACHT;
        gewogen = totaal;
        uitgebrachtOp = nu;
    }

    boolean isVan(Gebruiker gebruiker) {
        return lidId.equals(gebruiker.id());
    }

    /** Whether it was asked of this member, and was taken back. */
    boolean isIngetrokkenVan(Gebruiker gebruiker) {
        return isVan(gebruiker) && status == BeoordelingStatus.INGETROKKEN;
    }

    private void eisLid(Gebruiker door) {
        if (!isVan(door)) {
            throw Weigering.nietGevonden();
        }
    }

    /** Refuses (409) what can only be done between the declaration and the handing in. */
    void eisVerklaard() {
        eis(BeoordelingStatus.VERKLAARD);
    }

    private void eis(BeoordelingStatus nodig) {
        if (status != nodig) {
            throw Weigering.conflict("De stand van deze beoordeling is: " + status.label() + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public long versie() {
        return versie;
    }

    public UUID rondeId() {
        return rondeId;
    }

    public UUID casusId() {
        return casusId;
    }

    public UUID openCallId() {
        return openCallId;
    }

    public String lidId() {
        return lidId;
    }

    public String lid() {
        return lid;
    }

    public BeoordelingStatus status() {
        return status;
    }

    public Map<String, Score> scores() {
        return Map.copyOf(scores);
    }

    public Optional<Aanbeveling> aanbeveling() {
        return Optional.ofNullable(aanbeveling);
    }

    public String toelichting() {
        return toelichting;
    }

    /** Weighted score on the scale of 1 to 10, exact; empty until final. */
    public Optional<BigDecimal> gewogen() {
        return Optional.ofNullable(gewogen);
    }

    public Instant toegewezenOp() {
        return toegewezenOp;
    }

    public Optional<Instant> verklaardOp() {
        return Optional.ofNullable(verklaardOp);
    }

    public Optional<Instant> uitgebrachtOp() {
        return Optional.ofNullable(uitgebrachtOp);
    }

    public boolean isTeLaat() {
        return teLaat;
    }

    /** When a recusal or the secretaris ended it. */
    public Optional<Instant> geeindigdOp() {
        return Optional.ofNullable(geeindigdOp);
    }
}
