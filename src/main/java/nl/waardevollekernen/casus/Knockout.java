package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One knock-out for one case: what the decision table found on which data, and what a person made of it. */
@Entity
@IdClass(Knockout.Sleutel.class)
public class Knockout {
    /** What was found. */
    public enum Bevinding {
        VOLDOET("Voldoet"),
        VOLDOET_NIET("Voldoet niet"),
        BEOORDELEN("Door een mens te beoordelen");

        private final String label;

        Bevinding(String label) {
            this.label = label;
        }

        /** The value in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String label() {
            return label;
        }
    }

    /**
     * The key: one row for each knock-out of a case.
     *
     * @param casusId the case
     * @param code "K1" to "K11"
     */
    public record Sleutel(UUID casusId, String code) implements Serializable {}

    @Id
    private UUID casusId;

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Bevinding bevinding;

    @Column(columnDefinition = "text")
    private String gegeven;

    @Enumerated(EnumType.STRING)
    private @Nullable Bevinding oordeel;

    @Column(columnDefinition = "text")
    private @Nullable String motivering;

    private @Nullable String besluittabel;

    @SuppressWarnings("NullAway.Init")
    protected Knockout() {}

    Knockout(UUID casusId, String code) {
        this.casusId = casusId;
        this.code = code;
        this.bevinding = Bevinding.BEOORDELEN;
        this.gegeven = "";
    }

    /** What the table says, on which data; a person's earlier judgement about other data lapses. */
    void stelVast(Bevinding gevonden, String opGegeven, String tabel) {
        if (bevinding != gevonden || !gegeven.equals(opGegeven)) {
            oordeel = null;
            motivering = null;
        }
        bevinding = gevonden;
        gegeven = opGegeven;
        besluittabel = tabel;
    }

    /** A person confirms or overrules; overruling needs a reason, which the use case asks for. */
    void beoordeel(Bevinding uitkomst, @Nullable String waarom) {
        oordeel = uitkomst;
        motivering = waarom;
    }

    /** Only what the data say, for who may not read yet what a person makes of it. Never stored. */
    Knockout zonderOordeel() {
        var gegevens = new Knockout(casusId, code);
        gegevens.bevinding = bevinding;
        gegevens.gegeven = gegeven;
        gegevens.besluittabel = besluittabel;
        return gegevens;
    }

    /** Who judged it has an interest: what the data say stays, what that person made of it does not. */
    void vergeetOordeel() {
        oordeel = null;
        motivering = null;
    }

    public String code() {
        return code;
    }

    /** What the data say. */
    public Bevinding bevinding() {
        return bevinding;
    }

    /** The data it was found on, in words. */
    public String gegeven() {
        return gegeven;
    }

    /** What a person made of it, or empty while nobody has judged. */
    public Optional<Bevinding> oordeel() {
        return Optional.ofNullable(oordeel);
    }

    public Optional<String> motivering() {
        return Optional.ofNullable(motivering);
    }

    /** The decision table (with its version) that gave the finding. */
    public Optional<String> besluittabel() {
        return Optional.ofNullable(besluittabel);
    }
}
