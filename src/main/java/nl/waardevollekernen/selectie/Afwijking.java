package nl.waardevollekernen.selectie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.advies.Aanbeveling;
import org.jspecify.annotations.Nullable;

/**
 * The rule of deviation: who decides otherwise than the advice, than the ranking, or differently about cases with an equal
 * total, says why. Only admitting follows an advice to admit, with a condition where the advice is so, and only rejecting an advice not to; without
 * a majority in the commission there is no advice to deviate from. Whom the budget does not reach follows the ranking, and so deviates from
 * nothing. The reserve list has the order of the ranking. Each kind of deviation is told in words, so that people know what the reason must answer.
 */
final class Afwijking {
    /**
     * One case of the round with what was decided about it so far.
     *
     * @param kenmerk what people call it
     * @param plaats place in the ranking, or null for a proposal to reject
     * @param advies what the commission recommends, or null for a proposal to reject and without a majority
     * @param uitkomst what was decided, or null while undecided
     * @param reserve place on the reserve list, or null
     * @param metVoorwaarden whether there are conditions
     * @param budgetOp whether the reason is that the budget is used up
     */
    record Geval(
            String kenmerk,
            @Nullable Integer plaats,
            @Nullable Aanbeveling advies,
            @Nullable Uitkomst uitkomst,
            @Nullable Integer reserve,
            boolean metVoorwaarden,
            boolean budgetOp) {
        /** The place of a case in a round with what is, or is to be, decided about it. */
        static Geval van(Rondeplaats rij, @Nullable Besluitvoorstel besluit) {
            var plaats = rij.plaats().orElse(null);
            var advies = rij.advies().orElse(null);
            return besluit == null
                    ? new Geval(rij.kenmerk(), plaats, advies, null, null, false, false)
                    : new Geval(
                            rij.kenmerk(),
                            plaats,
                            advies,
                            besluit.uitkomst(),
                            besluit.reservevolgorde(),
                            !besluit.voorwaarden().isEmpty(),
                            besluit.redensoort() == Redensoort.BUDGET_OP);
        }
    }

    private Afwijking() {}

    /** Every deviation from the advice and the ranking, the advice first. */
    static List<String> alle(Geval besluit, Collection<Geval> anderen) {
        var afwijkingen = new ArrayList<>(vanRang(besluit, anderen));
        vanAdvies(besluit).ifPresent(afwijkingen::addFirst);
        return List.copyOf(afwijkingen);
    }

    /** How this decision differs from the advice (or from the proposal of the toets); empty when it does not. */
    static Optional<String> vanAdvies(Geval besluit) {
        var uitkomst = besluit.uitkomst();
        var advies = besluit.advies();
        if (uitkomst == null) {
            return Optional.empty();
        }
        if (advies == null) {
            return uitkomst == Uitkomst.AFWIJZEN || besluit.plaats() != null
                    ? Optional.empty()
                    : Optional.of("De toets stelt voor om af te wijzen: de casus haalde de drempel niet.");
        }
        if (besluit.budgetOp() && uitkomst != Uitkomst.TOELATEN && advies != Aanbeveling.NIET_TOELATEN) {
            return Optional.empty();
        }
        if (advies == Aanbeveling.TOELATEN_MITS && uitkomst == Uitkomst.TOELATEN && !besluit.metVoorwaarden()) {
            return Optional.of("Het advies van de commissie is: " + advies.label()
                    + ". Stel een voorwaarde, of geef de reden waarom u er geen stelt.");
        }
        var volgt = advies == Aanbeveling.NIET_TOELATEN ? Uitkomst.AFWIJZEN : Uitkomst.TOELATEN;
        return uitkomst == volgt
                ? Optional.empty()
                : Optional.of("Het advies van de commissie is: " + advies.label() + ".");
    }

    /** How this decision differs from the ranking, against what was decided about the others. */
    static List<String> vanRang(Geval besluit, Collection<Geval> anderen) {
        var afwijkingen = new ArrayList<String>();
        for (var ander : anderen) {
            if (besluit.uitkomst() == null || ander.uitkomst() == null) {
                continue;
            }
            int rang = vergelijk(besluit.plaats(), ander.plaats());
            int gunst = besluit.uitkomst().compareTo(ander.uitkomst());
            if (rang > 0 && gunst < 0) {
                afwijkingen.add(ander.kenmerk() + " staat hoger in de rangschikking en krijgt: "
                        + ander.uitkomst().label() + ".");
            } else if (rang < 0 && gunst > 0) {
                afwijkingen.add(ander.kenmerk() + " staat lager in de rangschikking en krijgt: "
                        + ander.uitkomst().label() + ".");
            } else if (gunst == 0 && isOmgekeerd(rang, besluit.reserve(), ander.reserve())) {
                afwijkingen.add(ander.kenmerk() + " staat " + (rang > 0 ? "hoger" : "lager")
                        + " in de rangschikking en staat op plaats " + ander.reserve() + " van de reservelijst.");
            }
        }
        return afwijkingen;
    }

    /** Which cases with an equal total get another outcome. */
    static List<String> tussenGelijken(Geval besluit, Collection<Geval> anderen) {
        return anderen.stream()
                .filter(ander -> besluit.uitkomst() != null && ander.uitkomst() != null)
                .filter(ander -> besluit.plaats() != null && besluit.plaats().equals(ander.plaats()))
                .filter(ander -> besluit.uitkomst() != ander.uitkomst())
                .map(ander -> ander.kenmerk() + " heeft hetzelfde totaal en krijgt: " + label(ander) + ".")
                .toList();
    }

    private static boolean isOmgekeerd(int rang, @Nullable Integer een, @Nullable Integer ander) {
        return een != null && ander != null && rang * Integer.compare(een, ander) < 0;
    }

    private static String label(Geval geval) {
        return geval.uitkomst() == null ? "" : geval.uitkomst().label();
    }

    /** Below zero when the first stands higher; a proposal to reject stands under every place. */
    private static int vergelijk(@Nullable Integer een, @Nullable Integer ander) {
        return Integer.compare(een == null ? Integer.MAX_VALUE : een, ander == null ? Integer.MAX_VALUE : ander);
    }
}
