package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Opdracht;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the gate, the aanvulling and the withdrawal: each reads a reference and calls one use case. */
final class CasusDiensten {
    private CasusDiensten() {}

    /** Hands the decision table its few inputs. */
    @ApplicationScoped
    static class KnockoutsVerzamelen implements Dienst {
        private final CasusKnockouts knockouts;

        KnockoutsVerzamelen(CasusKnockouts knockouts) {
            this.knockouts = knockouts;
        }

        @Override
        public String type() {
            return Werk.KNOCKOUTS_VERZAMELEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return knockouts.verzamel(opdracht.eisZaak());
        }
    }

    /** Stores what the decision table found. */
    @ApplicationScoped
    static class KnockoutsVastleggen implements Dienst {
        private final CasusKnockouts knockouts;

        KnockoutsVastleggen(CasusKnockouts knockouts) {
            this.knockouts = knockouts;
        }

        @Override
        public String type() {
            return Werk.KNOCKOUTS_VASTLEGGEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            var uitkomst = opdracht.variabelen().get(Variabele.KNOCKOUTS) instanceof List<?> lijst ? lijst : List.of();
            knockouts.legVast(opdracht.eisZaak(), uitkomst);
            return Map.of();
        }
    }

    /** Tells the process where the gate stands. */
    @ApplicationScoped
    static class StandOntvankelijkheid implements Dienst {
        private final OntvankelijkheidStand stand;

        StandOntvankelijkheid(OntvankelijkheidStand stand) {
            this.stand = stand;
        }

        @Override
        public String type() {
            return Werk.ONTVANKELIJKHEID_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return stand.bepaal(opdracht.eisZaak(), opdracht.run());
        }
    }

    /** Tells the process where the aanvulling stands. */
    @ApplicationScoped
    static class StandAanvulling implements Dienst {
        private final AanvullingStand stand;

        StandAanvulling(AanvullingStand stand) {
            this.stand = stand;
        }

        @Override
        public String type() {
            return Werk.AANVULLING_STAND;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return stand.bepaal(opdracht.eisZaak());
        }
    }

    /** Reminds of the aanvulling. */
    @ApplicationScoped
    static class AanvullingHerinneren implements Dienst {
        private final AanvullingStand stand;

        AanvullingHerinneren(AanvullingStand stand) {
            this.stand = stand;
        }

        @Override
        public String type() {
            return Werk.AANVULLING_HERINNEREN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            stand.herinner(opdracht.eisZaak());
            return Map.of();
        }
    }

    /** Lets an unanswered aanvulling lapse. */
    @ApplicationScoped
    static class AanvullingVerval implements Dienst {
        private final AanvullingStand stand;

        AanvullingVerval(AanvullingStand stand) {
            this.stand = stand;
        }

        @Override
        public String type() {
            return Werk.AANVULLING_VERVAL;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return stand.laatVervallen(opdracht.eisZaak());
        }
    }

    /** Tells the process whether the case was withdrawn, or its outcome announced first. */
    @ApplicationScoped
    static class IntrekkingVerwerken implements Dienst {
        private final IntrekkingStand stand;

        IntrekkingVerwerken(IntrekkingStand stand) {
            this.stand = stand;
        }

        @Override
        public String type() {
            return Werk.INTREKKING_VERWERKEN;
        }

        @Override
        public Map<String, Object> voerUit(Opdracht opdracht) {
            return stand.bepaal(opdracht.eisZaak(), opdracht.run());
        }
    }
}
