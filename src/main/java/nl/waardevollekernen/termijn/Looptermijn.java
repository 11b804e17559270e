package nl.waardevollekernen.termijn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import org.jspecify.annotations.Nullable;

/** One term that runs or ran for one subject. All instants are call time. */
@Entity
public class Looptermijn {
    /** How a term stands. */
    public enum Status {
        LOOPT,
        STIL,
        VOORBIJ,
        BEEINDIGD
    }

    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID openCallId;
    private UUID zaak;
    private String soort;
    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant uiterlijk;
    private @Nullable Instant stilSinds;
    private boolean gemeld;

    @SuppressWarnings("NullAway.Init")
    protected Looptermijn() {}

    Looptermijn(UUID openCallId, UUID zaak, String soort, String omschrijving, Instant uiterlijk) {
        this.id = Ids.nieuw();
        this.openCallId = openCallId;
        this.zaak = zaak;
        this.soort = soort;
        this.omschrijving = omschrijving;
        this.status = Status.LOOPT;
        this.uiterlijk = uiterlijk;
    }

    /** The clock of the term stands still, from the day after this moment. */
    void zetStil(Instant callNu) {
        if (status == Status.LOOPT) {
            status = Status.STIL;
            stilSinds = callNu;
        }
    }

    /** The clock runs again, with this new end. */
    void loopVerder(Instant nieuwUiterlijk) {
        if (status == Status.STIL) {
            status = Status.LOOPT;
            stilSinds = null;
            uiterlijk = nieuwUiterlijk;
        }
    }

    void verplaats(Instant nieuwUiterlijk) {
        uiterlijk = nieuwUiterlijk;
    }

    void isVoorbij() {
        if (status == Status.LOOPT) {
            status = Status.VOORBIJ;
        }
    }

    void beeindig() {
        status = Status.BEEINDIGD;
    }

    /** True the first time: that a term is over is told once. */
    boolean meld() {
        boolean eerste = !gemeld;
        gemeld = true;
        return eerste;
    }

    public UUID id() {
        return id;
    }

    public UUID openCallId() {
        return openCallId;
    }

    public UUID zaak() {
        return zaak;
    }

    public String soort() {
        return soort;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public Status status() {
        return status;
    }

    /** The last second of the term, call time. */
    public Instant uiterlijk() {
        return uiterlijk;
    }

    @Nullable
    Instant stilSinds() {
        return stilSinds;
    }
}
