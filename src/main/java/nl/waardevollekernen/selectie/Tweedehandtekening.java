package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Vierogenregel;

/** The second signature is never of somebody who took one of the decisions, or laid the round before. */
@ApplicationScoped
class Tweedehandtekening implements Vierogenregel {
    private static final String WIE =
            " Daarom tekent een ander dan wie besloot: een fondsbeheerder die in deze ronde niets"
                    + " besloot en de ronde niet voorlegde.";

    private final RondeRepository rondes;
    private final SelectiebesluitRepository besluiten;
    private final Rondebelang belang;

    Tweedehandtekening(RondeRepository rondes, SelectiebesluitRepository besluiten, Rondebelang belang) {
        this.rondes = rondes;
        this.besluiten = besluiten;
        this.belang = belang;
    }

    @Override
    @Transactional
    public Optional<String> bezwaar(TaakRegel taak, String gebruiker) {
        return taak.soort() == TaakSoort.BESLUIT_TEKENEN
                ? rondes.findByIdOptional(taak.zaak()).flatMap(ronde -> bezwaar(ronde, gebruiker))
                : Optional.empty();
    }

    /** Why this user, by id, may not sign the decisions of this round, with who may; empty when nothing stands in the way. */
    Optional<String> bezwaar(Ronde ronde, String gebruiker) {
        return belang.bezwaar(ronde.id(), gebruiker)
                .or(() -> bezwaar(ronde, besluiten.vanRonde(ronde.id()).values(), gebruiker));
    }

    static Optional<String> bezwaar(Ronde ronde, Collection<Selectiebesluit> genomen, String gebruiker) {
        if (genomen.stream().anyMatch(besluit -> besluit.isVan(gebruiker))) {
            return Optional.of("U nam in deze ronde zelf een besluit." + WIE);
        }
        return ronde.isVoorgelegdDoor(gebruiker)
                ? Optional.of("U legde deze ronde zelf voor." + WIE)
                : Optional.empty();
    }
}
