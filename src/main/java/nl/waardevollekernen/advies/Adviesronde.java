package nl.waardevollekernen.advies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** The reviews of one case together: how many are needed, until when, and whether they are all in. */
@Entity
public class Adviesronde {
    /** How far the reviews of a case are. */
    public enum Status {
        TOEWIJZEN("toewijzen", "Wacht op leden"),
        LOOPT("loopt", "In beoordeling"),
        GEREED("gereed", "Alle beoordelingen zijn binnen");

        private final String code;
        private final String label;

        Status(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The value in the API. */
        public String code() {
            return code;
        }

        /** How people read it. */
        public String label() {
            return label;
        }
    }

    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID casusId;
    private UUID openCallId;
    private int nodig;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant geopendOp;
    private Instant uiterlijk;
    private @Nullable Instant gereedOp;
    private @Nullable Instant tekortGemeldOp;

    @SuppressWarnings("NullAway.Init")
    protected Adviesronde() {}

    Adviesronde(UUID casusId, UUID openCallId, int nodig, Instant nu, Instant uiterlijk) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.openCallId = openCallId;
        this.nodig = nodig;
        this.status = Status.TOEWIJZEN;
        this.geopendOp = nu;
        this.uiterlijk = uiterlijk;
    }

    /**
     * Follows what stands in the reviews: complete when every living assignment has its review and there are enough.
     *
     * @return true when it became complete just now
     */
    boolean volg(Collection<BeoordelingStatus> beoordelingen, Instant nu) {
        if (status == Status.GEREED) {
            return false;
        }
        long levend = beoordelingen.stream().filter(BeoordelingStatus::telt).count();
        status = levend >= nodig ? Status.LOOPT : Status.TOEWIJZEN;
        if (status == Status.LOOPT) {
            tekortGemeldOp = null;
        }
        boolean alleBinnen = beoordelingen.stream()
                .filter(BeoordelingStatus::telt)
                .allMatch(stand -> stand == BeoordelingStatus.UITGEBRACHT);
        if (levend < nodig || !alleBinnen) {
            return false;
        }
        status = Status.GEREED;
        gereedOp = nu;
        return true;
    }

    /** True the first time that this shortage is told. */
    boolean meldTekort(Instant nu) {
        if (!isTekort() || tekortGemeldOp != null) {
            return false;
        }
        tekortGemeldOp = nu;
        return true;
    }

    /** Whether fewer members than needed could be asked. */
    boolean isTekort() {
        return status == Status.TOEWIJZEN;
    }

    void eisLopend() {
        if (status == Status.GEREED) {
            throw Weigering.conflict("De beoordelingen van deze casus zijn compleet. Dit kan nu niet meer.");
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

    public UUID openCallId() {
        return openCallId;
    }

    /** How many independent reviews are needed, three in the first call. */
    public int nodig() {
        return nodig;
    }

    public Status status() {
        return status;
    }

    public boolean isGereed() {
        return status == Status.GEREED;
    }

    public Instant geopendOp() {
        return geopendOp;
    }

    /** The last second of the term, call time. */
    public Instant uiterlijk() {
        return uiterlijk;
    }

    public Optional<Instant> gereedOp() {
        return Optional.ofNullable(gereedOp);
    }
}
