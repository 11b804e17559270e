package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Nederland;

/**
 * Turns what somebody typed in a form into the value that belongs in the content: "1.250.000,50", "8-3-2027", "ja". What
 * cannot be read stays as text, so that nothing typed is lost and {@link InhoudControle} tells what to do about it.
 */
public final class InhoudInvoer {
    private static final Pattern DAG = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern DAG_IN_WOORDEN = Pattern.compile("([0-9]{1,2}) +([a-z]{3,9})\\.? +([0-9]{4})");
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> KORT =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern GETAL = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,6})?");
    private static final Pattern DUIZENDEN = Pattern.compile("-?[0-9]{1,3}([. \u00a0][0-9]{3})+(,[0-9]{1,6})?");

    private InhoudInvoer() {}

    /** The value for a field that takes one answer; JSON null for an empty one. */
    public static JsonNode lees(Veld veld, String getypt) {
        var tekst = getypt.strip();
        if (tekst.isEmpty()) {
            return NullNode.instance;
        }
        return switch (veld.type()) {
            case GEHEEL_GETAL, GETAL, BEDRAG, PERCENTAGE, JAAR -> getal(tekst);
            case DATUM -> datum(tekst);
            case JA_NEE -> jaNee(tekst);
            case GEBIED -> json(tekst);
            case LANGE_TEKST -> tekst(getypt.replace("\r\n", "\n").strip());
            case TEKST, KEUZE, MEERKEUZE, GEMEENTE, DOCUMENT, LIJST -> tekst(tekst);
        };
    }

    /** The value for a field that takes several answers. */
    public static JsonNode leesMeer(List<String> gekozen) {
        var lijst = JsonNodeFactory.instance.arrayNode();
        gekozen.stream().filter(keuze -> !keuze.isBlank()).forEach(lijst::add);
        return lijst;
    }

    /** The number somebody typed ("1.250.000,50"), or empty when it cannot be read. */
    public static Optional<BigDecimal> leesGetal(String getypt) {
        var waarde = getal(getypt.strip());
        return waarde.isNumber() ? Optional.of(waarde.decimalValue()) : Optional.empty();
    }

    /** The day somebody typed ("31-12-2027"), or empty when it cannot be read. */
    public static Optional<LocalDate> leesDatum(String getypt) {
        try {
            return Optional.of(LocalDate.parse(datum(getypt.strip()).asText()));
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }

    /** What the input of a form shows for a value: the reverse of {@link #lees}. */
    public static String toon(Veld veld, JsonNode waarde) {
        if (Veldcontrole.leeg(waarde)) {
            return "";
        }
        return switch (veld.type()) {
            case JAAR ->
                Waarden.getal(waarde, "").map(BigDecimal::toPlainString).orElseGet(waarde::asText);
            case GEHEEL_GETAL, GETAL, PERCENTAGE, BEDRAG ->
                Waarden.getal(waarde, "").map(getal -> toonGetal(veld, getal)).orElseGet(waarde::asText);
            case DATUM -> toonDatum(waarde.asText());
            case JA_NEE -> waarde.isBoolean() ? (waarde.booleanValue() ? "ja" : "nee") : waarde.asText();
            case GEBIED -> waarde.isTextual() ? waarde.textValue() : waarde.toString();
            default -> waarde.asText();
        };
    }

    /** With points between thousands, and cents always as two digits. */
    private static String toonGetal(Veld veld, BigDecimal getal) {
        int decimalen = Math.max(0, getal.stripTrailingZeros().scale());
        boolean centen = veld.type() == Veldtype.BEDRAG && decimalen > 0;
        return Nederland.getal(getal, centen ? Math.max(2, decimalen) : decimalen);
    }

    private static JsonNode getal(String tekst) {
        var kaal = tekst.replaceAll("^€\\s*|\\s*%$", "");
        if (DUIZENDEN.matcher(kaal).matches()) {
            kaal = kaal.replaceAll("[. \u00a0]", "");
        }
        return GETAL.matcher(kaal).matches()
                ? DecimalNode.valueOf(new BigDecimal(kaal.replace(',', '.')))
                : tekst(tekst);
    }

    private static JsonNode datum(String tekst) {
        var delen = DAG.matcher(metMaandnummer(tekst));
        if (!delen.matches()) {
            return tekst(tekst);
        }
        try {
            return tekst(LocalDate.of(
                            Integer.parseInt(delen.group(3)),
                            Integer.parseInt(delen.group(2)),
                            Integer.parseInt(delen.group(1)))
                    .toString());
        } catch (DateTimeException geenDatum) {
            return tekst(tekst);
        }
    }

    /** "12 januari 2027" and "12 jan. 2027" as "12-1-2027"; any other text as it is. */
    private static String metMaandnummer(String tekst) {
        var delen = DAG_IN_WOORDEN.matcher(tekst.toLowerCase(Locale.ROOT));
        if (delen.matches()) {
            for (int maand = 0; maand < MAANDEN.size(); maand++) {
                var naam = MAANDEN.get(maand);
                if (naam.equals(delen.group(2)) || KORT.get(maand).equals(delen.group(2))) {
                    return delen.group(1) + "-" + (maand + 1) + "-" + delen.group(3);
                }
            }
        }
        return tekst;
    }

    private static String toonDatum(String tekst) {
        var delen = tekst.split("-", -1);
        return delen.length == 3 && delen[0].length() == 4
                ? delen[2].replaceFirst("^0", "") + "-" + delen[1].replaceFirst("^0", "") + "-" + delen[0]
                : tekst;
    }

    private static JsonNode jaNee(String tekst) {
        return switch (tekst) {
            case "ja", "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "nee", "false" -> JsonNodeFactory.instance.booleanNode(false);
            default -> tekst(tekst);
        };
    }

    private static JsonNode json(String tekst) {
        try {
            return Bronnen.boom(tekst);
        } catch (JsonProcessingException geenJson) {
            return tekst(tekst);
        }
    }

    private static JsonNode tekst(String tekst) {
        return JsonNodeFactory.instance.textNode(tekst);
    }
}
