package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.identiteit.Gemeenten;
import org.jspecify.annotations.Nullable;

/** Whether one value fits its field. The answer says what to do, in plain Dutch, or is null when it fits. */
final class Veldcontrole {
    /** More digits than any amount or count here; keeps a number such as 1e999999 from being computed with. */
    private static final int MEESTE_CIJFERS = 15;

    private static final Pattern DAG = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate VROEGST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAATST = LocalDate.of(2199, 12, 31);

    private Veldcontrole() {}

    static @Nullable String fout(Veld veld, JsonNode waarde) {
        return switch (veld.type()) {
            case TEKST -> tekst(veld, waarde, false);
            case LANGE_TEKST -> tekst(veld, waarde, true);
            case GEHEEL_GETAL, JAAR -> getal(veld, waarde, 0);
            case GETAL, BEDRAG, PERCENTAGE -> getal(veld, waarde, 2);
            case DATUM -> datum(waarde);
            case KEUZE ->
                waarde.isTextual() && veld.optie(waarde.textValue()).isPresent()
                        ? null
                        : "Kies één van de antwoorden uit de lijst.";
            case MEERKEUZE -> meerkeuze(veld, waarde);
            case JA_NEE -> waarde.isBoolean() ? null : "Kies ja of nee.";
            case GEMEENTE ->
                waarde.isTextual() && Gemeenten.van(waarde.textValue()).isPresent()
                        ? null
                        : "Kies een gemeente uit de lijst van 2026.";
            case GEBIED -> gebied(waarde);
            case DOCUMENT -> document(waarde);
            case LIJST -> waarde.isArray() ? null : "Geef hier een lijst met regels.";
        };
    }

    /** Whether there is anything at all; an empty text or list counts as not filled in. */
    static boolean leeg(@Nullable JsonNode waarde) {
        return waarde == null
                || waarde.isNull()
                || waarde.isMissingNode()
                || (waarde.isTextual() && Tekst.isLeeg(waarde.textValue()))
                || (waarde.isArray() && waarde.isEmpty());
    }

    /** The same for the answer to this question: a list or text is an empty answer only where a list or text belongs. */
    static boolean leeg(Veld veld, JsonNode waarde) {
        return switch (veld.type()) {
            case MEERKEUZE, LIJST -> leeg(waarde) && !waarde.isTextual();
            case TEKST, LANGE_TEKST, DATUM, KEUZE, GEMEENTE, DOCUMENT -> leeg(waarde) && !waarde.isArray();
            case GEHEEL_GETAL, GETAL, BEDRAG, PERCENTAGE, JAAR, JA_NEE, GEBIED ->
                leeg(waarde) && !waarde.isArray() && !waarde.isTextual();
        };
    }

    /** What was typed and is no area stands as text; who typed GeoJSON reads what is wrong with it. */
    private static @Nullable String gebied(JsonNode waarde) {
        if (!waarde.isTextual()) {
            return Gebied.controleer(waarde).orElse(null);
        }
        try {
            return Gebied.controleer(Bronnen.boom(waarde.textValue()))
                    .orElse("Geef een GeoJSON-geometrie als object, niet als tekst.");
        } catch (JsonProcessingException geenJson) {
            return Gebied.controleer(waarde).orElse(null);
        }
    }

    private static @Nullable String tekst(Veld veld, JsonNode waarde, boolean regels) {
        if (!waarde.isTextual()) {
            return "Vul hier tekst in.";
        }
        var tekst = waarde.textValue();
        int hoogstens = veld.maxLengte() == null ? 0 : veld.maxLengte();
        int lengte = tekst.codePointCount(0, tekst.length());
        if (lengte > hoogstens) {
            return "Maak de tekst korter: u gebruikt " + Nederland.getal(lengte) + " van hoogstens "
                    + Nederland.getal(hoogstens) + " tekens.";
        }
        int vreemd = vreemd(tekst, regels);
        return vreemd < 0
                ? Leesrichting.fout(tekst).orElse(null)
                : "De tekst bevat bij “" + Leesrichting.rond(tekst, vreemd)
                        + "” een onzichtbaar teken dat niet mag. Typ die woorden opnieuw.";
    }

