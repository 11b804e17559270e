package nl.waardevollekernen.logboek;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; counts all of it and keeps the first hundred. */
final class Bevindingen {
    private static final int MEESTE = 100;

    private final List<String> zinnen = new ArrayList<>();
    private long aantal;

    void meld(String zin) {
        aantal++;
        if (aantal <= MEESTE) {
            zinnen.add(zin);
        }
    }

    boolean geen() {
        return aantal == 0;
    }

    long aantal() {
        return aantal;
    }

    List<String> zinnen() {
        return zinnen;
    }
}
