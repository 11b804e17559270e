package nl.waardevollekernen.selectie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;

/** One case that is ready for the fund: its total and advice, and its place once its round was ranked. */
@Entity
class Rondeplaats {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID casusId;
    private UUID openCallId;
    private String kenmerk;
    private @Nullable UUID rondeId;

    /** Total as an exact fraction; null for a case that did not pass the toets. */
    @Column(precision = 16, scale = 6)
    private @Nullable BigDecimal som;

    private @Nullable Integer deler;

    @Enumerated(EnumType.STRING)
    private @Nullable Aanbeveling advies;

    private @Nullable Integer plaats;
    private boolean ingetrokken;
    private Instant aangemeldOp;

    @SuppressWarnings("NullAway.Init")
    protected Rondeplaats() {}

    private Rondeplaats(UUID casusId, UUID openCallId, String kenmerk, Instant nu) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.openCallId = openCallId;
        this.kenmerk = kenmerk;
        this.aangemeldOp = nu;
    }

    /** A case with a total; without a majority in the commission the advice is null. */
    static Rondeplaats metAdvies(
            UUID casusId,
            UUID openCallId,
            String kenmerk,
            Gemiddelde totaal,
            @Nullable Aanbeveling advies,
            Instant nu) {
        var plaats = new Rondeplaats(casusId, openCallId, kenmerk, nu);
        plaats.som = totaal.som();
        plaats.deler = totaal.deler().intValueExact();
        plaats.advies = advies;
        return plaats;
    }

    /** A case under the threshold of the toets: it comes with a proposal to reject and is not ranked. */
    static Rondeplaats voorstelAfwijzen(UUID casusId, UUID openCallId, String kenmerk, Instant nu) {
        return new Rondeplaats(casusId, openCallId, kenmerk, nu);
    }

    /** Takes its place in a round; false when it already was in that round. */
    boolean rangschik(UUID ronde, @Nullable Integer plaatsInRonde) {
        boolean nieuw = rondeId == null;
        rondeId = ronde;
        plaats = plaatsInRonde;
        return nieuw;
    }

    void trekIn() {
        ingetrokken = true;
        plaats = null;
    }

    UUID id() {
        return id;
    }

    UUID casusId() {
        return casusId;
    }

    UUID openCallId() {
        return openCallId;
    }

    String kenmerk() {
        return kenmerk;
    }

    Optional<UUID> rondeId() {
        return Optional.ofNullable(rondeId);
    }

    Optional<Gemiddelde> totaal() {
        return som == null || deler == null
                ? Optional.empty()
                : Optional.of(new Gemiddelde(som, BigDecimal.valueOf(deler)));
    }

    /** Whether it did not pass the toets: it has no total, and comes with a proposal to reject. */
    boolean isVoorstelAfwijzen() {
        return som == null;
    }

    /** What the commission recommends; empty for a proposal to reject, and without a majority. */
    Optional<Aanbeveling> advies() {
        return Optional.ofNullable(advies);
    }

    Optional<Integer> plaats() {
        return Optional.ofNullable(plaats);
    }

    boolean isIngetrokken() {
        return ingetrokken;
    }

    Instant aangemeldOp() {
        return aangemeldOp;
    }
}
