package nl.waardevollekernen.taak;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.proces.TaakVerwijzing;
import org.jspecify.annotations.Nullable;

/** One piece of work for a person. Identified to the process by run, element and round; the job key may change. */
@Entity
class Taak {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID run;
    private String element;
    private int ronde;
    private long jobKey;
    private UUID zaak;

    @Enumerated(EnumType.STRING)
    private TaakSoort soort;

    @Enumerated(EnumType.STRING)
    private Rol rol;

    private @Nullable String voor;

    @Enumerated(EnumType.STRING)
    private TaakStatus status;

    private @Nullable String behandelaar;
    private @Nullable String behandelaarNaam;
    private Instant ontvangenOp;
    private @Nullable Instant uiterlijk;
    private @Nullable Instant afgerondOp;
    private @Nullable String reden;
    private String kenmerk;
    private String kern;
    private String gemeente;
    private String provincie;

    @SuppressWarnings("NullAway.Init")
    protected Taak() {}

    Taak(
            TaakVerwijzing verwijzing,
            int ronde,
            UUID zaak,
            TaakSoort soort,
            Rol rol,
            TaakOnderwerp.Onderwerp onderwerp,
            @Nullable Instant uiterlijk,
            Instant nu) {
        this.id = Ids.nieuw();
        this.run = verwijzing.run();
        this.element = verwijzing.element();
        this.jobKey = verwijzing.jobKey();
        this.ronde = ronde;
        this.zaak = zaak;
        this.soort = soort;
        this.rol = rol;
        this.voor = onderwerp.voor();
        this.kenmerk = onderwerp.kenmerk();
        this.kern = onderwerp.kern();
        this.gemeente = onderwerp.gemeente();
        this.provincie = onderwerp.provincie();
        this.status = TaakStatus.OPEN;
        this.uiterlijk = uiterlijk;
        this.ontvangenOp = nu;
    }

    /** The same work, reached again by another job or another run: who has it and since when stays. */
    void hervat(TaakVerwijzing verwijzing, int nieuweRonde, @Nullable Instant nieuwUiterlijk) {
        eisOpen();
        run = verwijzing.run();
        jobKey = verwijzing.jobKey();
        ronde = nieuweRonde;
        if (nieuwUiterlijk != null) {
            uiterlijk = nieuwUiterlijk;
        }
    }

    /** Claims it; claiming what one already has changes nothing. */
    void claim(Gebruiker door) {
        eisOpen();
        if (behandelaar != null && !behandelaar.equals(door.id())) {
            throw Weigering.conflict("Deze taak is al in behandeling bij " + behandelaarNaam + ".");
        }
        wijsToe(door.id(), door.naam());
    }

    void wijsToe(String gebruiker, String naam) {
        eisOpen();
        if (voor != null && !voor.equals(gebruiker)) {
            throw Weigering.conflict("Deze taak is aan één persoon opgedragen en kan niet naar een ander.");
        }
        behandelaar = gebruiker;
        behandelaarNaam = naam;
        status = TaakStatus.GECLAIMD;
    }

    void geefTerug() {
        eisOpen();
        behandelaar = null;
        behandelaarNaam = null;
        status = TaakStatus.OPEN;
    }

    /** Done by the one who has it; whoever does what nobody has, takes it with it. */
    void rondAf(Gebruiker door, Instant nu) {
        claim(door);
        status = TaakStatus.GESLOTEN;
        afgerondOp = nu;
    }

    /** No longer needed: the wait ended in another way. Closing twice is harmless. */
    void sluit(String waarom, Instant nu) {
        if (status == TaakStatus.GESLOTEN) {
            return;
        }
        status = TaakStatus.GESLOTEN;
        reden = waarom;
        behandelaar = null;
        behandelaarNaam = null;
        afgerondOp = nu;
    }

    void verzet(@Nullable Instant nieuwUiterlijk) {
        eisOpen();
        uiterlijk = nieuwUiterlijk;
    }

    void eisOpen() {
        if (status == TaakStatus.GESLOTEN) {
            throw gesloten();
        }
    }

    /** What is refused (409) about a task that is closed. */
    static Weigering gesloten() {
        return Weigering.conflict("Deze taak is al afgerond of niet meer nodig.");
    }

    boolean isOpen() {
        return status != TaakStatus.GESLOTEN;
    }

    boolean isVan(UUID loop, long job) {
        return run.equals(loop) && jobKey == job;
    }

    int ronde() {
        return ronde;
    }

    TaakVerwijzing verwijzing() {
        return new TaakVerwijzing(run, element, jobKey);
    }

    @Nullable
    String reden() {
        return reden;
    }

    TaakRegel regel() {
        return new TaakRegel(
                id,
                run,
                zaak,
                soort,
                rol,
                voor,
                status,
                behandelaar,
                behandelaarNaam,
                ontvangenOp,
                uiterlijk,
                afgerondOp,
                kenmerk,
                kern,
                gemeente,
                provincie,
                versie);
    }
}
