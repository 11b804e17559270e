package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Vierogenregel;
import nl.waardevollekernen.taak.Werkversies;

/**
 * The second signature is never of somebody who laid the round before, or who ever recorded a decision in it: also when a colleague recorded it again
 * after that, or its case was withdrawn.
 */
@ApplicationScoped
class Tweedehandtekening implements Vierogenregel {
    private static final String WIE =
            " Daarom tekent een ander dan wie besloot: een fondsbeheerder die in deze ronde nooit een"
                    + " besluit vastlegde en de ronde niet voorlegde.";

    private final RondeRepository rondes;
    private final Werkversies versies;
    private final Rondebelang belang;

    Tweedehandtekening(RondeRepository rondes, Werkversies versies, Rondebelang belang) {
        this.rondes = rondes;
        this.versies = versies;
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
        return belang.bezwaar(ronde.openCallId(), gebruiker)
                .or(() -> bezwaar(ronde, versies.auteurs(Versiesoort.BESLUIT, ronde.id()), gebruiker));
    }

    static Optional<String> bezwaar(Ronde ronde, Set<String> auteurs, String gebruiker) {
        if (auteurs.contains(gebruiker)) {
            return Optional.of(
                    "U nam in deze ronde zelf een besluit. Dat telt ook als een ander het daarna overnam." + WIE);
        }
        return ronde.isVoorgelegdDoor(gebruiker)
                ? Optional.of("U legde deze ronde zelf voor." + WIE)
                : Optional.empty();
    }
}
