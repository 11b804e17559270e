package nl.waardevollekernen.opencall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people in the Netherlands write it, by one rule: the day comes first, then the month, then the year in four
 * digits; only a text that begins with the year goes the other way round. A year of two digits can mean two and is not read.
 */
final class Datuminvoer {
    private static final Pattern DAG_EERST = Pattern.compile("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern JAAR_EERST = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern IN_WOORDEN = Pattern.compile("([0-9]{1,2})[ -]?([a-z]{3,9})\\.?[ -]?([0-9]{4})");
    private static final Pattern KORT_JAAR =
            Pattern.compile("[0-9]{1,2}[-/. ]([0-9]{1,2}|[a-z]{3,9}\\.?)[-/. ]'?[0-9]{2}");
    private static final Pattern MAAND_EERST =
            Pattern.compile("(0?[1-9]|1[0-2])[-/. ](1[3-9]|2[0-9]|3[01])[-/. ][0-9]{4}");
    private static final Pattern ZONDER_DAG = Pattern.compile("([a-z]{3,9}|[0-9]{1,2})[-/. ][0-9]{4}");
    private static final String WEEKDAG = "^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? ";

    private static final List<List<String>> MAANDEN = List.of(
            List.of("januari", "jan"),
            List.of("februari", "feb", "febr"),
            List.of("maart", "mrt", "maa"),
            List.of("april", "apr"),
            List.of("mei"),
            List.of("juni", "jun"),
            List.of("juli", "jul"),
            List.of("augustus", "aug"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "okt"),
            List.of("november", "nov"),
            List.of("december", "dec"));

    private Datuminvoer() {}

    /** The day that was typed, or empty when it cannot be read or does not exist. */
    static Optional<LocalDate> lees(String getypt) {
        var tekst = Getalinvoer.kaal(getypt).replaceFirst(WEEKDAG, "");
        var woorden = IN_WOORDEN.matcher(tekst);
        if (woorden.matches()) {
            return maand(woorden.group(2)).flatMap(maand -> dag(getal(woorden, 3), maand, getal(woorden, 1)));
        }
        var eerst = DAG_EERST.matcher(tekst);
        if (eerst.matches()) {
            return dag(getal(eerst, 4), getal(eerst, 3), getal(eerst, 1));
        }
        var jaar = JAAR_EERST.matcher(tekst);
        return jaar.matches() ? dag(getal(jaar, 1), getal(jaar, 3), getal(jaar, 4)) : Optional.empty();
    }

    /** Why this text is not read where it may seem clear to who typed it; empty when the form of a date says enough. */
    static Optional<String> uitleg(String getypt) {
        var tekst = Getalinvoer.kaal(getypt).replaceFirst(WEEKDAG, "");
        if (KORT_JAAR.matcher(tekst).matches()) {
            return Optional.of("Schrijf het jaar met vier cijfers, bijvoorbeeld 8-3-2027.");
        }
        if (MAAND_EERST.matcher(tekst).matches()) {
            return Optional.of("Schrijf eerst de dag en dan de maand, bijvoorbeeld 8-3-2027.");
        }
        return ZONDER_DAG.matcher(tekst).matches()
                ? Optional.of("Noem ook de dag, bijvoorbeeld 8-3-2027.")
                : Optional.empty();
    }

    private static Optional<Integer> maand(String naam) {
        for (int i = 0; i < MAANDEN.size(); i++) {
            if (MAANDEN.get(i).contains(naam)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static int getal(Matcher delen, int groep) {
        return Integer.parseInt(delen.group(groep));
    }

    private static Optional<LocalDate> dag(int jaar, int maand, int dag) {
        try {
            return Optional.of(LocalDate.of(jaar, maand, dag));
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }
}
