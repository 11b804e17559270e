package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import nl.waardevollekernen.termijn.CallVerloop;

/** The workers of the course of a call. */
final class CallDiensten {
    private CallDiensten() {}

    /** The call opens. */
    @ApplicationScoped
    static class Openen implements Dienst {
        private final CallVerloop verloop;

        Openen(CallVerloop verloop) {
            this.verloop = verloop;
        }

        @Override
        public String type() {
            return Werk.OPEN_CALL_OPENEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            verloop.open(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** The owners of drafts are reminded. */
    @ApplicationScoped
    static class Herinneren implements Dienst {
        private final ConceptenBijSluiting concepten;

        Herinneren(ConceptenBijSluiting concepten) {
            this.concepten = concepten;
        }

        @Override
        public String type() {
            return Werk.CONCEPTEN_HERINNEREN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            concepten.herinner(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** The call closes. */
    @ApplicationScoped
    static class Sluiten implements Dienst {
        private final CallVerloop verloop;

        Sluiten(CallVerloop verloop) {
            this.verloop = verloop;
        }

        @Override
        public String type() {
            return Werk.OPEN_CALL_SLUITEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            verloop.sluit(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** Drafts that were not submitted lapse. */
    @ApplicationScoped
    static class Vervallen implements Dienst {
        private final ConceptenBijSluiting concepten;

        Vervallen(ConceptenBijSluiting concepten) {
            this.concepten = concepten;
        }

        @Override
        public String type() {
            return Werk.CONCEPTEN_VERVALLEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            concepten.laatVervallen(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** The terms that count from the closing run; then the run of the call is done. */
    @ApplicationScoped
    static class TermijnenStarten implements Dienst {
        private final ConceptenBijSluiting concepten;
        private final CallVerloop verloop;

        TermijnenStarten(ConceptenBijSluiting concepten, CallVerloop verloop) {
            this.concepten = concepten;
            this.verloop = verloop;
        }

        @Override
        public String type() {
            return Werk.TERMIJNEN_STARTEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            concepten.startTermijnen(opdracht.eisZaak());
            verloop.klaar(opdracht.run());
            return Map.of();
        }
    }
}
