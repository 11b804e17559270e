package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fund that pays for admitted cases.
 *
 * @param code its name in data
 * @param naam how people read it
 * @param type code: nationaal, regionaal or hybride
 * @param mandaat what it may spend money on, in plain Dutch
 * @param budget euros in this round
 * @param hoogstePerCasus most euros for one case
 * @param laagstePerCasus fewest euros for one case
 * @param provincies provinces it serves; empty for all
 * @param demonstratie whether it is invented for the demonstration
 * @param toelichting what else people should know, or null
 */
public record Fonds(
        String code,
        String naam,
        String type,
        String mandaat,
        BigDecimal budget,
        BigDecimal hoogstePerCasus,
        BigDecimal laagstePerCasus,
        Set<String> provincies,
        boolean demonstratie,
        @Nullable String toelichting) {
    public Fonds {
        provincies = Set.copyOf(provincies);
    }

    /** What people should know beside the mandate, or empty. */
    public Optional<String> uitleg() {
        return Optional.ofNullable(toelichting);
    }
}
