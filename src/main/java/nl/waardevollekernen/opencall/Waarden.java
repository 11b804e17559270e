package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads one answer from content that may be incomplete or wrong: the value, or empty when it is not there as such. */
final class Waarden {
    private static final int MEESTE_CIJFERS = 15;

    private Waarden() {}

    static Optional<BigDecimal> getal(JsonNode inhoud, String pointer) {
        var waarde = inhoud.at(pointer);
        if (!waarde.isNumber() || oneindig(waarde)) {
            return Optional.empty();
        }
        var getal = waarde.decimalValue();
        boolean gewoon = Math.abs((long) getal.precision() - getal.scale()) <= MEESTE_CIJFERS;
        return gewoon ? Optional.of(getal) : Optional.empty();
    }

    static Optional<LocalDate> dag(JsonNode inhoud, String pointer) {
        try {
            return Optional.of(LocalDate.parse(inhoud.at(pointer).asText("")));
        } catch (DateTimeParseException geenDatum) {
            return Optional.empty();
        }
    }

    static boolean waar(JsonNode inhoud, String pointer) {
        return inhoud.at(pointer).isBoolean() && inhoud.at(pointer).booleanValue();
    }

    static boolean gevuld(JsonNode inhoud, String pointer) {
        return !Veldcontrole.leeg(inhoud.at(pointer));
    }

    /** A number too large for the binary form in which a reader may have kept it. */
    static boolean oneindig(JsonNode waarde) {
        return (waarde.isDouble() || waarde.isFloat()) && !Double.isFinite(waarde.doubleValue());
    }
}
