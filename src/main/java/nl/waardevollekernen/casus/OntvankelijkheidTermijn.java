package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.termijn.Termijnbegin;

/** The term of the ontvankelijkheid runs from the closing of the call, however early a case came in. */
@ApplicationScoped
class OntvankelijkheidTermijn implements Termijnbegin {
    private final CasusRepository casussen;
    private final OpenCalls calls;

    OntvankelijkheidTermijn(CasusRepository casussen, OpenCalls calls) {
        this.casussen = casussen;
        this.calls = calls;
    }

    @Override
    public String soort() {
        return Procesnamen.Termijnsoort.ONTVANKELIJKHEID;
    }

    @Override
    public Begin begin(UUID zaak) {
        var casus = casussen.voorProces(zaak).orElseThrow(Weigering::nietGevonden);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        return new Begin(
                call,
                "Ontvankelijkheid van " + casus.kenmerk(),
                call.termijn(Termijnsoort.ONTVANKELIJKHEID, call.sluit()));
    }
}
