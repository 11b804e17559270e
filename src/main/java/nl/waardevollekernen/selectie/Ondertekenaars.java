package nl.waardevollekernen.selectie;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rolhouder;

/**
 * Who can still sign a round: a member of the fund who never recorded a decision in it and does not lay it before. While the members are
 * not known nothing is said. Taking a decision over from somebody frees nobody; the way out is another member of the fund, and everybody reads that before it
 * is needed.
 *
 * @param leden everybody who may decide and sign, so nobody with an interest; or empty while that is not known
 * @param metBelang how many members of the fund have an interest in a case of the round
 * @param beslissers ids of everybody who ever recorded a decision in this round
 */
record Ondertekenaars(List<Rolhouder> leden, int metBelang, Set<String> beslissers) {
    private static final String NOG_IEMAND =
            " Vraag de beheerder van het systeem om nog iemand de rol fondsbeheerder te geven.";

    Ondertekenaars {
        leden = List.copyOf(leden);
        beslissers = Set.copyOf(beslissers);
    }

    /** Why nobody can sign as it stands now, and what to do about it; empty when somebody can. */
    Optional<String> bezwaar() {
        if (!geenOver(beslissers)) {
            return Optional.empty();
        }
        return Optional.of(leden.size() == 1 ? eenLid() : niemand());
    }

    /** The same once this user, by id, lays the round before. */
    Optional<String> bezwaarVoorleggen(String wie) {
        if (!geenOver(met(wie))) {
            return Optional.empty();
        }
        return bezwaar().or(() -> Optional.of(leden.size() == 1 ? eenLid() : alleenU()));
    }

    /** What this user, by id, should know before recording a decision: after it nobody could sign. */
    Optional<String> waarschuwing(String wie) {
        if (!geenOver(met(wie))) {
            return Optional.empty();
        }
        if (leden.size() == 1) {
            return Optional.of(eenLid());
        }
        if (beslissers.contains(wie)) {
            return Optional.of(niemand());
        }
        var wel = leden.stream()
                .filter(lid -> beslissers.contains(lid.id()))
                .map(Rolhouder::naam)
                .collect(Collectors.joining(" of "));
        return Optional.of(
                "Legt u dit besluit vast, dan kan niemand de besluiten tekenen: elke fondsbeheerder" + zonderBelang()
                        + " heeft er dan een genomen, en dat blijft zo. Laat dit besluit liever over aan " + wel
                        + ". Dan kunt u tekenen.");
    }

    private String eenLid() {
        return (metBelang == 0 ? "Er is maar één fondsbeheerder" : "Er is nu één fondsbeheerder zonder belang")
                + ", en een tweede moet de besluiten tekenen." + NOG_IEMAND;
    }

    private String alleenU() {
        return "Legt u de besluiten zelf voor, dan kan niemand tekenen: u bent de enige" + zonderBelang()
                + " die geen besluit nam. Laat een fondsbeheerder voorleggen die wel een besluit nam.";
    }

    private String niemand() {
        return "Niemand kan de besluiten straks tekenen: elke fondsbeheerder" + zonderBelang()
                + " nam in deze ronde zelf een besluit. Dat blijft zo, ook als een ander het besluit overneemt."
                + NOG_IEMAND
                + " Die kan tekenen.";
    }

    /** Only where it makes a difference: who has an interest does not sign. */
    private String zonderBelang() {
        return metBelang == 0 ? "" : " zonder belang";
    }

    private boolean geenOver(Set<String> afgevallen) {
        return !leden.isEmpty() && leden.stream().allMatch(lid -> afgevallen.contains(lid.id()));
    }

    private Set<String> met(String wie) {
        var samen = new HashSet<>(beslissers);
        samen.add(wie);
        return samen;
    }
}
