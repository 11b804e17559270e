package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.termijn.Termijnbegin;

/** The term of the toetsing runs from the moment the case comes into it. */
@ApplicationScoped
class ToetsingTermijn implements Termijnbegin {
    private final CasusGegevens casussen;
    private final OpenCalls calls;
    private final Clock klok;

    ToetsingTermijn(CasusGegevens casussen, OpenCalls calls, Clock klok) {
        this.casussen = casussen;
        this.calls = calls;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return Procesnamen.Termijnsoort.TOETSING;
    }

    @Override
    @Transactional
    public Begin begin(UUID zaak) {
        var casus = casussen.kern(zaak);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        return new Begin(
                call, "Toetsing van " + casus.kenmerk(), call.termijn(Termijnsoort.TOETSING, call.nu(klok.instant())));
    }
}
