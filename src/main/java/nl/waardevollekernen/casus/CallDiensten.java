package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import nl.waardevollekernen.termijn.CallVerloop;

/** The workers of the course of a call. */
@ApplicationScoped
class CallDiensten {
    /** The call opens. */
    @Produces
    @Singleton
    Dienst openen(CallVerloop verloop) {
        return Dienst.zonderAntwoord(Werk.OPEN_CALL_OPENEN, opdracht -> verloop.open(opdracht.eisZaak()));
    }

    /** The owners of drafts are reminded. */
    @Produces
    @Singleton
    Dienst herinneren(ConceptenBijSluiting concepten) {
        return Dienst.zonderAntwoord(Werk.CONCEPTEN_HERINNEREN, opdracht -> concepten.herinner(opdracht.eisZaak()));
    }

    /** The call closes. */
    @Produces
    @Singleton
    Dienst sluiten(CallVerloop verloop) {
        return Dienst.zonderAntwoord(Werk.OPEN_CALL_SLUITEN, opdracht -> verloop.sluit(opdracht.eisZaak()));
    }

    /** Drafts that were not submitted lapse. */
    @Produces
    @Singleton
    Dienst vervallen(ConceptenBijSluiting concepten) {
        return Dienst.zonderAntwoord(Werk.CONCEPTEN_VERVALLEN, opdracht -> concepten.laatVervallen(opdracht.eisZaak()));
    }

    /** The terms that count from the closing run; then the run of the call is done. */
    @Produces
    @Singleton
    Dienst termijnenStarten(ConceptenBijSluiting concepten, CallVerloop verloop) {
        return Dienst.zonderAntwoord(Werk.TERMIJNEN_STARTEN, opdracht -> {
            concepten.startTermijnen(opdracht.eisZaak());
            verloop.klaar(opdracht.run());
        });
    }
}
