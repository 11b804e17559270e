package nl.waardevollekernen.casus;

import java.time.Instant;
import nl.waardevollekernen.gedeeld.Nederland;

/** A moment in the words of a page: "om 14.32 uur" for today, "op 5 maart 2027, 14.32 uur" for another day. */
final class Tijdwoorden {
    private Tijdwoorden() {}

    static String van(Instant moment, Instant nu) {
        var voluit = Nederland.moment(moment);
        boolean vandaag = Nederland.datum(moment).equals(Nederland.datum(nu));
        return vandaag ? "vandaag om " + voluit.substring(voluit.indexOf(", ") + 2) : "op " + voluit;
    }
}
