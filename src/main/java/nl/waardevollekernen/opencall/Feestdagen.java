package nl.waardevollekernen.opencall;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The days on which a term that moves on does not end (Algemene termijnenwet, articles 1 and 3). Goede Vrijdag and days
 * set by royal decree are configuration.
 *
 * @param goedeVrijdag whether Goede Vrijdag counts as a holiday
 * @param bijBesluit days that a royal decree put on a par with a holiday
 */
public record Feestdagen(boolean goedeVrijdag, Set<LocalDate> bijBesluit) {
    /** The holidays the law itself names. */
    public static final Feestdagen WETTELIJK = new Feestdagen(true, Set.of());

    public Feestdagen {
        bijBesluit = Set.copyOf(bijBesluit);
    }

    /** Not a Saturday, Sunday or holiday. */
    public boolean werkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !feestdag(dag);
    }

    private boolean feestdag(LocalDate dag) {
        var pasen = pasen(dag.getYear());
        return bijBesluit.contains(dag)
                || vast(dag, Month.JANUARY, 1)
                || vast(dag, Month.MAY, 5)
                || vast(dag, Month.DECEMBER, 25)
                || vast(dag, Month.DECEMBER, 26)
                || dag.equals(koningsdag(dag.getYear()))
                || (goedeVrijdag && dag.equals(pasen.minusDays(2)))
                || dag.equals(pasen.plusDays(1))
                || dag.equals(pasen.plusDays(39))
                || dag.equals(pasen.plusDays(50));
    }

    private static boolean vast(LocalDate dag, Month maand, int nummer) {
        return dag.getMonth() == maand && dag.getDayOfMonth() == nummer;
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int som = h + l - 7 * m + 114;
        return LocalDate.of(jaar, som / 31, som % 31 + 1);
    }
}
