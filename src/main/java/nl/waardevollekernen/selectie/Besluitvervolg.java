package nl.waardevollekernen.selectie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.casus.Uitkomstdeel.Vervolg;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.OpenCall;

/** What an announced decision asks next: to meet its conditions, or to wait on the reserve list. */
final class Besluitvervolg {
    private Besluitvervolg() {}

    /**
     * In words for the page of the case; empty when the decision asks nothing.
     *
     * @param contact where people ask their questions
     */
    static Optional<Vervolg> van(Selectiebesluit besluit, OpenCall call, String contact) {
        return switch (besluit.uitkomst()) {
            case TOELATEN -> voorwaarden(besluit.voorwaarden());
            case RESERVE -> besluit.reservevolgorde().map(plaats -> reserve(plaats, call.reservelijstTot()));
            case AFWIJZEN -> Optional.of(afgewezen(contact));
        };
    }

    /** What the call itself knows; which ways there are against a decision is for its legal texts to say. */
    static Vervolg afgewezen(String contact) {
        return new Vervolg(
                "Niemand",
                "De beoordeling van deze casus is afgerond.",
                "U hoeft niets te doen. Hebt u een vraag over het besluit? Mail " + contact + ".",
                false);
    }

    /** The condition with the first date says who must do something and by when. */
    static Optional<Vervolg> voorwaarden(List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream()
                .min(Comparator.comparing(Voorwaarde::datum))
                .map(eerste -> new Vervolg(
                        eerste.eigenaar(),
                        (voorwaarden.size() == 1
                                        ? "Aan het besluit zit één voorwaarde. Die moet"
                                        : "Aan het besluit zitten " + voorwaarden.size()
                                                + " voorwaarden. De eerste moet")
                                + " uiterlijk " + Nederland.datum(eerste.datum()) + " vervuld zijn.",
                        "Zorg dat "
                                + (voorwaarden.size() == 1 ? "de voorwaarde" : "elke voorwaarde")
                                + " op tijd vervuld is. In het besluit staat wat er moet gebeuren, wie dat doet en"
                                + " wanneer.",
                        true));
    }

    /**
     * The place is the order in which cases get their turn.
     *
     * @param tot the last day of the list, where the call sets one
     */
    static Vervolg reserve(int plaats, Optional<LocalDate> tot) {
        return new Vervolg(
                "Niemand",
                "De casus staat op plaats " + plaats + " van de reservelijst. Komt er geld vrij, dan kan de casus"
                        + " alsnog aan de beurt komen. Plaats 1 gaat voor."
                        + tot.map(dag -> " " + geldigheid(dag)).orElse(""),
                "U hoeft nu niets te doen.",
                false);
    }

    /** Until when the reserve list holds, as a sentence. */
    static String geldigheid(LocalDate tot) {
        return "De reservelijst geldt tot en met " + Nederland.datum(tot) + ".";
    }
}
