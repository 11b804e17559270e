package nl.waardevollekernen.selectie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of reasons for a decision, and what each asks: following needs no reason of its own, and neither does a budget that is used up,
 * because that is the plain run-down of the ranking. Only a deviation needs a reason of its own.
 */
public enum Redensoort {
    VOLGT("volgt", "Volgt het advies en de rangschikking"),
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

    /** Why the chosen kind can not be right beside these deviations, with what to do; empty when it can. */
    static Optional<String> bezwaar(@Nullable Redensoort gekozen, Uitkomst uitkomst, List<String> afwijkingen) {
        if (gekozen == BUDGET_OP && uitkomst == Uitkomst.TOELATEN) {
            return Optional.of("Kies een andere soort reden: deze casus krijgt geld.");
        }
        if (gekozen == VOLGT && !afwijkingen.isEmpty()) {
            return Optional.of("Kies ‘" + AFWIJKING.label + "’. " + String.join(" ", afwijkingen));
        }
        if (gekozen == AFWIJKING && afwijkingen.isEmpty()) {
            return Optional.of("Kies ‘" + VOLGT.label + "’: dit besluit wijkt nergens van af.");
        }
        return Optional.empty();
    }
}
