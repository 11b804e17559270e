package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the advies: each reads a reference and calls one use case. */
final class AdviesDiensten {
    private AdviesDiensten() {}

    /** Opens the reviews of a case. */
    @ApplicationScoped
    static class Openen implements Dienst {
        private final AdviesProces proces;

        Openen(AdviesProces proces) {
            this.proces = proces;
        }

        @Override
        public String type() {
            return Werk.ADVIES_OPENEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return proces.open(opdracht.eisZaak());
        }
    }

    /** Tells the process of a case whether the reviews are in. */
    @ApplicationScoped
    static class StandAdvies implements Dienst {
        private final AdviesProces proces;

        StandAdvies(AdviesProces proces) {
            this.proces = proces;
        }

        @Override
        public String type() {
            return Werk.ADVIES_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return proces.stand(opdracht.eisZaak());
        }
    }

    /** Tells the process of one review where it stands. */
    @ApplicationScoped
    static class StandBeoordeling implements Dienst {
        private final AdviesProces proces;

        StandBeoordeling(AdviesProces proces) {
            this.proces = proces;
        }

        @Override
        public String type() {
            return Werk.BEOORDELING_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return proces.standBeoordeling(opdracht.eisZaak(), opdracht.run());
        }
    }
}
