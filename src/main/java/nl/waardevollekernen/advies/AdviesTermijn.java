package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.termijn.Termijnbegin;
import nl.waardevollekernen.termijn.Termijnverloop;

/** The term of a review runs from the moment the member was asked; when it runs out that shows, and is noted once. */
@ApplicationScoped
class AdviesTermijn implements Termijnbegin, Termijnverloop {
    private final BeoordelingRepository beoordelingen;
    private final CasusGegevens gegevens;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Logboek logboek;

    AdviesTermijn(
            BeoordelingRepository beoordelingen,
            CasusGegevens gegevens,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Logboek logboek) {
        this.beoordelingen = beoordelingen;
        this.gegevens = gegevens;
        this.voortgang = voortgang;
        this.calls = calls;
        this.logboek = logboek;
    }

    @Override
    public String soort() {
        return Procesnamen.Termijnsoort.ADVIES;
    }

    @Override
    @Transactional
    public Begin begin(UUID zaak) {
        var beoordeling = beoordelingen.findByIdOptional(zaak).orElseThrow(Weigering::nietGevonden);
        var call = calls.zoek(beoordeling.openCallId()).orElseThrow(Weigering::nietGevonden);
        return new Begin(
                call,
                "Beoordeling van " + gegevens.kern(beoordeling.casusId()).kenmerk() + " door " + beoordeling.lid(),
                call.termijn(Termijnsoort.ADVIES, call.nu(beoordeling.toegewezenOp())));
    }

    @Override
    @Transactional
    public void verlopen(UUID zaak) {
        var beoordeling = beoordelingen.findByIdOptional(zaak).orElseThrow(Weigering::nietGevonden);
        voortgang.status(beoordeling.casusId()); // holds the case, before the review
        if (beoordelingen.meldTeLaat(zaak)) {
            logboek.noteer(Notitie.systeem(beoordeling.casusId(), LogSoort.BEOORDELING_TE_LAAT)
                    .op(beoordeling.lid()));
        }
    }
}
