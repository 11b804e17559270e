package nl.waardevollekernen.logboek;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; counts all of it and keeps the first hundred. */
final class Bevindingen {
    private static final int MEESTE = 100;

    private final List<Bevinding> bevindingen = new ArrayList<>();
    private long aantal;

    void meld(Bevindingsoort soort, String zin) {
        aantal++;
        if (aantal <= MEESTE) {
            bevindingen.add(Bevinding.van(soort, zin));
        }
    }

    boolean geen() {
        return aantal == 0;
    }

    long aantal() {
        return aantal;
    }

    List<Bevinding> lijst() {
        return bevindingen;
    }
}
