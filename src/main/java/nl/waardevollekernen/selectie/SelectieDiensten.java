package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the selection: each reads a reference and calls one use case. */
final class SelectieDiensten {
    private SelectieDiensten() {}

    /** Registers a case for the fund. */
    @ApplicationScoped
    static class Aanmelden implements Dienst {
        private final SelectieAanmelden aanmelden;

        Aanmelden(SelectieAanmelden aanmelden) {
            this.aanmelden = aanmelden;
        }

        @Override
        public String type() {
            return Werk.SELECTIE_AANMELDEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return aanmelden.meldAan(opdracht.eisZaak());
        }
    }

    /** Tells the process of a case where its selection stands. */
    @ApplicationScoped
    static class StandSelectie implements Dienst {
        private final SelectieAanmelden aanmelden;

        StandSelectie(SelectieAanmelden aanmelden) {
            this.aanmelden = aanmelden;
        }

        @Override
        public String type() {
            return Werk.SELECTIE_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return aanmelden.stand(opdracht.eisZaak(), opdracht.run());
        }
    }

    /** Ranks the cases of a round. */
    @ApplicationScoped
    static class RangschikkingMaken implements Dienst {
        private final RondeProces ronde;

        RangschikkingMaken(RondeProces ronde) {
            this.ronde = ronde;
        }

        @Override
        public String type() {
            return Werk.RANGSCHIKKING_MAKEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return ronde.rangschik(opdracht.eisZaak());
        }
    }

    /** Tells the process of a round what it needs now. */
    @ApplicationScoped
    static class StandRonde implements Dienst {
        private final RondeProces ronde;

        StandRonde(RondeProces ronde) {
            this.ronde = ronde;
        }

        @Override
        public String type() {
            return Werk.RONDE_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return ronde.stand(opdracht.eisZaak());
        }
    }

    /** Tells the process of a round whether the moment of the announcement is set. */
    @ApplicationScoped
    static class StandAankondiging implements Dienst {
        private final RondeProces ronde;

        StandAankondiging(RondeProces ronde) {
            this.ronde = ronde;
        }

        @Override
        public String type() {
            return Werk.AANKONDIGING_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return ronde.standAankondiging(opdracht.eisZaak());
        }
    }

    /** Makes the decisions of a round known. */
    @ApplicationScoped
    static class Aankondigen implements Dienst {
        private final BesluitenAankondigen aankondigen;

        Aankondigen(BesluitenAankondigen aankondigen) {
            this.aankondigen = aankondigen;
        }

        @Override
        public String type() {
            return Werk.BESLUITEN_AANKONDIGEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return aankondigen.kondigAan(opdracht.eisZaak(), opdracht.run());
        }
    }
}