    /** Where the first character stands that does not belong in a text; negative without one. */
    private static int vreemd(String tekst, boolean regels) {
        int teken;
        for (int i = 0; i < tekst.length(); i += Character.charCount(teken)) {
            teken = tekst.codePointAt(i);
            if (vreemd(teken, regels)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean vreemd(int teken, boolean regels) {
        if (teken == '\n' || teken == '\r' || teken == '\t') {
            return !regels;
        }
        int soort = Character.getType(teken);
        return soort == Character.CONTROL || soort == Character.SURROGATE || teken == 0xFFFE || teken == 0xFFFF;
    }

    private static @Nullable String getal(Veld veld, JsonNode waarde, int decimalen) {
        var vorm = vorm(veld.type());
        if (!waarde.isNumber() || Waarden.oneindig(waarde)) {
            var anders = decimalen == 0 ? "Vul een geheel getal in, met alleen cijfers." : vorm;
            return waarde.isTextual()
                    ? Getalinvoer.uitleg(veld, waarde.textValue()).orElse(anders)
                    : anders;
        }
        var getal = waarde.decimalValue();
        if (Math.abs((long) getal.precision() - getal.scale()) > MEESTE_CIJFERS
                || getal.precision() > 2 * MEESTE_CIJFERS) {
            return "Dit getal is te groot of te precies. Vul een gewoon getal in.";
        }
        if (getal.stripTrailingZeros().scale() > decimalen) {
            return decimalen == 0 ? vorm : "Gebruik hoogstens twee cijfers achter de komma.";
        }
        return grenzen(veld, getal);
    }

    /** How a number of this type is written. */
    private static String vorm(Veldtype type) {
        return switch (type) {
            case BEDRAG ->
                "Vul een bedrag in zoals 1.250.000,50: punten tussen de duizendtallen, een komma voor de centen.";
            case JAAR -> "Vul een jaar in met vier cijfers, bijvoorbeeld 2027.";
            case GEHEEL_GETAL -> "Vul een geheel getal in met cijfers, zonder komma. Bijvoorbeeld 1.250.";
            default -> "Vul een getal in met cijfers, bijvoorbeeld 12,5.";
        };
    }

    private static @Nullable String grenzen(Veld veld, BigDecimal getal) {
        boolean teLaag = veld.min() != null && getal.compareTo(veld.min()) < 0;
        boolean teHoog = veld.max() != null && getal.compareTo(veld.max()) > 0;
        if (!teLaag && !teHoog) {
            return null;
        }
        var onder = veld.min() == null ? null : leesbaar(veld, veld.min());
        var boven = veld.max() == null ? null : leesbaar(veld, veld.max());
        if (onder != null && boven != null) {
            return "Vul een getal in van " + onder + " tot en met " + boven + ".";
        }
        return onder != null ? "Vul " + onder + " of meer in." : "Vul " + boven + " of minder in.";
    }

    private static String leesbaar(Veld veld, BigDecimal grens) {
        if (veld.type() == Veldtype.JAAR) {
            return grens.toPlainString();
        }
        return Nederland.getal(grens, Math.max(0, grens.stripTrailingZeros().scale()));
    }

    private static @Nullable String datum(JsonNode waarde) {
        var fout = "Vul een bestaande datum in als dag, maand en jaar, bijvoorbeeld 8-3-2027.";
        if (!waarde.isTextual()) {
            return fout;
        }
        if (!DAG.matcher(waarde.textValue()).matches()) {
            return Datuminvoer.uitleg(waarde.textValue()).orElse(fout);
        }
        try {
            var dag = LocalDate.parse(waarde.textValue());
            return dag.isBefore(VROEGST) || dag.isAfter(LAATST) ? fout : null;
        } catch (DateTimeParseException geenDatum) {
            return fout;
        }
    }

    private static @Nullable String meerkeuze(Veld veld, JsonNode waarde) {
        var fout = "Kies uit de antwoorden van de lijst, elk hoogstens één keer.";
        if (!waarde.isArray() || waarde.size() > veld.opties().size()) {
            return fout;
        }
        var gekozen = new HashSet<String>();
        for (var keuze : waarde) {
            if (!keuze.isTextual() || veld.optie(keuze.textValue()).isEmpty() || !gekozen.add(keuze.textValue())) {
                return fout;
            }
        }
        return null;
    }

    private static @Nullable String document(JsonNode waarde) {
        var fout = "Voeg het document toe.";
        if (!waarde.isTextual() || waarde.textValue().length() != 36) {
            return fout;
        }
        try {
            return UUID.fromString(waarde.textValue()).toString().equals(waarde.textValue()) ? null : fout;
        } catch (IllegalArgumentException geenId) {
            return fout;
        }
    }
}
