package nl.waardevollekernen.proces;

import java.util.HashMap;
import java.util.Map;

/** The inputs of the knock-out table of the first call, for a case that meets them all. */
public final class Knockoutinvoer {
    static final String BESLISSING = "knockouts-tk2027-v1";

    private Knockoutinvoer() {}

    /** What {@code knockouts-verzamelen} answers. */
    public static Map<String, Object> goed() {
        return Map.of("knockoutBeslissing", BESLISSING, "knockoutInvoer", waarden());
    }

    static Map<String, Object> waarden() {
        return Map.ofEntries(
                Map.entry("opTijd", true),
                Map.entry("risicodragendePrivatePartijen", 2),
                Map.entry("bestuursbesluitAanwezig", true),
                Map.entry("taxatieOuderdomMaanden", 12),
                Map.entry("gevraagdBedrag", 1_000_000),
                Map.entry("realisatiekosten", 4_000_000),
                Map.entry("onrendabeleTop", 2_000_000),
                Map.entry("openBoekAkkoord", true),
                Map.entry("staatssteunGrondslagAanwezig", true),
                Map.entry("prospectGeslotenCasus", false),
                Map.entry("looptijdMaanden", 84));
    }

    /** The good values with one of them replaced. */
    static Map<String, Object> met(String naam, Object waarde) {
        var uit = new HashMap<>(waarden());
        uit.put(naam, waarde);
        return uit;
    }

    /** The good values without one of them. */
    static Map<String, Object> zonder(String naam) {
        var uit = new HashMap<>(waarden());
        uit.remove(naam);
        return uit;
    }
}
