package nl.waardevollekernen.gedeeld;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * Working days in the Netherlands: not Saturday, Sunday or a generally recognised holiday (Algemene termijnenwet, art. 3).
 * Goede Vrijdag is one of those by law; whether a call's own term counts it, and days set by royal decree, are settings.
 */
public final class Werkdagen {
    private final boolean goedeVrijdagVrij;
    private final Set<LocalDate> aangewezen;

    /**
     * @param goedeVrijdagVrij whether Goede Vrijdag counts as a holiday
     * @param aangewezen days put on a par with a holiday by royal decree (Algemene termijnenwet, art. 3, lid 3)
     */
    public Werkdagen(boolean goedeVrijdagVrij, Set<LocalDate> aangewezen) {
        this.goedeVrijdagVrij = goedeVrijdagVrij;
        this.aangewezen = Set.copyOf(aangewezen);
    }

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isFeestdag(dag)
                && !aangewezen.contains(dag);
    }

    /** The same day when it is a working day, else the first working day after it. */
    public LocalDate opOfNa(LocalDate dag) {
        var verder = dag;
        while (!isWerkdag(verder)) {
            verder = verder.plusDays(1);
        }
        return verder;
    }

    /** How many working days lie after the first day, up to and including the last; negative when that lies before it. */
    public int tussen(LocalDate van, LocalDate tot) {
        if (tot.isBefore(van)) {
            return -tussen(tot, van);
        }
        return (int) van.plusDays(1)
                .datesUntil(tot.plusDays(1))
                .filter(this::isWerkdag)
                .count();
    }

    /** "nog 3 werkdagen", "vandaag", "2 werkdagen te laat": how long there is until the term, seen from now. */
    public String resterend(Instant nu, Instant uiterlijk) {
        var vandaag = nu.atZone(Nederland.ZONE).toLocalDate();
        var dag = uiterlijk.atZone(Nederland.ZONE).toLocalDate();
        int dagen = tussen(vandaag, dag);
        if (nu.isAfter(uiterlijk)) {
            return dagen == 0 ? "te laat" : woorden(-dagen) + " te laat";
        }
        if (dag.equals(vandaag)) {
            return "vandaag";
        }
        return dagen == 0 ? "geen werkdag meer" : "nog " + woorden(dagen);
    }

    private static String woorden(int dagen) {
        return dagen == 1 ? "1 werkdag" : dagen + " werkdagen";
    }

    private boolean isFeestdag(LocalDate dag) {
        int jaar = dag.getYear();
        var pasen = eerstePaasdag(jaar);
        return dag.equals(LocalDate.of(jaar, Month.JANUARY, 1))
                || (goedeVrijdagVrij && dag.equals(pasen.minusDays(2)))
                || dag.equals(pasen)
                || dag.equals(pasen.plusDays(1))
                || dag.equals(koningsdag(jaar))
                || dag.equals(LocalDate.of(jaar, Month.MAY, 5))
                || dag.equals(pasen.plusDays(39))
                || dag.equals(pasen.plusDays(49))
                || dag.equals(pasen.plusDays(50))
                || dag.equals(LocalDate.of(jaar, Month.DECEMBER, 25))
                || dag.equals(LocalDate.of(jaar, Month.DECEMBER, 26));
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) rule. */
    static LocalDate eerstePaasdag(int jaar) {
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
        int maand = (h + l - 7 * m + 114) / 31;
        int dag = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(jaar, maand, dag);
    }
}
