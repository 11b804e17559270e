package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the toetsing: each reads a reference and calls one use case. */
final class ToetsingDiensten {
    private ToetsingDiensten() {}

    /** Lays the toetsing of a case ready. */
    @ApplicationScoped
    static class Klaarzetten implements Dienst {
        private final ToetsingProces proces;

        Klaarzetten(ToetsingProces proces) {
            this.proces = proces;
        }

        @Override
        public String type() {
            return Werk.TOETSING_KLAARZETTEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            proces.zetKlaar(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** Tells the process where the toetsing stands. */
    @ApplicationScoped
    static class StandToetsing implements Dienst {
        private final ToetsingProces proces;

        StandToetsing(ToetsingProces proces) {
            this.proces = proces;
        }

        @Override
        public String type() {
            return Werk.TOETSING_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return proces.stand(opdracht.eisZaak());
        }
    }
}
