package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Procesnamen;
import nl.waardevollekernen.termijn.Termijnbegin;

/** The two terms of a round: deciding, counted from the closing of the call, and the embargo until the planned moment. */
final class SelectieTermijnen {
    private SelectieTermijnen() {}

    /** The decisions are announced so many weeks after closing. */
    @ApplicationScoped
    static class Besluit implements Termijnbegin {
        private final RondeRepository rondes;
        private final OpenCalls calls;

        Besluit(RondeRepository rondes, OpenCalls calls) {
            this.rondes = rondes;
            this.calls = calls;
        }

        @Override
        public String soort() {
            return Procesnamen.Termijnsoort.BESLUIT;
        }

        @Override
        @Transactional
        public Begin begin(UUID zaak) {
            var ronde = rondes.findByIdOptional(zaak).orElseThrow(Weigering::nietGevonden);
            var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
            return new Begin(
                    call,
                    "Besluit over ronde " + ronde.volgnummer() + " van " + call.titel(),
                    call.termijn(Termijnsoort.BESLUIT, call.sluit()));
        }
    }

    /** Signed decisions stay with the fund until this moment. */
    @ApplicationScoped
    static class Embargo implements Termijnbegin {
        private final RondeRepository rondes;
        private final OpenCalls calls;
        private final Clock klok;

        Embargo(RondeRepository rondes, OpenCalls calls, Clock klok) {
            this.rondes = rondes;
            this.calls = calls;
            this.klok = klok;
        }

        @Override
        public String soort() {
            return Procesnamen.Termijnsoort.EMBARGO;
        }

        @Override
        @Transactional
        public Begin begin(UUID zaak) {
            // Under the lock of the round: whoever changes the moment now finds this term, or this term finds the new
            // moment.
            var ronde = rondes.voorWijziging(zaak).orElseThrow(Weigering::nietGevonden);
            var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
            return new Begin(
                    call,
                    "Bekendmaking van ronde " + ronde.volgnummer() + " van " + call.titel(),
                    ronde.aankondigenOp().orElseGet(() -> call.nu(klok.instant())));
        }
    }
}
