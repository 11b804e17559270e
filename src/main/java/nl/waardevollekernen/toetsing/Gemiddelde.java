package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * A mean that is kept exact: sum and divisor, since 20/3 has no end. Compared without ever dividing; rounded only when shown.
 *
 * @param som the sum
 * @param deler what it is divided by, above zero
 */
public record Gemiddelde(BigDecimal som, BigDecimal deler) implements Comparable<Gemiddelde> {
    public Gemiddelde {
        if (deler.signum() <= 0) {
            throw new IllegalArgumentException("deler " + deler);
        }
    }

    /** A single value. */
    public static Gemiddelde van(BigDecimal waarde) {
        return new Gemiddelde(waarde, BigDecimal.ONE);
    }

    /** Equal exactly when the two means are the same number, however they were made. */
    @Override
    public int compareTo(Gemiddelde ander) {
        return som.multiply(ander.deler).compareTo(ander.som.multiply(deler));
    }

    /** Whether this is at least so much. */
    public boolean minstens(BigDecimal grens) {
        return compareTo(van(grens)) >= 0;
    }

    /** Rounded to two decimals, half-even: only for showing. */
    public BigDecimal afgerond() {
        return som.divide(deler, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** "7,35", as people read it. */
    public String tekst() {
        return Nederland.getal(afgerond(), 2);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Gemiddelde gemiddelde && compareTo(gemiddelde) == 0;
    }

    @Override
    public int hashCode() {
        return som.divide(deler, MathContext.DECIMAL64).stripTrailingZeros().hashCode();
    }
}
