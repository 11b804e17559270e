package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.SoortOrganisatie;

/**
 * One open call as it stands now. Read-only; changed only through the use cases of this room. {@code opent} and
 * {@code sluit} and every term are call time: compare them with {@link #nu}, never with the clock on the wall.
 *
 * @param slug its name in addresses
 * @param gepubliceerd whether the public may see it
 * @param opent first instant at which a case can be submitted, call time
 * @param sluit last second at which a case can be submitted, call time
 * @param proefronde whether this is a rehearsal, whose clock may be moved forward
 */
public record OpenCall(
        UUID id,
        long versie,
        String slug,
        String titel,
        String samenvatting,
        boolean gepubliceerd,
        Instant opent,
        Instant sluit,
        boolean proefronde,
        Calltijd tijd,
        Callinstellingen instellingen) {
    /** What the call's clock shows at this real instant. */
    public Instant nu(Instant echt) {
        return tijd.callMoment(echt);
    }

    /** Where the call stands at this real instant. */
    public CallStatus status(Instant echt) {
        var nu = nu(echt);
        if (!gepubliceerd) {
            return CallStatus.CONCEPT;
        }
        if (nu.isBefore(opent)) {
            return CallStatus.AANGEKONDIGD;
        }
        return Termijnen.verlopen(sluit, nu) ? CallStatus.GESLOTEN : CallStatus.OPEN;
    }

    /** The call's closing decides (K1): true while a case that arrives at this real instant is on time. */
    public boolean opTijd(Instant echt) {
        return status(echt) == CallStatus.OPEN;
    }

    /** The day of closing in the Netherlands; valuations and completion are counted from it. */
    public LocalDate sluitdag() {
        return sluit.atZone(Nederland.ZONE).toLocalDate();
    }

    /** Length of a term in calendar days. */
    public int dagen(Termijnsoort soort) {
        var dagen = Objects.requireNonNull(instellingen.termijnen()).get(soort);
        return dagen == null ? soort.standaardDagen() : dagen;
    }

    /** Whether a term of this kind moves on when it ends on a weekend or holiday. */
    public boolean schuiftOp(Termijnsoort soort) {
        return Objects.requireNonNull(instellingen.schuiftOp()).contains(soort);
    }

    /**
     * The last second (call time) of a term of this kind.
     *
     * @param oorzaak what made it run, in call time
     */
    public Instant termijn(Termijnsoort soort, Instant oorzaak) {
        return termijnen().eind(oorzaak, dagen(soort), schuiftOp(soort));
    }

    /** Counts further with a term: extension, suspension, working days left. */
    public Termijnen termijnen() {
        return new Termijnen(instellingen.werkdagen());
    }

    /** The real instant at which a timer finds this term (call time) over. */
    public Instant echtVoorbij(Instant eind) {
        return tijd.echtMoment(Termijnen.voorbij(eind));
    }

    /** The real instant at which the call's clock reaches this call instant. */
    public Instant echt(Instant call) {
        return tijd.echtMoment(call);
    }

    /** When drafts get their reminder, call time. */
    public Instant herinneringVoorSluiting() {
        return sluit.atZone(Nederland.ZONE)
                .minusDays(dagen(Termijnsoort.HERINNERING_SLUITING))
                .toInstant();
    }

    /** Whether an organisation of this kind may submit. */
    public boolean magIndienen(SoortOrganisatie soort) {
        return instellingen.hoofdindieners().contains(soort);
    }

    /** Whether an organisation of this kind may join the case of another. */
    public boolean magMedeIndienen(SoortOrganisatie soort) {
        return Objects.requireNonNull(instellingen.medeIndieners()).contains(soort);
    }

    /** Whether a tekenbevoegde signs before submission. */
    public boolean ondertekeningNodig() {
        return instellingen.ondertekeningNodig();
    }

    /** Largest document in bytes. */
    public long documentgrens() {
        return Objects.requireNonNull(instellingen.documentgrens());
    }

    /** Whether an unscanned document may be read, with a warning, while there is no scanner. */
    public boolean leesbaarZonderScanner() {
        return instellingen.geenScanner() == Callinstellingen.GeenScanner.WAARSCHUWEN;
    }

    /** How many independent reviews a case needs. */
    public int minimumAdviezen() {
        return Objects.requireNonNull(instellingen.minimumAdviezen());
    }

    /** The last day of the reserve list; empty while the call sets none. */
    public Optional<LocalDate> reservelijstTot() {
        return Optional.ofNullable(instellingen.reservelijstTot());
    }

    /** Euros available in this round. */
    public BigDecimal budget() {
        return instellingen.budget();
    }

    /** Codes of the funds that decide. */
    public List<String> fondsen() {
        return instellingen.fondsen();
    }
}
