package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;

/**
 * Submits a draft: the frozen content, the receipt and the start of the process become durable in one commit. Repeating
 * it gives the same receipt for as long as the case is assessed, and a refusal once it has ended.
 */
@ApplicationScoped
public class CasusIndienen {
    private final CasusRepository casussen;
    private final IndieningRepository indieningen;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final Casuspost post;
    private final Belangcasussen belangen;
    private final OpenCalls calls;
    private final Logboek logboek;
    private final Proces proces;
    private final Clock klok;

    CasusIndienen(
            CasusRepository casussen,
            IndieningRepository indieningen,
            CasusToegang toegang,
            CasusFormulier formulieren,
            Casuspost post,
            Belangcasussen belangen,
            OpenCalls calls,
            Logboek logboek,
            Proces proces,
            Clock klok) {
        this.casussen = casussen;
        this.indieningen = indieningen;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.post = post;
        this.belangen = belangen;
        this.calls = calls;
        this.logboek = logboek;
        this.proces = proces;
        this.klok = klok;
    }

    /**
     * Submits, or gives the receipt of the earlier submission again. Closing is judged from the call's own instant, on
     * the arrival of this request.
     *
     * @throws Weigering (403) for a co-submitter, (409) when the call is closed, the signature is missing or the case has
     *     ended, (400) with everything that is still missing
     */
    @Transactional
    public Indiening dienIn(UUID casusId, Gebruiker gebruiker) {
        var nu = klok.instant();
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        if (casus.ingediendOp().isPresent()) {
            casus.eisNogInBehandeling();
            return indieningen.eerste(casusId);
        }
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        if (!call.opTijd(nu)) {
            throw Weigering.conflict(
                    "Deze open call is niet open. Indienen kon tot en met " + Nederland.precies(call.sluit()) + ".");
        }
        casus.eisConcept("ingediend");
        var inhoud = formulieren.geldend(casus);
        formulieren.eisVolledig(casus, inhoud);
        casus.houdAlleen(CanoniekeJson.tekst(inhoud));
        var indiening = casus.dienIn(call.ondertekeningNodig(), gebruiker.id(), gebruiker.naam(), nu);
        indieningen.legVast(indiening);
        belangen.nieuw(casus);
        logboek.noteer(Notitie.van(casusId, LogSoort.CASUS_INGEDIEND, gebruiker)
                .met("kenmerk", casus.kenmerk())
                .met("inhoud", indiening.sha256()));
        proces.start(ProcesSoort.CASUS, casusId, Proces.BEGIN);
        post.ontvangst(casus, inhoud, indiening, call);
        return indiening;
    }
}
