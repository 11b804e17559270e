package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which values of a case were made up for a demonstration; none for a real case.
 *
 * @param regels their JSON pointers, one on a line
 */
@Embeddable
record Demowaarden(
        @Column(name = "demo_waarden", columnDefinition = "text")
        String regels) {
    static final Demowaarden GEEN = new Demowaarden("");

    static Demowaarden van(Collection<String> pointers) {
        return new Demowaarden(String.join("\n", pointers));
    }

    Set<String> pointers() {
        return regels.isEmpty() ? Set.of() : Set.of(regels.split("\n", -1));
    }

    /**
     * A value that somebody changed is not made up any more. Of a list that got another length nobody can tell which
     * rows were, so it stays marked as a whole.
     */
    Demowaarden zonder(Collection<String> gewijzigd) {
        return new Demowaarden(pointers().stream()
                .filter(plaats -> !gewijzigd.contains(plaats))
                .map(plaats -> gewijzigd.stream()
                        .filter(lijst -> plaats.startsWith(lijst + "/"))
                        .findFirst()
                        .orElse(plaats))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
