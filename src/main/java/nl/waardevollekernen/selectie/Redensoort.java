package nl.waardevollekernen.selectie;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of reasons for a decision, and what each asks: following needs no reason of its own, and neither does a budget that is used up,
 * because that is the plain run-down of the ranking. Only a deviation needs a reason of its own. A decision never follows what its case does
 * not have: without a majority there is no advice, and below the threshold of the toets there is no rank either.
 */
public enum Redensoort {
    VOLGT("volgt", "Volgt het advies en de rangschikking"),
    VOLGT_RANG("volgt-rangschikking", "Volgt de rangschikking"),
    VOLGT_TOETS("volgt-toets", "Volgt de toets"),
    BUDGET_OP("budget-op", "Het budget is op voordat deze casus aan de beurt is"),
    AFWIJKING("afwijking", "Wijkt af van het advies, de toets of de rangschikking");

    private final String code;
    private final String label;

    Redensoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The value in the API. */
    public String code() {
        return code;
    }

    /** How people read it. */
    public String label() {
        return label;
    }

    /** The kind with this code, or empty. */
    public static Optional<Redensoort> van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }

    /** The codes, as the API names them to who gave another. */
    static String codes() {
        return Arrays.stream(values()).map(soort -> "‘" + soort.code + "’").collect(Collectors.joining(", "));
    }

    /** The kinds that can be true of a decision about this case, what it follows first. */
    static List<Redensoort> voor(Rondeplaats casus) {
        if (casus.isVoorstelAfwijzen()) {
            return List.of(VOLGT_TOETS, AFWIJKING);
        }
        return List.of(casus.advies().isEmpty() ? VOLGT_RANG : VOLGT, BUDGET_OP, AFWIJKING);
    }

    /**
     * Why the chosen kind can not be right beside these deviations, with what to do; empty when it can.
     *
     * @param mogelijk the kinds that can be true of the case, what it follows first
     * @param afwijkingen every deviation, the one between equals included
     */
    static Optional<String> bezwaar(
            @Nullable Redensoort gekozen,
            List<Redensoort> mogelijk,
            Uitkomst uitkomst,
            Collection<String> afwijkingen) {
        if (gekozen == null) {
            return Optional.empty();
        }
        if (!mogelijk.contains(gekozen)) {
            return Optional.of("Kies een andere soort reden: " + waarom(mogelijk));
        }
        if (gekozen == BUDGET_OP && uitkomst == Uitkomst.TOELATEN) {
            return Optional.of("Kies een andere soort reden: deze casus krijgt geld.");
        }
        if (gekozen == mogelijk.getFirst() && !afwijkingen.isEmpty()) {
            return Optional.of("Kies ‘" + AFWIJKING.label + "’. " + String.join(" ", afwijkingen));
        }
        if (gekozen == AFWIJKING && afwijkingen.isEmpty()) {
            return Optional.of("Kies ‘" + mogelijk.getFirst().label + "’: dit besluit wijkt nergens van af.");
        }
        return Optional.empty();
    }

    private static String waarom(List<Redensoort> mogelijk) {
        return switch (mogelijk.getFirst()) {
            case VOLGT_TOETS ->
                "deze casus haalde de drempel van de toets niet. Er is geen advies, en geen plaats in de rangschikking.";
            case VOLGT_RANG -> "over deze casus is geen advies, want de commissie had geen meerderheid.";
            default -> "deze casus heeft een advies en een plaats in de rangschikking.";
        };
    }
}
