package nl.waardevollekernen.casus;

import java.math.BigDecimal;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.KnockoutInvoer;
import nl.waardevollekernen.opencall.OpenCall;
import org.jspecify.annotations.Nullable;

/** The data a knock-out was found on, in words for the marktmeester. */
final class KnockoutTekst {
    private KnockoutTekst() {}

    /** What the content says about this knock-out; moments are told on the clock of the call. */
    static String gegeven(String code, KnockoutInvoer invoer, Casus casus, OpenCall call) {
        return switch (code) {
            case "K1" ->
                "Ingediend op "
                        + casus.ingediendOp()
                                .map(moment -> Tijdwoorden.precies(call, moment))
                                .orElse("onbekend");
            case "K3" ->
                invoer.aaneengesloten() ? "Het gebied is één geheel" : "Het gebied is niet als één geheel getekend";
            case "K4" -> "Risicodragende private partijen: " + invoer.risicodragendePrivatePartijen();
            case "K5" ->
                invoer.bestuursbesluitAanwezig()
                        ? "Een college- of raadsbesluit van voor de sluiting is bijgevoegd"
                        : "Er is geen college- of raadsbesluit van voor de sluiting";
            case "K6" -> "Ouderdom van de taxatie bij sluiting: " + maanden(invoer.taxatieOuderdomMaanden());
            case "K7" ->
                "Gevraagd " + euro(invoer.gevraagdBedrag()) + ", realisatiekosten " + euro(invoer.realisatiekosten())
                        + ", onrendabele top " + euro(invoer.onrendabeleTop());
            case "K8" ->
                invoer.openBoekAkkoord() ? "De indiener werkt met een open boek" : "Geen akkoord met open boek";
            case "K9" ->
                invoer.staatssteunGrondslagAanwezig()
                        ? "Route en grondslag zijn opgegeven"
                        : "Route of grondslag ontbreekt";
            case "K10" ->
                (invoer.prospectGeslotenCasus()
                                ? "Er is uitzicht op een sluitende businesscase"
                                : "Geen uitzicht op een sluitende businesscase")
                        + ", onrendabele top " + euro(invoer.onrendabeleTop());
            case "K11" -> "Van sluiting tot gereed: " + maanden(invoer.looptijdMaanden());
            default -> "";
        };
    }

    private static String euro(@Nullable BigDecimal bedrag) {
        return bedrag == null ? "niet ingevuld" : Nederland.euro(bedrag);
    }

    private static String maanden(@Nullable Integer aantal) {
        return aantal == null ? "niet ingevuld" : aantal + (aantal == 1 ? " maand" : " maanden");
    }
}
