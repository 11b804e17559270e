package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the decision table "knockouts-tk2027-v1", for who asks before there is anything to decide. The table
 * decides; a test asks both the same at every limit, so that a warning beforehand and the finding later cannot differ.
 */
public final class Knockoutgrenzen {
    /** K4: how many private parties must bear risk. */
    static final int PRIVATE_PARTIJEN = 2;

    /** K6: how old, in months, a valuation may be at closing. */
    private static final int TAXATIE_MAANDEN = 12;

    /** K10: the onrendabele top in euros from which a case needs no prospect of a business case that closes. */
    static final BigDecimal TOP = BigDecimal.valueOf(1_000_000);

    /** K11: how many years after closing a case may take. */
    static final int LOOPTIJD_JAREN = 7;

    private static final int MAANDEN_IN_EEN_JAAR = 12;

    private Knockoutgrenzen() {}

    /** Codes of the knock-outs that the table finds not met on these inputs; what it leaves to a person is not among them. */
    public static Set<String> nietGehaald(KnockoutInvoer invoer, @Nullable Bedragregel bedragregel) {
        var gehaald = new LinkedHashMap<String, Boolean>();
        gehaald.put("K1", invoer.opTijd());
        gehaald.put("K4", invoer.risicodragendePrivatePartijen() >= PRIVATE_PARTIJEN);
        gehaald.put("K5", invoer.bestuursbesluitAanwezig());
        gehaald.put("K6", hoogstens(invoer.taxatieOuderdomMaanden(), TAXATIE_MAANDEN));
        gehaald.put("K7", bedrag(invoer, bedragregel));
        gehaald.put("K8", invoer.openBoekAkkoord());
        gehaald.put("K9", invoer.staatssteunGrondslagAanwezig());
        gehaald.put("K10", fonds(invoer));
        gehaald.put("K11", hoogstens(invoer.looptijdMaanden(), LOOPTIJD_JAREN * MAANDEN_IN_EEN_JAAR));
        return gehaald.entrySet().stream()
                .filter(een -> !een.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** K6: the last day of closing for which a valuation of this day is not too old. */
    public static LocalDate taxatieGeldigTot(LocalDate taxatie) {
        return taxatie.plusMonths(TAXATIE_MAANDEN);
    }

    /** K11: the last day on which a case in a call that closes on this day may be finished. */
    public static LocalDate uiterlijkGereed(LocalDate sluitdag) {
        return sluitdag.plusYears(LOOPTIJD_JAREN);
    }

    private static boolean hoogstens(@Nullable Integer maanden, int grens) {
        return maanden == null || maanden <= grens;
    }

    private static boolean bedrag(KnockoutInvoer invoer, @Nullable Bedragregel regel) {
        var gevraagd = invoer.gevraagdBedrag();
        var kosten = invoer.realisatiekosten();
        var top = invoer.onrendabeleTop();
        return regel == null
                || gevraagd == null
                || kosten == null
                || top == null
                || gevraagd.compareTo(regel.hoogstens(kosten, top)) <= 0;
    }

    private static boolean fonds(KnockoutInvoer invoer) {
        var top = invoer.onrendabeleTop();
        return invoer.prospectGeslotenCasus() || top == null || top.compareTo(TOP) >= 0;
    }
}
