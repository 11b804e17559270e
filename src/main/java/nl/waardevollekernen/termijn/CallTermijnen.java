package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;

/** The moments of a call itself: opening, reminder to drafts and closing. */
final class CallTermijnen {
    private CallTermijnen() {}

    private static OpenCall call(OpenCalls calls, UUID zaak) {
        return calls.zoek(zaak).orElseThrow(Weigering::nietGevonden);
    }

    /** A moment "from which on" is over one second before: a term still counts its whole last second. */
    private static Instant vanaf(Instant moment) {
        return moment.minusSeconds(1);
    }

    /** The opening. */
    @ApplicationScoped
    static class Opening implements Termijnbegin {
        private final OpenCalls calls;

        Opening(OpenCalls calls) {
            this.calls = calls;
        }

        @Override
        public String soort() {
            return Termijnsoort.OPENING;
        }

        @Override
        public Begin begin(UUID zaak) {
            var call = call(calls, zaak);
            return new Begin(call, "Opening van de call", vanaf(call.opent()));
        }
    }

    /** The reminder to drafts. */
    @ApplicationScoped
    static class Herinnering implements Termijnbegin {
        private final OpenCalls calls;

        Herinnering(OpenCalls calls) {
            this.calls = calls;
        }

        @Override
        public String soort() {
            return Termijnsoort.HERINNERING;
        }

        @Override
        public Begin begin(UUID zaak) {
            var call = call(calls, zaak);
            return new Begin(call, "Herinnering voor de sluiting", vanaf(call.herinneringVoorSluiting()));
        }
    }

    /** The closing, to the second. */
    @ApplicationScoped
    static class Sluiting implements Termijnbegin {
        private final OpenCalls calls;

        Sluiting(OpenCalls calls) {
            this.calls = calls;
        }

        @Override
        public String soort() {
            return Termijnsoort.SLUITING;
        }

        @Override
        public Begin begin(UUID zaak) {
            var call = call(calls, zaak);
            return new Begin(call, "Sluiting van de call", call.sluit());
        }
    }
}
