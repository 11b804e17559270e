package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * What the marktmeester found at the gate. Ontvankelijk stands at once; a refusal stands only when a second person of the
 * marktmeester confirmed it (four eyes).
 */
@Entity
public class Ontvankelijkheidsoordeel {
    /** The possible findings at the gate. */
    public enum Uitkomst {
        ONTVANKELIJK("ontvankelijk", "Ontvankelijk"),
        BUITEN_BEHANDELING("buiten-behandeling", "Buiten behandeling stellen"),
        NIET_ONTVANKELIJK("niet-ontvankelijk", "Niet ontvankelijk");

        private final String code;
        private final String label;

        Uitkomst(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    @Id
    private UUID casusId;

    @Version
    private long versie;

    @Enumerated(EnumType.STRING)
    private @Nullable Uitkomst uitkomst;

    @Column(columnDefinition = "text")
    private String motivering;

    private @Nullable String beoordelaarId;
    private @Nullable String beoordelaar;
    private @Nullable Instant beoordeeldOp;
    private @Nullable String bevestiger;
    private @Nullable Instant bevestigdOp;
    private @Nullable String redenTeruggave;

    @SuppressWarnings("NullAway.Init")
    protected Ontvankelijkheidsoordeel() {}

    Ontvankelijkheidsoordeel(UUID casusId) {
        this.casusId = casusId;
        this.motivering = "";
    }

    void beoordeel(Uitkomst gevonden, String waarom, String doorId, String door, Instant nu) {
        uitkomst = gevonden;
        motivering = waarom;
        beoordelaarId = doorId;
        beoordelaar = door;
        beoordeeldOp = nu;
        bevestiger = null;
        bevestigdOp = null;
        redenTeruggave = null;
    }

    /** A second person agrees with the refusal; nobody confirms their own work. */
    void bevestig(String doorId, String door, Instant nu) {
        eisAnder(doorId);
        bevestiger = door;
        bevestigdOp = nu;
    }

    /** A second person does not agree: the assessment starts again, with the reason beside it. */
    void geefTerug(String reden, String doorId) {
        eisAnder(doorId);
        uitkomst = null;
        redenTeruggave = reden;
    }

    /** Who gave it has an interest: the assessment starts again, by somebody else. */
    void vervalt(String reden) {
        uitkomst = null;
        motivering = "";
        redenTeruggave = reden;
    }

    /** Whether this user, by id, gave the last finding. */
    boolean isVan(String gebruikerId) {
        return gebruikerId.equals(beoordelaarId);
    }

    private void eisAnder(String doorId) {
        if (uitkomst == null) {
            throw Weigering.conflict("Er is nog geen oordeel om te bevestigen.");
        }
        if (doorId.equals(beoordelaarId)) {
            throw Weigering.nietToegestaan("U gaf dit oordeel zelf. Een collega moet het bevestigen.")
                    .als(Weigering.Aard.VIER_OGEN);
        }
    }

    public UUID casusId() {
        return casusId;
    }

    public Optional<Uitkomst> uitkomst() {
        return Optional.ofNullable(uitkomst);
    }

    /** True when the finding holds: always for ontvankelijk, after confirmation for a refusal. */
    public boolean staatVast() {
        return uitkomst == Uitkomst.ONTVANKELIJK || (uitkomst != null && bevestigdOp != null);
    }

    /** Whether it was given back and is being written again. */
    boolean isConcept() {
        return uitkomst == null && beoordelaarId != null;
    }

    boolean isVan(Gebruiker gebruiker) {
        return gebruiker.id().equals(beoordelaarId);
    }

    /** What others may know of a finding that is being written again. Never stored. */
    Ontvankelijkheidsoordeel zonderInhoud() {
        var leeg = new Ontvankelijkheidsoordeel(casusId);
        leeg.beoordelaar = beoordelaar;
        leeg.redenTeruggave = redenTeruggave;
        return leeg;
    }

    public String motivering() {
        return motivering;
    }

    public Optional<String> beoordelaar() {
        return Optional.ofNullable(beoordelaar);
    }

    public Optional<Instant> beoordeeldOp() {
        return Optional.ofNullable(beoordeeldOp);
    }

    public Optional<String> bevestiger() {
        return Optional.ofNullable(bevestiger);
    }

    public Optional<Instant> bevestigdOp() {
        return Optional.ofNullable(bevestigdOp);
    }

    public Optional<String> redenTeruggave() {
        return Optional.ofNullable(redenTeruggave);
    }
}
