package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever fills in the form "Transformatie kernen 2027" (version 1) which answers make a case fail a knock-out, so
 * that nobody hears it first after submitting. A warning, never a refusal; an open question warns of nothing.
 */
public final class Knockoutwaarschuwingen {
    private static final String TAXATIE = "/grex/taxatieDatum";
    private static final String GEVRAAGD = "/financiering/gevraagd";
    private static final String BESLUIT = "/bijlagen/besluitDatum";

    private final JsonNode inhoud;
    private final LocalDate sluitdag;
    private final KnockoutInvoer invoer;
    private final @Nullable Bedragregel bedragregel;

    private Knockoutwaarschuwingen(JsonNode inhoud, LocalDate sluitdag, Kader kader) {
        this.inhoud = inhoud;
        this.sluitdag = sluitdag;
        this.invoer = KnockoutInvoer.van(inhoud, sluitdag, true);
        this.bedragregel = kader.bedragregel();
    }

    /** One per knock-out that these answers fail, each with its JSON pointer, in the order of the form. */
    public static List<Veldfout> van(JsonNode inhoud, OpenCall call) {
        return van(inhoud, call.sluitdag(), Kaders.toetsingskader(call));
    }

    static List<Veldfout> van(JsonNode inhoud, LocalDate sluitdag, Kader kader) {
        var waarschuwingen = new Knockoutwaarschuwingen(inhoud, sluitdag, kader);
        var niet = Knockoutgrenzen.nietGehaald(waarschuwingen.invoer, kader.bedragregel());
        return Stream.of("K6", "K10", "K7", "K4", "K11", "K9", "K5", "K8")
                .filter(niet::contains)
                .filter(waarschuwingen::beantwoord)
                .map(code -> new Veldfout(plaats(code), waarschuwingen.tekst(code)))
                .toList();
    }

    private static String plaats(String code) {
        return switch (code) {
            case "K4" -> "/gebiedsdeal/partijen";
            case "K5" -> BESLUIT;
            case "K6" -> TAXATIE;
            case "K7" -> GEVRAAGD;
            case "K8" -> "/verklaringen/openBoek";
            case "K9" -> "/recht/steunroute";
            case "K10" -> "/grex/uitzichtSluitend";
            case "K11" -> "/planning/gereed";
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** Whether the answers it hangs on are there; what is missing is told as missing. */
    private boolean beantwoord(String code) {
        boolean ook = switch (code) {
            case "K5" -> Waarden.gevuld(inhoud, "/bijlagen/besluit");
            case "K9" -> Waarden.gevuld(inhoud, "/recht/grondslag");
            default -> true;
        };
        return ook && Waarden.gevuld(inhoud, plaats(code));
    }

    private String tekst(String code) {
        return switch (code) {
            case "K4" -> partijen(invoer.risicodragendePrivatePartijen());
            case "K5" ->
                "Het besluit van het college of de raad is van " + dag(BESLUIT)
                        + ". Dat is na de sluiting van de call op " + Nederland.datum(sluitdag) + ".";
            case "K6" ->
                "De taxatie van " + dag(TAXATIE) + " is na " + taxatieGeldigTot()
                        + " te oud: meer dan 12 maanden. De call sluit op " + Nederland.datum(sluitdag) + ".";
            case "K7" -> bedrag();
            case "K8" -> "U antwoordde Nee. Werken met een open boek is een voorwaarde.";
            case "K9" -> "U weet nog niet welke route voor staatssteun u volgt. Een route is een voorwaarde.";
            case "K10" ->
                "Er is geen uitzicht op een sluitende business case. Dan moet de onrendabele top ten minste "
                        + Nederland.euro(Knockoutgrenzen.TOP) + " zijn. U vulde "
                        + euro(invoer.onrendabeleTop()) + " in.";
            case "K11" ->
                "De casus moet binnen " + Knockoutgrenzen.LOOPTIJD_JAREN
                        + " jaar na de sluiting klaar zijn: uiterlijk op "
                        + Nederland.datum(Knockoutgrenzen.uiterlijkGereed(sluitdag)) + ".";
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String partijen(int aantal) {
        return "Ten minste " + Knockoutgrenzen.PRIVATE_PARTIJEN + " private partijen moeten zelf risico dragen. "
                + (aantal == 0 ? "U noemt er geen." : "U noemt er " + aantal + ".");
    }

    private String bedrag() {
        var regel = Objects.requireNonNull(bedragregel);
        var kosten = Objects.requireNonNull(invoer.realisatiekosten());
        var top = Objects.requireNonNull(invoer.onrendabeleTop());
        return "U vraagt " + euro(invoer.gevraagdBedrag())
                + ". Met deze kosten en deze onrendabele top kunt u hoogstens "
                + Nederland.euro(regel.hoogstens(kosten, top)) + " vragen: " + procent(regel.deelRealisatiekosten())
                + " van de realisatiekosten, " + procent(regel.deelOnrendabeleTop()) + " van de onrendabele top en "
                + Nederland.euro(regel.hoogste()) + " zijn de grenzen.";
    }

    private String taxatieGeldigTot() {
        return Waarden.dag(inhoud, TAXATIE)
                .map(Knockoutgrenzen::taxatieGeldigTot)
                .map(Nederland::datum)
                .orElse("");
    }

    private String dag(String pointer) {
        return Waarden.dag(inhoud, pointer).map(Nederland::datum).orElse("");
    }

    private static String euro(@Nullable BigDecimal bedrag) {
        return bedrag == null ? "" : Nederland.euro(bedrag);
    }

    private static String procent(BigDecimal deel) {
        return deel.stripTrailingZeros().toPlainString() + " %";
    }
}
