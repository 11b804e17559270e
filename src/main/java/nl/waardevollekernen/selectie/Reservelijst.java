package nl.waardevollekernen.selectie;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The rule of the reserve list of a call: it begins at 1 and goes on without gaps, so that its numbers say how many go before. */
final class Reservelijst {
    private Reservelijst() {}

    /**
     * The place that each place of a round must be for the list to be without gaps, in the same order.
     *
     * @param eigen the places in this round, each once
     * @param bezet the places that earlier rounds gave; those stay
     */
    static Map<Integer, Integer> aansluitend(Collection<Integer> eigen, Collection<Integer> bezet) {
        var plaatsen = new HashMap<Integer, Integer>();
        int vrij = 0;
        for (var plaats : eigen.stream().sorted().toList()) {
            vrij = volgende(vrij, bezet);
            plaatsen.put(plaats, vrij);
        }
        return Map.copyOf(plaatsen);
    }

    /** What to do about a place with a gap before it. */
    static String hernummer(int plaats, int wordt) {
        return "Maak plaats " + plaats + " op de reservelijst plaats " + wordt + ": de lijst begint bij 1 en heeft geen"
                + " gaten. Begin met de laagste plaats.";
    }

    private static int volgende(int na, Collection<Integer> bezet) {
        int plaats = na + 1;
        while (bezet.contains(plaats)) {
            plaats++;
        }
        return plaats;
    }
}
