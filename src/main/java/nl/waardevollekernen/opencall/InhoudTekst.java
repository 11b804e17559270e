package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gemeente;
import nl.waardevollekernen.identiteit.Gemeenten;
import org.jspecify.annotations.Nullable;

/** How people read the answers: amounts with €, dates in words, options by their label, never a code or JSON. */
public final class InhoudTekst {
    /** What stands where a question does not apply and nothing was answered. */
    static final String NIET_VAN_TOEPASSING = "Niet van toepassing";

    /** What stands where nothing was filled in. */
    public static final String LEEG = "Niet ingevuld";

    private InhoudTekst() {}

    /**
     * One answer as people read it.
     *
     * @param pointer where it stands in the content
     * @param label the question
     * @param tekst the answer
     * @param groep heading within the topic, or null
     * @param rij "Ingreep 2" for an answer in the second row of a list, or null
     */
    public record Antwoord(
            String pointer,
            String label,
            String tekst,
            @Nullable String groep,
            @Nullable String rij) {}

    /** All answers of a topic in the order of the form; the rows of a list one after the other. */
    public static List<Antwoord> antwoorden(Onderwerp onderwerp, JsonNode inhoud) {
        var antwoorden = new ArrayList<Antwoord>();
        for (var veld : onderwerp.velden()) {
            var pointer = "/" + onderwerp.key() + "/" + veld.key();
            var buren = inhoud.path(onderwerp.key());
            var waarde = buren.path(veld.key());
            if (veld.type() == Veldtype.LIJST && waarde.isArray() && !waarde.isEmpty()) {
                rijen(antwoorden, pointer, veld, waarde);
            } else {
                antwoorden.add(new Antwoord(pointer, veld.label(), tekst(veld, waarde, buren), veld.groep(), null));
            }
        }
        return antwoorden;
    }

    private static void rijen(List<Antwoord> antwoorden, String pointer, Veld veld, JsonNode rijen) {
        for (int i = 0; i < rijen.size(); i++) {
            for (var deel : veld.velden()) {
                antwoorden.add(new Antwoord(
                        pointer + "/" + i + "/" + deel.key(),
                        deel.label(),
                        tekst(deel, rijen.get(i).path(deel.key()), rijen.get(i)),
                        veld.groep(),
                        veld.label() + " " + (i + 1)));
            }
        }
    }

    /** The same beside the other answers of its object: an answer that does not apply says so. */
    private static String tekst(Veld veld, JsonNode waarde, JsonNode buren) {
        if (Toepasselijkheid.geldt(veld, buren)) {
            return tekst(veld, waarde);
        }
        return Veldcontrole.leeg(waarde) ? NIET_VAN_TOEPASSING : tekst(veld, waarde) + " (telt niet mee)";
    }

    /** Whether this text says that nothing was answered. */
    public static boolean isLeeg(String tekst) {
        return tekst.equals(LEEG) || tekst.equals(NIET_VAN_TOEPASSING);
    }

    /** One value as people read it; what does not fit its field is shown as it was typed. */
    public static String tekst(Veld veld, JsonNode waarde) {
        if (Veldcontrole.leeg(waarde)) {
            return LEEG;
        }
        if (nietGelezen(veld, waarde)) {
            return "“" + waarde.textValue() + "” (kunnen wij niet lezen)";
        }
        return switch (veld.type()) {
            case BEDRAG -> getal(waarde) == null ? waarde.asText() : Nederland.euro(waarde.decimalValue());
            case GEHEEL_GETAL, GETAL, PERCENTAGE -> metEenheid(veld, waarde);
            case DATUM -> datum(waarde.asText());
            case JA_NEE -> waarde.isBoolean() ? (waarde.booleanValue() ? "Ja" : "Nee") : waarde.asText();
            case KEUZE -> optie(veld, waarde);
            case MEERKEUZE ->
                StreamSupport.stream(waarde.spliterator(), false)
                        .map(keuze -> optie(veld, keuze))
                        .collect(Collectors.joining(", "));
            case GEMEENTE -> Gemeenten.van(waarde.asText()).map(Gemeente::naam).orElse(waarde.asText());
            case GEBIED -> gebied(waarde);
            case DOCUMENT -> "Document toegevoegd";
            case LIJST -> waarde.size() == 1 ? "1 regel" : waarde.size() + " regels";
            case TEKST, LANGE_TEKST, JAAR -> waarde.asText();
        };
    }

    /** Whether it is text, as it was typed, where something else belongs. */
    private static boolean nietGelezen(Veld veld, JsonNode waarde) {
        return waarde.isTextual()
                && switch (veld.type()) {
                    case GEHEEL_GETAL, GETAL, BEDRAG, PERCENTAGE, JAAR, DATUM, JA_NEE, GEBIED ->
                        Veldcontrole.fout(veld, waarde) != null;
                    default -> false;
                };
    }

    private static String optie(Veld veld, JsonNode waarde) {
        return veld.optie(waarde.asText()).map(Veld.Optie::label).orElse(waarde.asText());
    }

    private static @Nullable BigDecimal getal(JsonNode waarde) {
        return Waarden.getal(waarde, "").orElse(null);
    }

    private static String metEenheid(Veld veld, JsonNode waarde) {
        var getal = getal(waarde);
        if (getal == null) {
            return waarde.asText();
        }
        var tekst =
                Nederland.getal(getal, Math.max(0, getal.stripTrailingZeros().scale()));
        return veld.eenheid() == null ? tekst : tekst + "\u00a0" + veld.eenheid();
    }

    private static String datum(String tekst) {
        try {
            return Nederland.datum(LocalDate.parse(tekst));
        } catch (DateTimeParseException geenDatum) {
            return tekst;
        }
    }

    private static String gebied(JsonNode waarde) {
        return waarde.path("type").asText().equals("Point")
                ? "Eén punt op de kaart"
                : "Een vlak met "
                        + Math.max(0, waarde.path("coordinates").path(0).size() - 1) + " hoekpunten";
    }
}
