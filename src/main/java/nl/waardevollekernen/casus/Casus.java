package nl.waardevollekernen.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One case of one submitter in one open call. Its status changes only through the methods below. A change writes only
 * what changed: the content is long and mostly stays as it is.
 */
@Entity
@DynamicUpdate
public class Casus {
    private static final Set<CasusStatus> IN_TOETS =
            EnumSet.of(CasusStatus.ONTVANKELIJKHEID, CasusStatus.INGEDIEND, CasusStatus.IN_TOETSING);

    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID openCallId;
    private String kenmerk;
    private String organisatie;
    private String titel;
    private String kern;

    @Enumerated(EnumType.STRING)
    private CasusStatus status;

    /** Where the case was before it was reopened for an aanvulling, so that it goes back there. */
    @Enumerated(EnumType.STRING)
    private @Nullable CasusStatus statusVoorAanvulling;

    @Column(columnDefinition = "text")
    private String inhoud;

    @Embedded
    private Demowaarden demoWaarden;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "casus_mede_indiener", joinColumns = @JoinColumn(name = "casus_id"))
    @Column(name = "organisatie")
    private Set<String> medeIndieners = new HashSet<>();

    @Embedded
    private @Nullable Handtekening handtekening;

    private Instant aangemaaktOp;
    private Instant gewijzigdOp;
    private String gewijzigdDoor;
    private @Nullable Instant ingediendOp;
    private @Nullable String redenEinde;

    @SuppressWarnings("NullAway.Init")
    protected Casus() {}

    private Casus(UUID openCallId, String kenmerk, String organisatie, String titel, String door, Instant nu) {
        this.id = Ids.nieuw();
        this.openCallId = openCallId;
        this.kenmerk = kenmerk;
        this.organisatie = organisatie;
        this.titel = titel;
        this.kern = "";
        this.status = CasusStatus.CONCEPT;
        this.inhoud = "{}";
        this.demoWaarden = Demowaarden.GEEN;
        this.aangemaaktOp = nu;
        this.gewijzigdOp = nu;
        this.gewijzigdDoor = door;
    }

    /** An empty draft of this organisation. */
    static Casus concept(UUID openCallId, int jaar, String organisatie, String titel, String door, Instant nu) {
        return new Casus(openCallId, Kenmerk.nieuw(jaar), organisatie, titel, door, nu);
    }

    /**
     * Replaces the content of the draft. A signature is about exact content, so it lapses.
     *
     * @return true when a signature lapsed
     */
    boolean bewaar(String canoniekeInhoud, String kernNaam, String door, Instant nu) {
        eis(CasusStatus.CONCEPT, "gewijzigd");
        boolean veranderd = !inhoud.equals(canoniekeInhoud);
        inhoud = canoniekeInhoud;
        kern = kernNaam;
        gewijzigdOp = nu;
        gewijzigdDoor = door;
        boolean vervallen = veranderd && handtekening != null;
        if (vervallen) {
            handtekening = null;
        }
        return vervallen;
    }

    /** Before it is signed or frozen: only what counts stays. A signature on anything else lapses. */
    void houdAlleen(String geldend) {
        eis(CasusStatus.CONCEPT, "gewijzigd");
        if (!inhoud.equals(geldend)) {
            inhoud = geldend;
            handtekening = null;
        }
    }

    /** Records which values are made up for a demonstration. */
    void merkDemo(Set<String> pointers) {
        eis(CasusStatus.CONCEPT, "gemarkeerd");
        demoWaarden = Demowaarden.van(pointers);
    }

    /** Somebody changed the values at these JSON pointers: they are not made up any more. */
    void vergeetDemo(Collection<String> gewijzigd) {
        demoWaarden = demoWaarden.zonder(gewijzigd);
    }

    void laatMeedoen(Set<String> organisaties) {
        eis(CasusStatus.CONCEPT, "gewijzigd");
        medeIndieners.retainAll(organisaties);
        medeIndieners.addAll(organisaties);
    }

    /** Signs the exact content of this moment for the organisation. */
    void onderteken(String gebruikerId, String naam, Instant nu) {
        eis(CasusStatus.CONCEPT, "ondertekend");
        handtekening = new Handtekening(gebruikerId, naam, nu, inhoudHash());
    }

    /** Freezes the content as submitted. Later changes exist only as an aanvulling. */
    Indiening dienIn(boolean handtekeningNodig, String doorId, String doorNaam, Instant nu) {
        eis(CasusStatus.CONCEPT, "ingediend");
        if (handtekeningNodig && !isOndertekend()) {
            throw Weigering.conflict(
                    "De tekenbevoegde heeft deze inhoud nog niet ondertekend. Vraag de tekenbevoegde van uw"
                            + " organisatie om te tekenen en dien daarna in.");
        }
        status = CasusStatus.INGEDIEND;
        ingediendOp = nu;
        return Indiening.van(this, 1, inhoud, doorId, doorNaam, nu);
    }

    /** The assessment starts. A repeated job finds the status set and changes nothing. */
    boolean startOntvankelijkheid() {
        if (status != CasusStatus.INGEDIEND) {
            return false;
        }
        status = CasusStatus.ONTVANKELIJKHEID;
        return true;
    }

    /** Refuses (409) what is done to a case only until it ends, and says how it ended: that is no secret any more. */
    void eisNietAfgerond() {
        if (status.isAfgerond()) {
            throw Weigering.conflict("Deze casus is niet meer in behandeling. De stand is: " + status.label() + ".");
        }
    }

    /** Opens the case for an aanvulling; the content stays frozen until it is answered. */
    void vraagAanvulling() {
        if (!IN_TOETS.contains(status)) {
            throw Weigering.conflict("Een aanvulling vragen kan alleen tijdens de ontvankelijkheid en de toetsing.");
        }
        statusVoorAanvulling = status == CasusStatus.INGEDIEND ? CasusStatus.ONTVANKELIJKHEID : status;
        status = CasusStatus.AANVULLING_GEVRAAGD;
    }

    /** The stage that asked for the open aanvulling, to which the case returns. */
    Fase faseVanAanvulling() {
        return statusVoorAanvulling == CasusStatus.IN_TOETSING ? Fase.TOETSING : Fase.ONTVANKELIJKHEID;
    }

    /** The aanvulling was answered with new content: it becomes the next frozen version. */
    Indiening vulAan(int volgnummer, String canoniekeInhoud, String doorId, String doorNaam, Instant nu) {
        hervat();
        inhoud = canoniekeInhoud;
        gewijzigdOp = nu;
        gewijzigdDoor = doorNaam;
        return Indiening.van(this, volgnummer, canoniekeInhoud, doorId, doorNaam, nu);
    }

    /** The aanvulling was answered or lapsed: the case goes back to the stage that asked for it. */
    void hervat() {
        eis(CasusStatus.AANVULLING_GEVRAAGD, "aangevuld");
        status = Optional.ofNullable(statusVoorAanvulling).orElse(CasusStatus.ONTVANKELIJKHEID);
        statusVoorAanvulling = null;
    }

    /** The case ends at the gate. */
    void wijsAfAanDePoort(CasusStatus uitkomst, String reden) {
        if (uitkomst != CasusStatus.BUITEN_BEHANDELING && uitkomst != CasusStatus.NIET_ONTVANKELIJK) {
            throw new IllegalArgumentException("Geen uitkomst van de ontvankelijkheid: " + uitkomst);
        }
        eis(CasusStatus.ONTVANKELIJKHEID, "afgewezen");
        status = uitkomst;
        redenEinde = reden;
    }

    /** Moves one stage on, from exactly that stage; false when the case is already there. */
    boolean schuif(CasusStatus van, CasusStatus naar) {
        if (status == naar) {
            return false;
        }
        eis(van, "doorgezet");
        status = naar;
        return true;
    }

    /** The submitter ends the case, at any moment before the announcement. */
    void trekIn(String reden) {
        if (status.isAfgerond()) {
            throw Weigering.conflict(
                    "Deze casus is al afgerond (" + status.voorIedereen().label() + "). Intrekken kan niet meer.");
        }
        status = CasusStatus.INGETROKKEN;
        redenEinde = reden;
    }

    /** The call closed before the draft was submitted. */
    boolean verloop() {
        if (status != CasusStatus.CONCEPT) {
            return false;
        }
        status = CasusStatus.VERLOPEN;
        return true;
    }

    /** Refuses (409) what can only be done with a draft, and says where the case stands. */
    void eisConcept(String handeling) {
        eis(CasusStatus.CONCEPT, handeling);
    }

    /** Refuses (409) to submit again once the case has ended: its receipt would promise an assessment that does not come. */
    void eisNogInBehandeling() {
        if (status.isAfgerond()) {
            throw Weigering.conflict("Deze casus kan niet opnieuw worden ingediend. De stand is: "
                    + status.voorIedereen().label() + ".");
        }
    }

    /** A refusal of the case itself does not know who reads it, so it names only what everybody may know. */
    private void eis(CasusStatus nodig, String handeling) {
        if (status != nodig) {
            throw Weigering.conflict("Deze casus kan nu niet worden " + handeling + ". De stand is: "
                    + status.voorIedereen().label() + ".");
        }
    }

    /** SHA-256 of the canonical content as it stands now. */
    String inhoudHash() {
        return CanoniekeJson.sha256(inhoud);
    }

    /** Whether the content as it stands now is the content that was signed. */
    public boolean isOndertekend() {
        return handtekening != null && handtekening.inhoudHash().equals(inhoudHash());
    }

    public Optional<Handtekening> handtekening() {
        return Optional.ofNullable(handtekening);
    }

    public UUID id() {
        return id;
    }

    public long versie() {
        return versie;
    }

    public UUID openCallId() {
        return openCallId;
    }

    public String kenmerk() {
        return kenmerk;
    }

    public String organisatie() {
        return organisatie;
    }

    public Set<String> medeIndieners() {
        return Set.copyOf(medeIndieners);
    }

    public String titel() {
        return titel;
    }

    public String kern() {
        return kern;
    }

    /** An edit of a draft starts from what was read (else 412); what is no draft any more is refused for that. */
    void eisGelezen(Etags.Voorwaarde gelezen) {
        if (status == CasusStatus.CONCEPT) {
            gelezen.eis(versie);
        }
    }

    /** The real status; who may not know of an embargo reads {@link CasusToegang#zichtbareStatus}. */
    CasusStatus status() {
        return status;
    }

    String inhoud() {
        return inhoud;
    }

    /** JSON pointers of the values that were made up for a demonstration; empty for a real case. */
    public Set<String> demoWaarden() {
        return demoWaarden.pointers();
    }

    public Instant aangemaaktOp() {
        return aangemaaktOp;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public String gewijzigdDoor() {
        return gewijzigdDoor;
    }

    public Optional<Instant> ingediendOp() {
        return Optional.ofNullable(ingediendOp);
    }

    public Optional<String> redenEinde() {
        return Optional.ofNullable(redenEinde);
    }
}
