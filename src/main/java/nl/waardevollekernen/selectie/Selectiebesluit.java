package nl.waardevollekernen.selectie;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** What the fund decided about one case. Changes until the round is laid before the second signature; known to the fund alone. */
@Entity
class Selectiebesluit {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID rondeId;
    private UUID openCallId;
    private UUID casusId;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    private @Nullable String fonds;

    @Column(precision = 14, scale = 2)
    private @Nullable BigDecimal bedrag;

    private @Nullable Integer reservevolgorde;

    @Column(columnDefinition = "text")
    private String motivering;

    @Column(columnDefinition = "text")
    private @Nullable String redenAfwijking;

    @Column(columnDefinition = "text")
    private @Nullable String redenBedrag;

    @Column(columnDefinition = "text")
    private @Nullable String redenGelijken;

    @Enumerated(EnumType.STRING)
    private @Nullable Redensoort redensoort;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "selectiebesluit_voorwaarde", joinColumns = @JoinColumn(name = "besluit_id"))
    @OrderColumn(name = "volgnummer")
    private List<Voorwaarde> voorwaarden = new ArrayList<>();

    private String doorId;
    private String door;
    private Instant genomenOp;

    @SuppressWarnings("NullAway.Init")
    protected Selectiebesluit() {}

    /** Not a decision yet: {@link #neem} follows in the same transaction. */
    @SuppressWarnings("NullAway.Init")
    Selectiebesluit(Ronde ronde, UUID casusId) {
        this.id = Ids.nieuw();
        this.rondeId = ronde.id();
        this.openCallId = ronde.openCallId();
        this.casusId = casusId;
    }

    /** Takes the decision, or another one instead, as {@link Besluitregels} allows; what was decided before stays in its versions. */
    void neem(Besluitvoorstel voorstel, Gebruiker wie, Instant nu) {
        uitkomst = voorstel.uitkomst();
        fonds = voorstel.fonds();
        bedrag = voorstel.bedrag();
        reservevolgorde = voorstel.reservevolgorde();
        motivering = voorstel.motivering();
        redenAfwijking = voorstel.redenAfwijking();
        redenBedrag = voorstel.redenBedrag();
        redenGelijken = voorstel.redenGelijken();
        redensoort = voorstel.redensoort();
        voorwaarden.clear();
        voorwaarden.addAll(voorstel.voorwaarden());
        doorId = wie.id();
        door = wie.naam();
        genomenOp = nu;
    }

    UUID id() {
        return id;
    }

    long versie() {
        return versie;
    }

    UUID rondeId() {
        return rondeId;
    }

    UUID openCallId() {
        return openCallId;
    }

    UUID casusId() {
        return casusId;
    }

    Uitkomst uitkomst() {
        return uitkomst;
    }

    Optional<String> fonds() {
        return Optional.ofNullable(fonds);
    }

    Optional<BigDecimal> bedrag() {
        return Optional.ofNullable(bedrag);
    }

    Optional<Integer> reservevolgorde() {
        return Optional.ofNullable(reservevolgorde);
    }

    String motivering() {
        return motivering;
    }

    Optional<String> redenAfwijking() {
        return Optional.ofNullable(redenAfwijking);
    }

    Optional<String> redenBedrag() {
        return Optional.ofNullable(redenBedrag);
    }

    Optional<String> redenGelijken() {
        return Optional.ofNullable(redenGelijken);
    }

    List<Voorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }

    /** The kind of reason that was chosen; empty when nobody chose one. */
    Optional<Redensoort> redensoort() {
        return Optional.ofNullable(redensoort);
    }

    /** The decision as it stands, to hold against the rules again. */
    Besluitvoorstel voorstel() {
        return new Besluitvoorstel(
                uitkomst,
                fonds,
                bedrag,
                reservevolgorde,
                voorwaarden,
                motivering,
                redenAfwijking,
                redenBedrag,
                redenGelijken,
                redensoort);
    }

    /** Id of who took it. */
    String doorId() {
        return doorId;
    }

    String door() {
        return door;
    }

    Instant genomenOp() {
        return genomenOp;
    }
}
