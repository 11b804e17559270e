package nl.waardevollekernen.selectie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.taak.TaakSoort;
import org.jspecify.annotations.Nullable;

/** One round of one call: from ranking through decisions, second signature and embargo to the announcement. */
@Entity
@Table(name = "selectieronde")
class Ronde {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID openCallId;
    private int volgnummer;

    @Enumerated(EnumType.STRING)
    private RondeStatus status;

    /** New each time the round is reopened: the key of the message that ends the waits of the decisions before. */
    private UUID besluitId;

    private Instant begonnenOp;

    @Column(columnDefinition = "text")
    private @Nullable String redenAfsluiting;

    private @Nullable String afgeslotenDoor;
    private @Nullable String voorgelegdDoorId;
    private @Nullable String voorgelegdDoor;

    @Column(columnDefinition = "text")
    private @Nullable String redenTeruggave;

    @Column(columnDefinition = "text")
    private @Nullable String redenHeropening;

    private @Nullable UUID heropendCasus;
    private @Nullable Instant heropendOp;
    private @Nullable String getekendDoor;
    private @Nullable Instant getekendOp;
    private @Nullable Instant aankondigenOp;
    private @Nullable Instant aangekondigdOp;

    @SuppressWarnings("NullAway.Init")
    protected Ronde() {}

    Ronde(UUID openCallId, int volgnummer, Instant nu) {
        this.id = Ids.nieuw();
        this.openCallId = openCallId;
        this.volgnummer = volgnummer;
        this.status = RondeStatus.BESLUITEN;
        this.besluitId = Ids.nieuw();
        this.begonnenOp = nu;
    }

    /** Somebody cut the round off before every case was ready. */
    void afgeslotenDoor(Gebruiker wie, String reden) {
        afgeslotenDoor = wie.naam();
        redenAfsluiting = reden;
    }

    /** Every decision is taken: from here a second fondsbeheerder has the word. */
    void legVoor(Gebruiker wie) {
        eis(RondeStatus.BESLUITEN);
        status = RondeStatus.TEKENEN;
        voorgelegdDoorId = wie.id();
        voorgelegdDoor = wie.naam();
        redenTeruggave = null;
        redenHeropening = null;
        heropendCasus = null;
        heropendOp = null;
    }

    /** Four eyes: somebody who decided nothing in this round signs it as a whole. */
    void teken(Gebruiker wie, Instant nu) {
        eisTweede(wie);
        status = RondeStatus.GETEKEND;
        getekendDoor = wie.naam();
        getekendOp = nu;
    }

    /** Four eyes: the second person sends it back with a reason. */
    void geefTerug(Gebruiker wie, String reden) {
        eisTweede(wie);
        status = RondeStatus.BESLUITEN;
        redenTeruggave = reden;
    }

    /** What was laid before is taken back; gives the key under which the process waits, to wake it. */
    UUID neemTerug(Instant nu) {
        eis(RondeStatus.TEKENEN);
        return heropen("De voorgelegde besluiten zijn teruggenomen", null, nu);
    }

    private void eisTweede(Gebruiker wie) {
        eis(RondeStatus.TEKENEN);
        if (isVoorgelegdDoor(wie.id())) {
            throw Weigering.nietToegestaan("U legde deze ronde zelf voor. Een tweede fondsbeheerder moet tekenen.")
                    .als(Weigering.Aard.VIER_OGEN);
        }
    }

    /** When everybody gets to know, as {@link Bekendmakingsmoment} allows; gives that moment, call time. */
    Instant planAankondiging(@Nullable Instant gevraagd, Instant nu) {
        eis(RondeStatus.GETEKEND);
        if (aankondigenOp != null) {
            throw Weigering.conflict("De bekendmaking is al gepland. U kunt het moment wijzigen.");
        }
        var moment = Bekendmakingsmoment.van(gevraagd, nu);
        aankondigenOp = moment;
        return moment;
    }

    /** Another moment instead of the one that was set, by the same rule; gives the new one, call time. */
    Instant verzetAankondiging(@Nullable Instant gevraagd, Instant nu) {
        geplandeAankondiging();
        var moment = Bekendmakingsmoment.van(gevraagd, nu);
        aankondigenOp = moment;
        return moment;
    }

    /** Takes the moment back; gives the one that was set, call time. */
    Instant neemAankondigingTerug() {
        var was = geplandeAankondiging();
        aankondigenOp = null;
        return was;
    }

    /** The moment that was set and can still be changed, call time; refused (409) when there is none. */
    Instant geplandeAankondiging() {
        eis(RondeStatus.GETEKEND);
        if (aankondigenOp == null) {
            throw Weigering.conflict("Er is geen bekendmaking gepland.");
        }
        return aankondigenOp;
    }

