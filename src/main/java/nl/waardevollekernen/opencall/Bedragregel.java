package nl.waardevollekernen.opencall;

import java.math.BigDecimal;

/**
 * How much a case may ask: the lowest of three limits (as in the Impulsaanpak Winkelgebieden).
 *
 * @param deelRealisatiekosten percentage of the realisation costs
 * @param deelOnrendabeleTop percentage of the onrendabele top
 * @param hoogste euros
 */
public record Bedragregel(BigDecimal deelRealisatiekosten, BigDecimal deelOnrendabeleTop, BigDecimal hoogste) {
    /** The most a case with these costs (euros) may ask, in euros, exact. */
    public BigDecimal hoogstens(BigDecimal realisatiekosten, BigDecimal onrendabeleTop) {
        return deel(realisatiekosten, deelRealisatiekosten)
                .min(deel(onrendabeleTop, deelOnrendabeleTop))
                .min(hoogste);
    }

    private static BigDecimal deel(BigDecimal bedrag, BigDecimal percentage) {
        return bedrag.multiply(percentage).movePointLeft(2);
    }
}
