package nl.waardevollekernen.selectie;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rolhouder;

/**
 * Who can still sign a round: a member of the fund who decided nothing in it and does not lay it before. While the members are
 * not known nothing is said. The way out always stays: whoever takes a decision over puts it on their own name.
 *
 * @param leden everybody who may decide and sign, or empty while that is not known
 * @param beslissers by case, the id of who decided
 */
record Ondertekenaars(List<Rolhouder> leden, Map<UUID, String> beslissers) {
    private static final String EEN_LID =
            "Er is maar één fondsbeheerder, en een tweede moet de besluiten tekenen. Vraag"
                    + " de beheerder van het systeem om nog iemand de rol fondsbeheerder te geven.";

    private static final String ALLEEN_U =
            "Legt u de besluiten zelf voor, dan kan niemand tekenen: u bent de enige die geen"
                    + " besluit nam. Laat een fondsbeheerder voorleggen die wel een besluit nam.";
    private static final String NIEMAND =
            "Niemand kan de besluiten straks tekenen: elke fondsbeheerder nam er zelf een. Laat"
                    + " een ander de besluiten van één van u overnemen: open zo’n besluit met ‘Besluit wijzigen’, lees het en"
                    + " leg het vast. Het staat dan op naam van wie het vastlegt. Wie geen besluit meer heeft, kan tekenen.";

    static Ondertekenaars van(List<Rolhouder> leden, Collection<Selectiebesluit> genomen) {
        return new Ondertekenaars(
                leden, genomen.stream().collect(Collectors.toMap(Selectiebesluit::casusId, Selectiebesluit::doorId)));
    }

    /** Why nobody can sign as it stands now, and what to do about it; empty when somebody can. */
    Optional<String> bezwaar() {
        if (!geenOver(Set.copyOf(beslissers.values()))) {
            return Optional.empty();
        }
        return Optional.of(leden.size() == 1 ? EEN_LID : NIEMAND);
    }

    /** The same once this user, by id, lays the round before. */
    Optional<String> bezwaarVoorleggen(String wie) {
        if (!geenOver(met(beslissers.values(), wie))) {
            return Optional.empty();
        }
        return bezwaar().or(() -> Optional.of(leden.size() == 1 ? EEN_LID : ALLEEN_U));
    }

    /** What this user, by id, should know before deciding about this case: after it nobody could sign. */
    Optional<String> waarschuwing(UUID casus, String wie) {
        var anderen = beslissers.entrySet().stream()
                .filter(besluit -> !besluit.getKey().equals(casus))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (!geenOver(met(anderen, wie))) {
            return Optional.empty();
        }
        if (leden.size() == 1) {
            return Optional.of(EEN_LID);
        }
        if (anderen.contains(wie)) {
            return Optional.of(NIEMAND);
        }
        var wel = leden.stream()
                .filter(lid -> anderen.contains(lid.id()) && !lid.id().equals(wie))
                .map(Rolhouder::naam)
                .collect(Collectors.joining(" of "));
        return Optional.of(
                "Legt u dit besluit vast, dan kan niemand de besluiten tekenen: elke fondsbeheerder heeft er dan"
                        + " een genomen. Laat dit besluit liever over aan " + wel + ". Dan kunt u tekenen.");
    }

    private boolean geenOver(Set<String> afgevallen) {
        return !leden.isEmpty() && leden.stream().allMatch(lid -> afgevallen.contains(lid.id()));
    }

    private static Set<String> met(Collection<String> beslissers, String wie) {
        var samen = new HashSet<>(beslissers);
        samen.add(wie);
        return samen;
    }
}
