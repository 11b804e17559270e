package nl.waardevollekernen.selectie;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.selectie.Afwijking.Geval;

/**
 * What people read about a case that shared its total with another: that the lot decided, or that the fund put the lower lot first. The other
 * case is not named. Told once the round is announced, never before.
 */
enum Gelijkstand {
    LOT("Een andere casus in deze ronde had precies hetzelfde totaal. Het lot bepaalde welke casus hoger staat."),
    GEPASSEERD(
            "Een andere casus in deze ronde had precies hetzelfde totaal en stond door het lot lager. Toch ging die casus"
                    + " voor. Het fonds geeft daarvoor een eigen reden."),
    VOORGEGAAN(
            "Een andere casus in deze ronde had precies hetzelfde totaal en stond door het lot hoger. Toch ging deze casus"
                    + " voor. Het fonds geeft daarvoor een eigen reden.");

    private final String uitleg;

    Gelijkstand(String uitleg) {
        this.uitleg = uitleg;
    }

    /** How people read it. */
    String uitleg() {
        return uitleg;
    }

    /** Where everybody can follow the lot of this call. */
    static String adres(String slug) {
        return "/open-calls/" + slug + "#loting";
    }

    /** How a case in a round stands to those with the same total, with what was decided about each; empty when no other has it. */
    static Optional<Gelijkstand> van(
            Rondeplaats casus, Collection<Rondeplaats> ronde, Map<UUID, Selectiebesluit> besluiten) {
        return van(
                geval(casus, besluiten),
                ronde.stream()
                        .filter(ander -> !ander.casusId().equals(casus.casusId()))
                        .map(ander -> geval(ander, besluiten))
                        .toList());
    }

    static Optional<Gelijkstand> van(Geval dit, List<Geval> anderen) {
        var gelijken = anderen.stream().filter(dit::isGelijk).toList();
        if (gelijken.isEmpty()) {
            return Optional.empty();
        }
        var tegen = gelijken.stream()
                .filter(ander -> Afwijking.isTegendraads(dit, ander))
                .toList();
        if (tegen.isEmpty()) {
            return Optional.of(LOT);
        }
        return Optional.of(
                tegen.stream().anyMatch(ander -> Afwijking.staatHoger(dit, ander)) ? GEPASSEERD : VOORGEGAAN);
    }

    private static Geval geval(Rondeplaats rij, Map<UUID, Selectiebesluit> besluiten) {
        var besluit = besluiten.get(rij.casusId());
        return Geval.van(rij, besluit == null ? null : besluit.voorstel());
    }
}
