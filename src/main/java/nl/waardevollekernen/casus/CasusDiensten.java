package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import nl.waardevollekernen.proces.Dienst;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import nl.waardevollekernen.proces.Procesnamen.Werk;

/** The workers of the gate, the aanvulling and the withdrawal: each reads a reference and calls one use case. */
@ApplicationScoped
class CasusDiensten {
    /** Hands the decision table its few inputs. */
    @Produces
    @Singleton
    Dienst knockoutsVerzamelen(CasusKnockouts knockouts) {
        return Dienst.van(Werk.KNOCKOUTS_VERZAMELEN, opdracht -> knockouts.verzamel(opdracht.eisZaak()));
    }

    /** Stores what the decision table found. */
    @Produces
    @Singleton
    Dienst knockoutsVastleggen(CasusKnockouts knockouts) {
        return Dienst.zonderAntwoord(Werk.KNOCKOUTS_VASTLEGGEN, opdracht -> {
            var uitkomst = opdracht.variabelen().get(Variabele.KNOCKOUTS) instanceof List<?> lijst ? lijst : List.of();
            knockouts.legVast(opdracht.eisZaak(), uitkomst);
        });
    }

    /** Tells the process where the gate stands. */
    @Produces
    @Singleton
    Dienst standOntvankelijkheid(OntvankelijkheidStand stand) {
        return Dienst.van(Werk.ONTVANKELIJKHEID_STAND, opdracht -> stand.bepaal(opdracht.eisZaak(), opdracht.run()));
    }

    /** Tells the process where the aanvulling stands. */
    @Produces
    @Singleton
    Dienst standAanvulling(AanvullingStand stand) {
        return Dienst.van(Werk.AANVULLING_STAND, opdracht -> stand.bepaal(opdracht.eisZaak()));
    }

    /** Reminds of the aanvulling. */
    @Produces
    @Singleton
    Dienst aanvullingHerinneren(AanvullingStand stand) {
        return Dienst.zonderAntwoord(Werk.AANVULLING_HERINNEREN, opdracht -> stand.herinner(opdracht.eisZaak()));
    }

    /** Lets an unanswered aanvulling lapse. */
    @Produces
    @Singleton
    Dienst aanvullingVerval(AanvullingStand stand) {
        return Dienst.van(Werk.AANVULLING_VERVAL, opdracht -> stand.laatVervallen(opdracht.eisZaak()));
    }

    /** Tells the process whether the case was withdrawn, or its outcome announced first. */
    @Produces
    @Singleton
    Dienst intrekkingVerwerken(IntrekkingStand stand) {
        return Dienst.van(Werk.INTREKKING_VERWERKEN, opdracht -> stand.bepaal(opdracht.eisZaak(), opdracht.run()));
    }
}
