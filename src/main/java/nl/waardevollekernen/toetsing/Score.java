package nl.waardevollekernen.toetsing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one person gave for one criterion.
 *
 * @param cijfer 1 to 10, or null while not scored: missing is never zero
 * @param motivering why, in the person's own words; empty while not written
 */
@Embeddable
public record Score(
        @Column(precision = 3, scale = 1) @Nullable BigDecimal cijfer,
        @Column(columnDefinition = "text") String motivering) {
    /**
     * The score of a complete set.
     *
     * @throws IllegalArgumentException when there is none: missing is never zero
     */
    public BigDecimal eisCijfer() {
        if (cijfer == null) {
            throw new IllegalArgumentException("Geen cijfer.");
        }
        return cijfer;
    }
}
