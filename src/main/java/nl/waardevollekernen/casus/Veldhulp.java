package nl.waardevollekernen.casus;

import java.math.BigDecimal;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** What stands under the label of a question: the help of the form, and the unit and limits in words. */
final class Veldhulp {
    private static final String GEBIED =
            "Zet op elke regel één punt: breedtegraad en lengtegraad, bijvoorbeeld 51.6837 5.0669. Eén regel is een punt;"
                    + " drie of meer regels zijn de hoeken van één vlak. Een GeoJSON-geometrie mag ook.";

    private Veldhulp() {}

    static String van(Veld veld) {
        if (veld.type() == Veldtype.GEBIED) {
            return GEBIED;
        }
        var hulp = veld.hulp() == null ? "" : veld.hulp();
        return (hulp + " " + grens(veld, hulp)).strip();
    }

    private static String grens(Veld veld, String hulp) {
        return switch (veld.type()) {
            case TEKST, LANGE_TEKST -> "Hoogstens " + getal(tekens(veld)) + " tekens.";
            case GEHEEL_GETAL -> "Een geheel getal" + grenzen(veld, false) + ".";
            case GETAL -> "Een getal" + grenzen(veld, false) + ".";
            case JAAR -> "Een jaar van " + veld.min() + " tot en met " + veld.max() + ".";
            case PERCENTAGE -> "Een percentage" + grenzen(veld, false) + ".";
            case BEDRAG -> "In euro" + grenzen(veld, true) + ".";
            case DATUM -> hulp.contains("ijvoorbeeld") ? "" : "Bijvoorbeeld 8-3-2027.";
            case MEERKEUZE -> "U kunt meer antwoorden kiezen.";
            case LIJST -> "Hoogstens " + veld.maxRijen() + " regels.";
            case DOCUMENT ->
                veld.bestandstypen().isEmpty() ? "" : "Alleen: " + Bestandstype.lijst(veld.bestandstypen()) + ".";
            case KEUZE, JA_NEE, GEMEENTE, GEBIED -> "";
        };
    }

    private static BigDecimal tekens(Veld veld) {
        return BigDecimal.valueOf(veld.maxLengte() == null ? 0 : veld.maxLengte());
    }

    private static String grenzen(Veld veld, boolean geld) {
        var min = veld.min();
        var max = veld.max();
        if (min == null || max == null) {
            return "";
        }
        return geld
                ? ", van " + getal(min) + " tot en met " + getal(max)
                : " van " + getal(min) + " tot en met " + getal(max);
    }

    private static String getal(BigDecimal getal) {
        return Nederland.getal(getal, Math.max(0, getal.stripTrailingZeros().scale()));
    }
}
