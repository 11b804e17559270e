package nl.waardevollekernen.proces;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job that did not succeed so far. Written by {@link Mislukkingen}, gone when the job succeeds. */
@Entity
class VastgelopenJob {
    @Id
    private UUID id;

    private UUID run;
    private long jobKey;
    private @Nullable UUID zaak;
    private String type;
    private String element;
    private long elementInstantieKey;
    private long instantieKey;
    private boolean blijvend;
    private String reden;
    private int aantal;
    private Instant eersteOp;
    private Instant laatsteOp;

    @SuppressWarnings("NullAway.Init")
    protected VastgelopenJob() {}

    UUID id() {
        return id;
    }

    UUID run() {
        return run;
    }

    long jobKey() {
        return jobKey;
    }

    @Nullable
    UUID zaak() {
        return zaak;
    }

    String type() {
        return type;
    }

    String element() {
        return element;
    }

    long elementInstantieKey() {
        return elementInstantieKey;
    }

    long instantieKey() {
        return instantieKey;
    }

    boolean blijvend() {
        return blijvend;
    }

    String reden() {
        return reden;
    }

    int aantal() {
        return aantal;
    }

    Instant eersteOp() {
        return eersteOp;
    }

    Instant laatsteOp() {
        return laatsteOp;
    }
}
