package nl.waardevollekernen.opencall;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/** The stored call. Its settings are one frozen text; its clock moves only forward and only in a rehearsal. */
@Entity
@Table(name = "open_call")
class OpenCallRij {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String slug;
    private String titel;
    private String samenvatting;
    private boolean gepubliceerd;
    private Instant opent;
    private Instant sluit;
    private boolean proefronde;
    private @Nullable Instant tijdBeginEcht;
    private @Nullable Instant tijdBeginCall;
    private long tijdFactor;
    private String instellingen;

    /** The moves of a rehearsal's clock, in the order in which they were made. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "open_call_tijdsprong", joinColumns = @JoinColumn(name = "open_call"))
    @OrderColumn(name = "volgnummer")
    private List<Calltijd.Sprong> sprongen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OpenCallRij() {}

    /** A call; its clock is the one on the wall unless the description ties it to a moment of its own. */
    static OpenCallRij van(Callbeschrijving beschrijving, Instant nu) {
        var rij = new OpenCallRij();
        rij.id = Ids.nieuw();
        rij.slug = beschrijving.slug();
        rij.titel = beschrijving.titel();
        rij.samenvatting = beschrijving.samenvatting();
        rij.gepubliceerd = beschrijving.gepubliceerd();
        rij.opent = beschrijving.opent().toInstant();
        rij.sluit = beschrijving.sluit().toInstant();
        rij.tijdFactor = 1;
        rij.instellingen = Bronnen.tekst(beschrijving.instellingen());
        var proef = beschrijving.proefronde();
        if (proef != null) {
            rij.proefronde = true;
            rij.tijdBeginEcht = nu;
            rij.tijdBeginCall = proef.begint().toInstant();
            rij.tijdFactor = proef.factor();
        }
        return rij;
    }

    /** Moves the rehearsal's clock to just this call instant. */
    void spring(Instant echt, Instant naar) {
        if (!proefronde) {
            throw Weigering.conflict("Alleen in een proefronde kan de tijd vooruit. Dit is een echte open call.");
        }
        sprongen.add(new Calltijd.Sprong(echt, naar));
    }

    /** The call with its time line as it stands. */
    OpenCall openCall() {
        return new OpenCall(
                id,
                versie,
                slug,
                titel,
                samenvatting,
                gepubliceerd,
                opent,
                sluit,
                proefronde,
                tijd(),
                Callinstellingen.van(instellingen));
    }

    private Calltijd tijd() {
        var echt = tijdBeginEcht;
        var call = tijdBeginCall;
        return proefronde && echt != null && call != null
                ? Calltijd.proef(new Calltijd.Sprong(echt, call), tijdFactor, sprongen)
                : Calltijd.echt();
    }
}
