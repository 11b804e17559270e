package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.termijn.CallVerloop;
import nl.waardevollekernen.termijn.Termijnwacht;

/** What the closing of a call means for its cases: drafts are reminded and lapse, the terms of the others run. */
@ApplicationScoped
public class ConceptenBijSluiting {
    private final CasusRepository casussen;
    private final OpenCalls calls;
    private final CallVerloop verloop;
    private final Termijnwacht termijnen;
    private final Casuspost post;
    private final Logboek logboek;

    ConceptenBijSluiting(
            CasusRepository casussen,
            OpenCalls calls,
            CallVerloop verloop,
            Termijnwacht termijnen,
            Casuspost post,
            Logboek logboek) {
        this.casussen = casussen;
        this.calls = calls;
        this.verloop = verloop;
        this.termijnen = termijnen;
        this.post = post;
        this.logboek = logboek;
    }

    /** Reminds everybody who has a draft, once. */
    @Transactional
    public void herinner(UUID callId) {
        if (!verloop.herinnerd(callId)) {
            return;
        }
        var call = calls.zoek(callId).orElseThrow(Weigering::nietGevonden);
        casussen.vanCall(callId).stream()
                .filter(casus -> casus.status() == CasusStatus.CONCEPT)
                .forEach(casus -> post.conceptHerinnering(casus, call));
    }

    /** Lets every draft lapse that was not submitted. */
    @Transactional
    public void laatVervallen(UUID callId) {
        for (var casus : casussen.conceptenVoorProces(callId)) {
            if (casus.verloop()) {
                logboek.noteer(Notitie.systeem(casus.id(), LogSoort.CASUS_VERLOPEN));
                post.verlopen(casus);
            }
        }
    }

    /** Every submitted case that is still at the gate has its term, counted from the closing. */
    @Transactional
    public void startTermijnen(UUID callId) {
        casussen.vanCall(callId).stream()
                .filter(casus ->
                        casus.status() == CasusStatus.INGEDIEND || casus.status() == CasusStatus.ONTVANKELIJKHEID)
                .forEach(casus -> termijnen.bepaal(casus.id(), Termijnsoort.ONTVANKELIJKHEID));
    }
}