    /** Whether it may become known now, call time: it is signed and the planned moment has come. */
    boolean isRijp(Instant nu) {
        return status == RondeStatus.GETEKEND && Bekendmakingsmoment.isGekomen(aankondigenOp, nu);
    }

    /** False when it was announced already; refused before it is signed and planned. */
    boolean maakBekend(Instant nu) {
        if (status == RondeStatus.AANGEKONDIGD) {
            return false;
        }
        eis(RondeStatus.GETEKEND);
        status = RondeStatus.AANGEKONDIGD;
        aangekondigdOp = nu;
        return true;
    }

    /**
     * The fund decides again: what was laid for signature, signed or planned lapses. Gives the key under which the process
     * waits, to wake it.
     *
     * @param reden what happened, as a sentence without its stop
     * @param casus the case that was withdrawn, or null
     */
    UUID heropen(String reden, @Nullable UUID casus, Instant nu) {
        if (status == RondeStatus.AANGEKONDIGD) {
            throw Weigering.conflict("De besluiten van deze ronde zijn bekendgemaakt.");
        }
        var oud = besluitId;
        status = RondeStatus.BESLUITEN;
        besluitId = Ids.nieuw();
        redenHeropening = reden;
        heropendCasus = casus;
        heropendOp = nu;
        voorgelegdDoorId = null;
        voorgelegdDoor = null;
        getekendDoor = null;
        getekendOp = null;
        aankondigenOp = null;
        return oud;
    }

    /** Nothing is left to decide: the last case of it was withdrawn. */
    void vervalt(@Nullable UUID casus, Instant nu) {
        heropen("Elke casus van de ronde is ingetrokken", casus, nu);
        status = RondeStatus.VERVALLEN;
    }

    /** Whether this task is what the round asks of the fund now. */
    boolean vraagt(TaakSoort soort) {
        return switch (soort) {
            case BESLUIT -> status == RondeStatus.BESLUITEN;
            case BESLUIT_TEKENEN -> status == RondeStatus.TEKENEN;
            case AANKONDIGING -> status == RondeStatus.GETEKEND && aankondigenOp == null;
            default -> false;
        };
    }

    private void eis(RondeStatus nodig) {
        if (status != nodig) {
            throw Weigering.conflict("De stand van de ronde is: " + status.label() + ".");
        }
    }

    /** Refuses (409) a signature on what was not laid before, or was signed or taken back already. */
    void eisTekenen() {
        eis(RondeStatus.TEKENEN);
    }

    /** Refuses (409) a decision once the round is laid before. */
    void eisBesluiten() {
        eis(RondeStatus.BESLUITEN);
    }

    UUID id() {
        return id;
    }

    long versie() {
        return versie;
    }

    UUID openCallId() {
        return openCallId;
    }

    int volgnummer() {
        return volgnummer;
    }

    RondeStatus status() {
        return status;
    }

    UUID besluitId() {
        return besluitId;
    }

    Instant begonnenOp() {
        return begonnenOp;
    }

    Optional<String> redenAfsluiting() {
        return Optional.ofNullable(redenAfsluiting);
    }

    Optional<String> afgeslotenDoor() {
        return Optional.ofNullable(afgeslotenDoor);
    }

    Optional<String> voorgelegdDoor() {
        return Optional.ofNullable(voorgelegdDoor);
    }

    /** Whether this user, by id, laid the round before the second signature. */
    boolean isVoorgelegdDoor(String gebruiker) {
        return gebruiker.equals(voorgelegdDoorId);
    }

    Optional<String> redenTeruggave() {
        return Optional.ofNullable(redenTeruggave);
    }

    /** Why it is open again after it was laid for signature, a sentence without its stop; empty once it is laid anew. */
    Optional<String> redenHeropening() {
        return Optional.ofNullable(redenHeropening);
    }

    /** The case whose withdrawal did it, if one did. */
    Optional<UUID> heropendCasus() {
        return Optional.ofNullable(heropendCasus);
    }

    Optional<Instant> heropendOp() {
        return Optional.ofNullable(heropendOp);
    }

    Optional<String> getekendDoor() {
        return Optional.ofNullable(getekendDoor);
    }

    Optional<Instant> getekendOp() {
        return Optional.ofNullable(getekendOp);
    }

    /** Planned moment of the announcement, call time. */
    Optional<Instant> aankondigenOp() {
        return Optional.ofNullable(aankondigenOp);
    }

    Optional<Instant> aangekondigdOp() {
        return Optional.ofNullable(aangekondigdOp);
    }
}
