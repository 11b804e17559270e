package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.logboek.Boomkop;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The frozen content and its moment. Number 1 is the submission, each answered aanvulling gives the next; none is ever
 * changed.
 */
@Entity
@Immutable
public class Indiening {
    @Id
    private UUID id;

    private UUID casusId;
    private int volgnummer;

    @Column(columnDefinition = "text")
    private String inhoud;

    private String sha256;
    private Instant moment;
    private String doorId;
    private String door;
    private @Nullable String getekendDoor;
    private @Nullable Instant getekendOp;
    private @Nullable Long kopGrootte;
    private @Nullable String kopWortel;
    private @Nullable Instant kopVerzegeldOp;

    @SuppressWarnings("NullAway.Init")
    protected Indiening() {}

    static Indiening van(Casus casus, int volgnummer, String inhoud, String doorId, String door, Instant nu) {
        var indiening = new Indiening();
        indiening.id = Ids.nieuw();
        indiening.casusId = casus.id();
        indiening.volgnummer = volgnummer;
        indiening.inhoud = inhoud;
        indiening.sha256 = CanoniekeJson.sha256(inhoud);
        indiening.moment = nu;
        indiening.doorId = doorId;
        indiening.door = door;
        casus.handtekening().filter(teken -> volgnummer == 1).ifPresent(teken -> {
            indiening.getekendDoor = teken.naam();
            indiening.getekendOp = teken.op();
        });
        return indiening;
    }

    /** Puts the latest sealed head of the log beside it, before it is kept. */
    void metKop(Boomkop kop) {
        kopGrootte = kop.grootte();
        kopWortel = kop.wortel();
        kopVerzegeldOp = kop.verzegeldOp();
    }

    public UUID id() {
        return id;
    }

    public UUID casusId() {
        return casusId;
    }

    /** 1 for the submission itself, counting up with each answered aanvulling. */
    public int volgnummer() {
        return volgnummer;
    }

    /** The canonical text that was frozen. */
    public String inhoud() {
        return inhoud;
    }

    /** SHA-256 of {@link #inhoud()}, in hexadecimals: what the receipt carries. */
    public String sha256() {
        return sha256;
    }

    /** The arrival of the request on the server's clock: the moment that counts. */
    public Instant moment() {
        return moment;
    }

    public String door() {
        return door;
    }

    String doorId() {
        return doorId;
    }

    public Optional<String> getekendDoor() {
        return Optional.ofNullable(getekendDoor);
    }

    public Optional<Instant> getekendOp() {
        return Optional.ofNullable(getekendOp);
    }

    /** The latest sealed head of the log at this moment, which everything about the receipt carries. */
    public Optional<Boomkop> kop() {
        return kopGrootte == null || kopWortel == null || kopVerzegeldOp == null
                ? Optional.empty()
                : Optional.of(new Boomkop(kopGrootte, kopWortel, kopVerzegeldOp));
    }
}
