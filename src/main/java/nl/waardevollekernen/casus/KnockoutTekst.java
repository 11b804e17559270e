package nl.waardevollekernen.casus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.KnockoutInvoer;
import nl.waardevollekernen.opencall.Knockoutgrenzen;
import nl.waardevollekernen.opencall.OpenCall;
import org.jspecify.annotations.Nullable;

/** The data a knock-out was found on, in words for the marktmeester. */
final class KnockoutTekst {
    private KnockoutTekst() {}

    /**
     * What the content says about this knock-out; moments are told on the clock of the call.
     *
     * @param ingediend when the case was submitted, or null
     */
    static String gegeven(String code, KnockoutInvoer invoer, @Nullable Instant ingediend, OpenCall call) {
        return switch (code) {
            case "K1" -> "Ingediend op " + (ingediend == null ? "onbekend" : Tijdwoorden.precies(call, ingediend));
            case "K3" ->
                invoer.aaneengesloten() ? "Het gebied is één geheel" : "Het gebied is niet als één geheel getekend";
            case "K4" -> "Risicodragende private partijen: " + invoer.risicodragendePrivatePartijen();
            case "K5" ->
                invoer.bestuursbesluitAanwezig()
                        ? "Een college- of raadsbesluit van voor de sluiting is bijgevoegd"
                        : "Er is geen college- of raadsbesluit van voor de sluiting";
            case "K6" -> taxatie(invoer.taxatie(), call);
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
            case "K11" -> gereed(invoer.gereed(), call);
            default -> "";
        };
    }

    private static String euro(@Nullable BigDecimal bedrag) {
        return bedrag == null ? "niet ingevuld" : Nederland.euro(bedrag);
    }

    /** Days, because a number of months leaves open how a month that has only begun was counted. */
    private static String taxatie(@Nullable LocalDate taxatie, OpenCall call) {
        return taxatie == null
                ? "Datum van de taxatie: niet ingevuld"
                : "Taxatie van " + Nederland.datum(taxatie) + ", geldig tot en met "
                        + Nederland.datum(Knockoutgrenzen.taxatieGeldigTot(taxatie)) + ". De call sluit op "
                        + Nederland.datum(call.sluitdag());
    }

    private static String gereed(@Nullable LocalDate gereed, OpenCall call) {
        return gereed == null
                ? "Datum van oplevering: niet ingevuld"
                : "Gereed op " + Nederland.datum(gereed) + ". Uiterlijk "
                        + Nederland.datum(Knockoutgrenzen.uiterlijkGereed(call.sluitdag())) + ", 7 jaar na de sluiting";
    }
}
