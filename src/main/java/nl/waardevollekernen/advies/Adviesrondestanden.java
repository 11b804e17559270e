package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusRegel;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;

/** How far the reviews of each case in a list are: counts only, never what was given. */
@ApplicationScoped
class Adviesrondestanden {
    /** The statuses in which a case is or was with the commission. */
    static final Set<CasusStatus> VANAF_ADVIES = Set.copyOf(EnumSet.of(
            CasusStatus.IN_ADVIES,
            CasusStatus.GERANGSCHIKT,
            CasusStatus.TOEGELATEN,
            CasusStatus.RESERVE,
            CasusStatus.AFGEWEZEN));

    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final CasusLezen casussen;

    Adviesrondestanden(AdviesrondeRepository rondes, BeoordelingRepository beoordelingen, CasusLezen casussen) {
        this.rondes = rondes;
        this.casussen = casussen;
        this.beoordelingen = beoordelingen;
    }

    /** The rows of cases that have a round; a case under the threshold of the toets never has one. */
    @Transactional
    List<Adviesregel> bij(List<CasusRegel> rijen, Gebruiker lezer) {
        return rijen.stream()
                .flatMap(casus ->
                        rondes
                                .vanCasus(casus.id())
                                .map(ronde -> regel(casus, ronde, casussen.magZien(casus.id(), lezer)))
                                .stream())
                .toList();
    }

    private Adviesregel regel(CasusRegel casus, Adviesronde ronde, boolean leesbaar) {
        var alle = beoordelingen.vanRonde(ronde.id());
        long binnen = alle.stream()
                .filter(een -> een.status() == BeoordelingStatus.UITGEBRACHT)
                .count();
        return new Adviesregel(
                AdviesCasusPagina.adres(casus.id()),
                casus.kenmerk(),
                Optional.of(casus.kern()).filter(kern -> !kern.isEmpty()).orElse(casus.titel()),
                casus.organisatieNaam(),
                ronde.status().label(),
                ronde.isGereed() ? "goed" : ronde.isTekort() ? "let-op" : "info",
                binnen + " van " + Math.max(ronde.nodig(), binnen),
                alle.stream().anyMatch(een -> een.isTeLaat() && een.status().loopt()),
                Nederland.datum(ronde.uiterlijk()),
                leesbaar);
    }
}
