package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * What content is held against besides itself: the call it is in, the day, and who submits.
 *
 * @param sluitdag the day of closing
 * @param peildag what is told as done was done by this day: the day of closing, and after it today on the clock of the call
 * @param laagste fewest euros that a fund of the call gives for one case, or null where none is set
 * @param indiener the organisation that submits
 */
public record Situatie(
        LocalDate sluitdag, LocalDate peildag, @Nullable BigDecimal laagste, Organisatie indiener) {
    /** The situation of a case of this organisation in this call at this real instant. */
    public static Situatie van(OpenCall call, Organisatie indiener, Instant echt) {
        var vandaag = call.nu(echt).atZone(Nederland.ZONE).toLocalDate();
        var sluitdag = call.sluitdag();
        return new Situatie(
                sluitdag,
                vandaag.isAfter(sluitdag) ? vandaag : sluitdag,
                Fondsen.van(call).stream()
                        .map(Fonds::laagstePerCasus)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                indiener);
    }
}
