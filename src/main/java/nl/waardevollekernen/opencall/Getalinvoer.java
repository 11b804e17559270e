package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people in the Netherlands write it, by one rule: a point or a space stands between thousands only, the
 * comma before what is less than one. What can mean two things by that rule ("3.5", "1,000") is not read; neither is a number
 * with the unit of another question. What a question counts may stand beside it: "€ 3,5 mln", "25 %", "1.250 m2".
 */
final class Getalinvoer {
    private static final Pattern GEWOON = Pattern.compile("-?[0-9]{1,15}(,[0-9]{1,6})?");
    private static final Pattern DUIZENDEN =
            Pattern.compile("-?[0-9]{1,3}((\\.[0-9]{3}){1,4}|( [0-9]{3}){1,4})(,[0-9]{1,6})?");
    /** Thousands as others write them: one thousand, or one with three decimals. */
    private static final Pattern TWEE_BETEKENISSEN = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");

    private static final Pattern PUNT_OF_KOMMA = Pattern.compile("[^a-z]*[0-9][.,][0-9][^a-z]*");
    private static final Pattern EURO_VOORAF = Pattern.compile("^(€|eur|euro) ?");
    private static final Pattern EURO_ERNA = Pattern.compile(" ?(€|eur|euro)$");
    /** What stands for no cents: "3.500.000,-". */
    private static final Pattern GEEN_CENTEN = Pattern.compile("(?<=[0-9]) ?,(-{1,2}|=)$");

    private static final Map<String, Integer> GROOT =
            Map.of("duizend", 3, "mln", 6, "mln.", 6, "miljoen", 6, "mld", 9, "mld.", 9, "miljard", 9);
    private static final Map<String, List<String>> EENHEDEN = Map.of(
            "m²", List.of("m²", "m2", "vierkante meter"),
            "hectare", List.of("ha", "hectare"),
            "%", List.of("%", "procent"));

    private Getalinvoer() {}

    /** The number that was typed for this question, or empty when it cannot be read. */
    static Optional<BigDecimal> lees(Veld veld, String getypt) {
        var tekst = kaal(getypt);
        return switch (veld.type()) {
            case BEDRAG -> bedrag(getypt);
            case JAAR -> tekst.matches("[0-9]{1,4}") ? Optional.of(new BigDecimal(tekst)) : Optional.empty();
            case PERCENTAGE -> getal(zonder(tekst, EENHEDEN.getOrDefault("%", List.of())));
            default -> metGroot(zonder(tekst, eenheden(veld)));
        };
    }

    /** The amount in euros that was typed, or empty when it cannot be read. */
    static Optional<BigDecimal> bedrag(String getypt) {
        return metGroot(zonderEuro(kaal(getypt)));
    }

    /** Why this text is not read where it may seem clear to who typed it; empty when the form of a number says enough. */
    static Optional<String> uitleg(Veld veld, String getypt) {
        var tekst = veld.type() == Veldtype.BEDRAG
                ? zonderGroot(zonderEuro(kaal(getypt)))
                : zonderGroot(zonder(kaal(getypt), eenheden(veld)));
        return veld.type() != Veldtype.JAAR && PUNT_OF_KOMMA.matcher(tekst).matches()
                ? Optional.of("Dit kan meer dan één ding betekenen. Zet punten alleen tussen duizendtallen, zoals"
                        + " 1.250.000, en een komma voor hoogstens twee cijfers, zoals 12,50.")
                : Optional.empty();
    }

    /** Every kind of space is a space and every kind of dash a dash. */
    static String kaal(String getypt) {
        return getypt.replaceAll("[\\h\\v]+", " ")
                .replaceAll("[‐‑‒–—−]", "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String zonderEuro(String tekst) {
        var vooraf = EURO_VOORAF.matcher(tekst).replaceFirst("");
        return GEEN_CENTEN.matcher(EURO_ERNA.matcher(vooraf).replaceFirst("")).replaceFirst("");
    }

    private static List<String> eenheden(Veld veld) {
        var eenheid = veld.type() == Veldtype.PERCENTAGE ? "%" : veld.eenheid();
        return eenheid == null ? List.of() : EENHEDEN.getOrDefault(eenheid, List.of(eenheid));
    }

    private static String zonder(String tekst, List<String> eenheden) {
        for (var eenheid : eenheden) {
            if (tekst.endsWith(eenheid)) {
                return tekst.substring(0, tekst.length() - eenheid.length()).strip();
            }
        }
        return tekst;
    }

    private static String zonderGroot(String tekst) {
        return groot(tekst).map(woord -> zonder(tekst, List.of(woord))).orElse(tekst);
    }

    private static Optional<String> groot(String tekst) {
        return GROOT.keySet().stream()
                .filter(woord -> tekst.matches(".*[0-9] ?" + Pattern.quote(woord)))
                .findFirst();
    }

    private static Optional<BigDecimal> metGroot(String tekst) {
        int nullen = groot(tekst).map(woord -> GROOT.getOrDefault(woord, 0)).orElse(0);
        return getal(zonderGroot(tekst)).map(getal -> getal.scaleByPowerOfTen(nullen));
    }

    private static Optional<BigDecimal> getal(String tekst) {
        var kaal = DUIZENDEN.matcher(tekst).matches() ? tekst.replaceAll("[. ]", "") : tekst;
        return GEWOON.matcher(kaal).matches()
                        && !TWEE_BETEKENISSEN.matcher(tekst).matches()
                ? Optional.of(new BigDecimal(kaal.replace(',', '.')))
                : Optional.empty();
    }
}
