package nl.waardevollekernen.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the reading of one complete content is, and what it found: hash and viruses. */
@Embeddable
class Leesstand {
    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);

    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private Scanstatus scan = Scanstatus.WACHT_OP_SCAN;

    private @Nullable String bevinding;
    private @Nullable Instant gelezenOp;

    @SuppressWarnings("UnusedVariable") // asked for by the queries of the repository
    private @Nullable Instant lezenVanaf;

    private int pogingen;

    protected Leesstand() {}

    /** The content is complete and waits to be read from this moment; the hash of a small one is known already. */
    void begin(@Nullable String hash, Instant nu) {
        sha256 = hash;
        lezenVanaf = nu;
    }

    /** Nothing is read any more. */
    void stop() {
        lezenVanaf = null;
    }

    /** The content is not what it should be; only the reason stays. */
    void weiger(String reden) {
        bevinding = reden;
        sha256 = null;
        stop();
    }

    /** Taken by a reader until this moment; a reader that dies loses it then. */
    void leesTot(Instant lease) {
        lezenVanaf = lease;
    }

    /** Hash and outcome of the scan. A scanner that did not answer is asked again, ever later. */
    void gelezen(String hash, Scanner.Uitslag uitslag, Instant nu) {
        if (gelezenOp == null) {
            sha256 = hash;
            gelezenOp = nu;
        }
        scan = uitslag.status();
        bevinding = uitslag.bevinding();
        if (scan == Scanstatus.WACHT_OP_SCAN) {
            probeerLater(nu);
        } else {
            stop();
        }
    }

    /** Reading failed; it is tried again after 5 seconds, then ever later, at most an hour. */
    void probeerLater(Instant nu) {
        var wacht = Duration.ofSeconds(5L << Math.min(pogingen, 10));
        lezenVanaf = nu.plus(wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht);
        pogingen++;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    Scanstatus scan() {
        return scan;
    }

    @Nullable
    String bevinding() {
        return bevinding;
    }

    @Nullable
    Instant gelezenOp() {
        return gelezenOp;
    }
}
