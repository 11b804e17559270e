package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table over the knock-outs is given: amounts, counts and booleans taken from the content of a case,
 * never text. A value the content lacks is null; the table then leaves that knock-out to a person. K2 and K3 are for people;
 * {@link #aaneengesloten} helps them.
 *
 * @param opTijd K1: submitted before closing, or an exception is recorded
 * @param aaneengesloten K3: the area is one valid polygon or a point
 * @param risicodragendePrivatePartijen K4: how many private parties bear risk
 * @param bestuursbesluitAanwezig K5: the decision of college or raad is attached and dated at or before closing
 * @param taxatie K6: day of the valuation; told to people, the table gets its age
 * @param taxatieOuderdomMaanden K6: age of the valuation at closing in months begun; null for one from after closing, which only a
 *     person can judge
 * @param gevraagdBedrag K7: euros asked
 * @param realisatiekosten K7: euros
 * @param onrendabeleTop K7 and K10: euros
 * @param openBoekAkkoord K8: consent to an open book
 * @param staatssteunGrondslagAanwezig K9: an aid route was chosen and its ground is given
 * @param prospectGeslotenCasus K10: there is a prospect of a business case that closes
 * @param gereed K11: day of completion; told to people, the table gets the months
 * @param looptijdMaanden K11: months begun from closing to completion; null for a completion before closing
 */
public record KnockoutInvoer(
        boolean opTijd,
        boolean aaneengesloten,
        int risicodragendePrivatePartijen,
        boolean bestuursbesluitAanwezig,
        @Nullable LocalDate taxatie,
        @Nullable Integer taxatieOuderdomMaanden,
        @Nullable BigDecimal gevraagdBedrag,
        @Nullable BigDecimal realisatiekosten,
        @Nullable BigDecimal onrendabeleTop,
        boolean openBoekAkkoord,
        boolean staatssteunGrondslagAanwezig,
        boolean prospectGeslotenCasus,
        @Nullable LocalDate gereed,
        @Nullable Integer looptijdMaanden) {
    /**
     * Takes the inputs from the content of a case.
     *
     * @param opTijd whether the submission was on time or an exception is recorded; the case knows
     */
    public static KnockoutInvoer van(JsonNode inhoud, OpenCall call, boolean opTijd) {
        return van(inhoud, call.sluitdag(), opTijd);
    }

    static KnockoutInvoer van(JsonNode inhoud, LocalDate sluitdag, boolean opTijd) {
        var taxatie = Waarden.dag(inhoud, "/grex/taxatieDatum").orElse(null);
        var gereed = Waarden.dag(inhoud, "/planning/gereed").orElse(null);
        return new KnockoutInvoer(
                opTijd,
                Waarden.gevuld(inhoud, "/kern/gebied") && Gebied.aaneengesloten(inhoud.at("/kern/gebied")),
                risicodragendPrivaat(inhoud),
                besluitAanwezig(inhoud, sluitdag),
                taxatie,
                taxatie == null || taxatie.isAfter(sluitdag) ? null : begonnenMaanden(taxatie, sluitdag),
                Waarden.getal(inhoud, "/financiering/gevraagd").orElse(null),
                Waarden.getal(inhoud, "/grex/realisatiekosten").orElse(null),
                Waarden.getal(inhoud, "/grex/onrendabeleTop").orElse(null),
                Waarden.waar(inhoud, "/verklaringen/openBoek"),
                steunroute(inhoud),
                Waarden.waar(inhoud, "/grex/uitzichtSluitend"),
                gereed,
                gereed == null || gereed.isBefore(sluitdag) ? null : begonnenMaanden(sluitdag, gereed));
    }

    /** The value of the process variable, with the names of the decision table. */
    public Map<String, Object> alsVariabele() {
        var waarden = new HashMap<String, Object>();
        waarden.put("opTijd", opTijd);
        waarden.put("risicodragendePrivatePartijen", risicodragendePrivatePartijen);
        waarden.put("bestuursbesluitAanwezig", bestuursbesluitAanwezig);
        zet(waarden, "taxatieOuderdomMaanden", taxatieOuderdomMaanden);
        zet(waarden, "gevraagdBedrag", gevraagdBedrag);
        zet(waarden, "realisatiekosten", realisatiekosten);
        zet(waarden, "onrendabeleTop", onrendabeleTop);
        waarden.put("openBoekAkkoord", openBoekAkkoord);
        waarden.put("staatssteunGrondslagAanwezig", staatssteunGrondslagAanwezig);
        waarden.put("prospectGeslotenCasus", prospectGeslotenCasus);
        zet(waarden, "looptijdMaanden", looptijdMaanden);
        return waarden;
    }

    private static void zet(Map<String, Object> waarden, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            waarden.put(naam, waarde);
        }
    }

    private static int risicodragendPrivaat(JsonNode inhoud) {
        int aantal = 0;
        for (var partij : inhoud.at("/gebiedsdeal/partijen")) {
            if (partij.path("aard").asText().equals("privaat") && Waarden.waar(partij, "/risicodragend")) {
                aantal++;
            }
        }
        return aantal;
    }

    private static boolean besluitAanwezig(JsonNode inhoud, LocalDate sluitdag) {
        return Waarden.gevuld(inhoud, "/bijlagen/besluit")
                && Waarden.dag(inhoud, "/bijlagen/besluitDatum")
                        .filter(dag -> !dag.isAfter(sluitdag))
                        .isPresent();
    }

    private static boolean steunroute(JsonNode inhoud) {
        return Waarden.gevuld(inhoud, "/recht/steunroute")
                && !inhoud.at("/recht/steunroute").asText().equals("nog-onbekend")
                && Waarden.gevuld(inhoud, "/recht/grondslag");
    }

    /** A month that has begun counts whole, so that one day over a limit is over it. */
    private static int begonnenMaanden(LocalDate van, LocalDate tot) {
        int heel = Math.toIntExact(ChronoUnit.MONTHS.between(van, tot));
        return van.plusMonths(heel).isBefore(tot) ? heel + 1 : heel;
    }
}
