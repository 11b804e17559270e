package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.melding.Meldingen;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * Mails a member once that an assignment was withdrawn. It says when that was asked and nothing of the case, which this member may
 * not know any more; who has an interest in it gets nothing.
 */
@ApplicationScoped
class Intrekkingspost {
    static final String ONDERWERP = "Een beoordeling is niet meer nodig";

    /** How long after the withdrawal an address that was not known is still tried. */
    private static final Duration GEDULD = Duration.ofDays(1);

    private final BeoordelingRepository beoordelingen;
    private final CasusUitsluiting uitsluiting;
    private final OpenCalls calls;
    private final Meldingen meldingen;
    private final Clock klok;

    Intrekkingspost(
            BeoordelingRepository beoordelingen,
            CasusUitsluiting uitsluiting,
            OpenCalls calls,
            Meldingen meldingen,
            Clock klok) {
        this.beoordelingen = beoordelingen;
        this.uitsluiting = uitsluiting;
        this.calls = calls;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /** Tells of every assignment that was withdrawn and not told before; the same mail is never sent twice. */
    @Transactional
    void meld(List<Rolhouder> leden) {
        var adressen = leden.stream()
                .filter(lid -> !lid.email().isEmpty())
                .collect(Collectors.toMap(Rolhouder::id, Rolhouder::email, (een, ander) -> een));
        for (var beoordeling : beoordelingen.ingetrokkenSinds(klok.instant().minus(GEDULD))) {
            var adres = adressen.get(beoordeling.lidId());
            if (adres != null && !uitsluiting.bij(beoordeling.casusId()).contains(beoordeling.lidId())) {
                meldingen.plan(
                        "toewijzing-ingetrokken-" + beoordeling.id(),
                        adres,
                        ONDERWERP,
                        tekst(dag(beoordeling.openCallId(), beoordeling.toegewezenOp())),
                        "/taken");
            }
        }
    }

    private String dag(UUID openCall, Instant moment) {
        return Nederland.datum(
                calls.zoek(openCall).orElseThrow(Weigering::nietGevonden).nu(moment));
    }

    static String tekst(String gevraagdOp) {
        return "Op " + gevraagdOp + " werd u gevraagd om een casus te beoordelen. " + IngetrokkenToewijzing.UITLEG
                + "\n\nWat nog van u wordt gevraagd, staat in uw takenbak.";
    }
}
