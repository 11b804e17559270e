package nl.waardevollekernen.casus;

import java.time.Instant;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.OpenCall;

/**
 * A moment in the words of a page. Every moment of a case is told on the clock of its call, as its terms are; in a
 * rehearsal the words say so where the second counts. Moments come in as they were stored, in real time.
 */
final class Tijdwoorden {
    private Tijdwoorden() {}

    /** "vandaag om 14.32 uur", or "op 5 maart 2027, 14.32 uur" for another day. */
    static String van(OpenCall call, Instant moment, Instant nu) {
        var hier = call.nu(moment);
        boolean vandaag = Nederland.datum(hier).equals(Nederland.datum(call.nu(nu)));
        return vandaag ? "vandaag om " + uur(hier) : "op " + Nederland.moment(hier);
    }

    /** "5 maart 2027, 14.32 uur". */
    static String moment(OpenCall call, Instant moment) {
        return Nederland.moment(call.nu(moment));
    }

    /** "om 14.32 uur", for what happens now. */
    static String nu(OpenCall call, Instant nu) {
        return "om " + uur(call.nu(nu)) + (call.proefronde() ? " op de klok van de proefronde" : "");
    }

    /** "vrijdag 5 maart 2027, 14.32.10 uur (Nederlandse tijd)", for receipts. */
    static String precies(OpenCall call, Instant moment) {
        return Nederland.precies(call.nu(moment))
                + (call.proefronde() ? " (klok van de proefronde)" : " (Nederlandse tijd)");
    }

    /** The same for what is not of one call, such as the seal on the log of all: in real time. */
    static String echt(OpenCall call, Instant moment) {
        return Nederland.precies(moment)
                + (call.proefronde() ? " (echte tijd, niet de klok van de proefronde)" : " (Nederlandse tijd)");
    }

    private static String uur(Instant hier) {
        var voluit = Nederland.moment(hier);
        return voluit.substring(voluit.indexOf(", ") + 2);
    }
}
