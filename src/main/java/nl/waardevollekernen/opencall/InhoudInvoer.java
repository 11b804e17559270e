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
import java.util.Optional;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;

/**
 * Turns what somebody typed in a form into the value that belongs in the content: "1.250.000,50", "8-3-2027", "ja". What
 * cannot be read stays as text, so that nothing typed is lost and {@link InhoudControle} tells what to do about it.
 */
public final class InhoudInvoer {
    private static final Pattern IN_GROEPEN = Pattern.compile("[0-9\\s\\p{Z}]+");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");

    private InhoudInvoer() {}

    /** The value for a field that takes one answer; JSON null for an empty one. */
    public static JsonNode lees(Veld veld, String getypt) {
        var tekst = Tekst.schoon(getypt);
        if (tekst.isEmpty()) {
            return NullNode.instance;
        }
        return switch (veld.type()) {
            case GEHEEL_GETAL, GETAL, BEDRAG, PERCENTAGE, JAAR ->
                Getalinvoer.lees(veld, tekst)
                        .<JsonNode>map(DecimalNode::valueOf)
                        .orElseGet(() -> tekst(tekst));
            case DATUM -> tekst(Datuminvoer.lees(tekst).map(LocalDate::toString).orElse(tekst));
            case JA_NEE -> jaNee(tekst);
            case GEBIED -> json(tekst);
            case LANGE_TEKST -> tekst(getypt.replace("\r\n", "\n").strip());
            case TEKST -> tekst(cijfers(veld, tekst));
            case KEUZE, MEERKEUZE, GEMEENTE, DOCUMENT, LIJST -> tekst(tekst);
        };
    }

    /** The value for a field that takes several answers. */
    public static JsonNode leesMeer(List<String> gekozen) {
        var lijst = JsonNodeFactory.instance.arrayNode();
        gekozen.stream().filter(keuze -> !Tekst.isLeeg(keuze)).forEach(lijst::add);
        return lijst;
    }

    /** The amount somebody typed ("€ 1.250.000,50"), or empty when it cannot be read. */
    public static Optional<BigDecimal> leesBedrag(String getypt) {
        return Getalinvoer.bedrag(getypt);
    }

    /** The day somebody typed ("31-12-2027"), or empty when it cannot be read. */
    public static Optional<LocalDate> leesDatum(String getypt) {
        return Datuminvoer.lees(getypt);
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

    /** As people write it; a text that is no day comes back as it was typed. */
    private static String toonDatum(String tekst) {
        try {
            var dag = LocalDate.parse(tekst);
            return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
        } catch (DateTimeException geenDatum) {
            return tekst;
        }
    }

    /** A number as people copy it, in groups: without the spaces where it only fits without them. */
    private static String cijfers(Veld veld, String tekst) {
        int past = veld.maxLengte() == null ? 0 : veld.maxLengte();
        var dicht = tekst.length() > past && IN_GROEPEN.matcher(tekst).matches() ? WIT.matcher(tekst).replaceAll("") : tekst;
        return dicht.length() > past ? tekst : dicht;
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
