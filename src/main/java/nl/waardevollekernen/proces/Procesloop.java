package nl.waardevollekernen.proces;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One run of a process for one zaak. The database allows one living run per zaak and kind, so whatever the engine
 * delivers twice can register only once. Progress columns are written beside the entity, in batches.
 */
@Entity
@DynamicUpdate
class Procesloop {
    @Id
    private UUID id;

    @Version
    private long versie;

    @Enumerated(EnumType.STRING)
    private ProcesSoort soort;

    private UUID zaak;

    @Enumerated(EnumType.STRING)
    private LoopStatus status;

    private String vervolg;
    private @Nullable Long instantieKey;
    private @Nullable Integer procesversie;
    private @Nullable String laatsteElement;
    private @Nullable Instant laatsteJob;
    private @Nullable String verwacht;
    private @Nullable Instant verwachtUiterlijk;
    private Instant gevraagdOp;
    private @Nullable Instant geregistreerdOp;
    private @Nullable Instant geeindigdOp;
    private @Nullable String reden;

    @SuppressWarnings("NullAway.Init")
    protected Procesloop() {}

    /**
     * The engine's first job of this run. True when this instance is the one that counts; a repeated first job of it
     * answers the same, an instance of a run that already has another one is a duplicate.
     */
    boolean registreer(long instantie, int versieVanProces, Instant nu) {
        if (status == LoopStatus.GEREGISTREERD) {
            return instantieKey != null && instantieKey == instantie;
        }
        if (status != LoopStatus.AANGEVRAAGD) {
            return false;
        }
        status = LoopStatus.GEREGISTREERD;
        instantieKey = instantie;
        procesversie = versieVanProces;
        geregistreerdOp = nu;
        return true;
    }

    void beeindig(Instant nu) {
        if (status.leeft()) {
            status = LoopStatus.BEEINDIGD;
            geeindigdOp = nu;
        }
    }

    void vervang(String waarom, Instant nu) {
        if (!status.leeft()) {
            throw new IllegalStateException("Loop " + id + " leeft niet en kan niet worden vervangen.");
        }
        status = LoopStatus.VERVANGEN;
        geeindigdOp = nu;
        reden = waarom;
    }

    UUID id() {
        return id;
    }

    ProcesSoort soort() {
        return soort;
    }

    UUID zaak() {
        return zaak;
    }

    LoopStatus status() {
        return status;
    }

    String vervolg() {
        return vervolg;
    }

    /** Whether it registered before this moment. */
    boolean isVanVoor(Instant moment) {
        return geregistreerdOp != null && geregistreerdOp.isBefore(moment);
    }

    @Nullable
    Long instantieKey() {
        return instantieKey;
    }

    @Nullable
    Integer procesversie() {
        return procesversie;
    }

    @Nullable
    String laatsteElement() {
        return laatsteElement;
    }

    /** The last sign of life: its last job, else its registration, else the moment it was asked for. */
    Instant laatsteTeken() {
        if (laatsteJob != null) {
            return laatsteJob;
        }
        return geregistreerdOp != null ? geregistreerdOp : gevraagdOp;
    }

    @Nullable
    String verwachting() {
        return verwacht;
    }

    @Nullable
    Instant verwachtUiterlijk() {
        return verwachtUiterlijk;
    }

    @Nullable
    Instant geeindigdOp() {
        return geeindigdOp;
    }

    /** Why it was replaced, in the words of who did it; null when it was not. */
    @Nullable
    String reden() {
        return reden;
    }
}
