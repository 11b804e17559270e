package nl.waardevollekernen.casus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.Termijnen;
import org.jspecify.annotations.Nullable;

/** One invitation to complete a case: which fields, why, until when, and how it ended. One per stage. */
@Entity
public class Aanvulling {
    /** How an invitation stands. */
    public enum Status {
        OPEN("Wacht op antwoord"),
        BEANTWOORD("Beantwoord"),
        VERLOPEN("Niet op tijd beantwoord"),
        VERVALLEN("Vervallen, de casus is beëindigd");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The value in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID casusId;

    @Enumerated(EnumType.STRING)
    private Fase fase;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** JSON pointer of each field that opens again, with what is asked about it. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "aanvulling_veld", joinColumns = @JoinColumn(name = "aanvulling_id"))
    @MapKeyColumn(name = "pointer")
    @Column(name = "vraag", columnDefinition = "text")
    private Map<String, String> vragen = new TreeMap<>();

    @Column(columnDefinition = "text")
    private String toelichting;

    private String gevraagdDoor;
    private Instant gevraagdOp;
    private Instant uiterlijk;
    private boolean verlengd;
    private boolean herinnerd;
    private @Nullable String redenVerlenging;
    private @Nullable Instant geeindigdOp;

    @SuppressWarnings("NullAway.Init")
    protected Aanvulling() {}

    Aanvulling(
            UUID casusId,
            Fase fase,
            Map<String, String> vragen,
            String toelichting,
            String gevraagdDoor,
            Instant nu,
            Instant uiterlijk) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.fase = fase;
        this.status = Status.OPEN;
        this.vragen = new TreeMap<>(vragen);
        this.toelichting = toelichting;
        this.gevraagdDoor = gevraagdDoor;
        this.gevraagdOp = nu;
        this.uiterlijk = uiterlijk;
    }

    /** Answered in time; refused once the term has run out. */
    void beantwoord(Instant callNu, Instant nu) {
        eisOpTijd(callNu);
        status = Status.BEANTWOORD;
        geeindigdOp = nu;
    }

    /** Refuses (409) work on the answer once it is closed or its term has run out. */
    void eisOpTijd(Instant callNu) {
        eisOpen();
        if (Termijnen.verlopen(uiterlijk, callNu)) {
            throw Weigering.conflict("De termijn voor deze aanvulling is voorbij. Aanvullen kan niet meer.");
        }
    }

    /** Opens one more field, unless it is open already: what the invitation waits for cannot be answered without it. */
    void vraagOok(String pointer, String vraag) {
        eisOpen();
        if (!Wijzigingen.binnen(vragen.keySet(), pointer)) {
            vragen.put(pointer, vraag);
        }
    }

    /** Gives more time, once, with a reason. */
    void verleng(Instant nieuwUiterlijk, String reden) {
        eisOpen();
        if (verlengd) {
            throw Weigering.conflict("Deze termijn is al een keer verlengd. Nog een keer verlengen kan niet.");
        }
        if (!nieuwUiterlijk.isAfter(uiterlijk)) {
            throw Weigering.conflict("De nieuwe termijn moet later zijn dan de oude.");
        }
        uiterlijk = nieuwUiterlijk;
        redenVerlenging = reden;
        verlengd = true;
    }

    /** Ends the invitation when the database says the term has run out; a committed answer always wins. */
    boolean verloop(Instant callNu, Instant nu) {
        if (status != Status.OPEN || !Termijnen.verlopen(uiterlijk, callNu)) {
            return false;
        }
        status = Status.VERLOPEN;
        geeindigdOp = nu;
        return true;
    }

    /** True the first time: the reminder goes out once. */
    boolean herinner() {
        boolean eerste = !herinnerd && status == Status.OPEN;
        herinnerd = true;
        return eerste;
    }

    boolean isHerinnerd() {
        return herinnerd;
    }

    /** The case ended while the invitation was open. */
    void verval(Instant nu) {
        if (status == Status.OPEN) {
            status = Status.VERVALLEN;
            geeindigdOp = nu;
        }
    }

    private void eisOpen() {
        if (status != Status.OPEN) {
            throw Weigering.conflict("Deze aanvulling is al afgesloten: " + status.label() + ".");
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

    public Fase fase() {
        return fase;
    }

    public Status status() {
        return status;
    }

    /** JSON pointer of each field that opens again → what is asked about it. */
    public Map<String, String> vragen() {
        return Map.copyOf(vragen);
    }

    public String toelichting() {
        return toelichting;
    }

    public String gevraagdDoor() {
        return gevraagdDoor;
    }

    public Instant gevraagdOp() {
        return gevraagdOp;
    }

    /** The last second to answer, call time. */
    public Instant uiterlijk() {
        return uiterlijk;
    }

    public boolean isVerlengd() {
        return verlengd;
    }

    public Optional<String> redenVerlenging() {
        return Optional.ofNullable(redenVerlenging);
    }

    public Optional<Instant> geeindigdOp() {
        return Optional.ofNullable(geeindigdOp);
    }
}
