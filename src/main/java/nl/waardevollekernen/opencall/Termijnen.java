package nl.waardevollekernen.opencall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Werkdagen;

/**
 * Counts terms in calendar days of Europe/Amsterdam, summer time included. A term runs from the day after its cause and
 * ends at 23.59.59 of its last day; that whole second still counts. All instants are call time.
 */
public final class Termijnen {
    private static final LocalTime LAATSTE_SECONDE = LocalTime.of(23, 59, 59);

    private final Werkdagen werkdagen;

    /** Counts with these working days, for terms that move on and for the days that are left. */
    public Termijnen(Werkdagen werkdagen) {
        this.werkdagen = werkdagen;
    }

    /**
     * The last second of a term.
     *
     * @param oorzaak what made the term run, for example the closing or an invitation to complete
     * @param dagen calendar days
     * @param schuiftOp whether a term that ends on a weekend or holiday moves to the next working day
     */
    public Instant eind(Instant oorzaak, int dagen, boolean schuiftOp) {
        return eindeVan(dag(oorzaak).plusDays(dagen), schuiftOp);
    }

    /** The term made longer by so many calendar days, from its own last day. */
    public Instant verlengd(Instant eind, int dagen, boolean schuiftOp) {
        return eindeVan(dag(eind).plusDays(dagen), schuiftOp);
    }

    /**
     * The term after a suspension: each day from the day after the invitation to complete up to and including the day of
     * the answer (or of its lapse) is added.
     */
    public Instant opgeschort(Instant eind, Instant uitnodiging, Instant antwoord, boolean schuiftOp) {
        long dagen = Math.max(0, ChronoUnit.DAYS.between(dag(uitnodiging), dag(antwoord)));
        return eindeVan(dag(eind).plusDays(dagen), schuiftOp);
    }

    /** Whether the term is over: the whole second in which it ends still counts. */
    public static boolean verlopen(Instant eind, Instant callNu) {
        return !callNu.isBefore(voorbij(eind));
    }

    /** The first instant after the term: what a timer must be given so that it finds the term over. */
    public static Instant voorbij(Instant eind) {
        return eind.plusSeconds(1);
    }

    /** Working days after today up to and including the last day; 0 on the last day and after it. */
    public int werkdagenOver(Instant callNu, Instant eind) {
        return Math.max(0, werkdagen.tussen(dag(callNu), dag(eind)));
    }

    private Instant eindeVan(LocalDate laatste, boolean schuiftOp) {
        var dag = schuiftOp ? werkdagen.opOfNa(laatste) : laatste;
        return dag.atTime(LAATSTE_SECONDE).atZone(Nederland.ZONE).toInstant();
    }

    private static LocalDate dag(Instant moment) {
        return moment.atZone(Nederland.ZONE).toLocalDate();
    }
}
