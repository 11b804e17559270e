package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, for totals that must be equal only when they really are.
 *
 * @param teller above the line
 * @param noemer below the line, above zero
 */
public record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {
    public static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

    /** In lowest terms, so that equal fractions are equal records. */
    public Breuk {
        if (noemer.signum() == 0) {
            throw new ArithmeticException("delen door nul");
        }
        var deler = teller.gcd(noemer).multiply(BigInteger.valueOf(noemer.signum()));
        teller = teller.divide(deler);
        noemer = noemer.divide(deler);
    }

    /** The exact value of a decimal number. */
    public static Breuk van(BigDecimal waarde) {
        return waarde.scale() > 0
                ? new Breuk(waarde.unscaledValue(), BigInteger.TEN.pow(waarde.scale()))
                : new Breuk(waarde.toBigIntegerExact(), BigInteger.ONE);
    }

    public static Breuk van(long waarde) {
        return new Breuk(BigInteger.valueOf(waarde), BigInteger.ONE);
    }

    public Breuk plus(Breuk ander) {
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    public Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    public Breuk gedeeldDoor(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    /** Rounded half-even, only for showing. */
    public BigDecimal afgerond(int decimalen) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }
}
