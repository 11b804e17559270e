package nl.waardevollekernen.selectie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;

/**
 * The rule of deviation: who decides otherwise than the advice, than the ranking, or, between cases with an equal
 * total, than the lot, says why. Only admitting follows an advice to admit, with a condition where the advice is so, and only rejecting an advice not to; without
 * a majority in the commission there is no advice to deviate from. Whom the budget does not reach follows the ranking, and so deviates from
 * nothing. The reserve list has the order of the ranking. Each kind of deviation is told in words, so that people know what the reason must answer.
 */
final class Afwijking {
    /**
     * One case of the round with what was decided about it so far.
     *
     * @param kenmerk what people call it
     * @param plaats place in the ranking, or null for a proposal to reject
     * @param totaal the exact total that gave it that place, or null for a proposal to reject
     * @param advies what the commission recommends, or null for a proposal to reject and without a majority
     * @param uitkomst what was decided, or null while undecided
     * @param reserve place on the reserve list, or null
     * @param metVoorwaarden whether there are conditions
     * @param budgetOp whether the reason is that the budget is used up
     */
    record Geval(
            String kenmerk,
            @Nullable Integer plaats,
            @Nullable Gemiddelde totaal,
            @Nullable Aanbeveling advies,
            @Nullable Uitkomst uitkomst,
            @Nullable Integer reserve,
            boolean metVoorwaarden,
            boolean budgetOp) {
        /** The place of a case in a round with what is, or is to be, decided about it. */
        static Geval van(Rondeplaats rij, @Nullable Besluitvoorstel besluit) {
            var plaats = rij.plaats().orElse(null);
            var totaal = rij.totaal().orElse(null);
            var advies = rij.advies().orElse(null);
            return besluit == null
                    ? new Geval(rij.kenmerk(), plaats, totaal, advies, null, null, false, false)
                    : new Geval(
                            rij.kenmerk(),
                            plaats,
                            totaal,
                            advies,
                            besluit.uitkomst(),
                            besluit.reservevolgorde(),
                            !besluit.voorwaarden().isEmpty(),
                            besluit.redensoort() == Redensoort.BUDGET_OP);
        }

        /** Whether both have exactly the same total, so that the lot decided which of them stands higher. */
        boolean isGelijk(Geval ander) {
            return totaal != null && totaal.equals(ander.totaal());
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

    /** How this decision differs from the ranking, against what was decided about the others; between equals {@link #tussenGelijken} tells it. */
    static List<String> vanRang(Geval besluit, Collection<Geval> anderen) {
        return anderen.stream()
                .filter(ander -> !besluit.isGelijk(ander) && isTegendraads(besluit, ander))
                .map(ander -> ander.kenmerk() + " staat " + hogerOfLager(besluit, ander) + " in de rangschikking en "
                        + krijgt(besluit, ander))
                .toList();
    }

    /** Where this decision puts the lower lot before the higher one, among the cases with an equal total. */
    static List<String> tussenGelijken(Geval besluit, Collection<Geval> anderen) {
        return anderen.stream()
                .filter(ander -> besluit.isGelijk(ander) && isTegendraads(besluit, ander))
                .map(ander -> ander.kenmerk() + " heeft hetzelfde totaal, staat door het lot "
                        + hogerOfLager(besluit, ander) + " en " + krijgt(besluit, ander))
                .toList();
    }

    /** Whether one of the two goes before the other although it stands lower. */
    static boolean isTegendraads(Geval besluit, Geval ander) {
        var uitkomst = besluit.uitkomst();
        if (uitkomst == null || ander.uitkomst() == null) {
            return false;
        }
        int rang = vergelijk(besluit.plaats(), ander.plaats());
        int gunst = uitkomst.compareTo(ander.uitkomst());
        return gunst == 0
                ? isOmgekeerd(rang, besluit.reserve(), ander.reserve())
                : Integer.signum(rang) * Integer.signum(gunst) < 0;
    }

    private static boolean isOmgekeerd(int rang, @Nullable Integer een, @Nullable Integer ander) {
        return een != null && ander != null && rang * Integer.compare(een, ander) < 0;
    }

    /** Whether the first stands higher in the ranking. */
    static boolean staatHoger(Geval een, Geval ander) {
        return vergelijk(een.plaats(), ander.plaats()) < 0;
    }

    /** Where the other stands. */
    private static String hogerOfLager(Geval besluit, Geval ander) {
        return staatHoger(besluit, ander) ? "lager" : "hoger";
    }

    private static String krijgt(Geval besluit, Geval ander) {
        var uitkomst = ander.uitkomst();
        return uitkomst == null || uitkomst == besluit.uitkomst()
                ? "staat op plaats " + ander.reserve() + " van de reservelijst."
                : "krijgt: " + uitkomst.label() + ".";
    }

    /** Below zero when the first stands higher; a proposal to reject stands under every place. */
    private static int vergelijk(@Nullable Integer een, @Nullable Integer ander) {
        return Integer.compare(een == null ? Integer.MAX_VALUE : een, ander == null ? Integer.MAX_VALUE : ander);
    }
}
