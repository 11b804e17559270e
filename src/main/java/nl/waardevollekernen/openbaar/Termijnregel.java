package nl.waardevollekernen.openbaar;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.Termijnsoort;

/** How the terms of a call are counted, in words: what happens when one ends on a weekend or a holiday differs per call. */
final class Termijnregel {
    private static final String TELLING = "Een termijn telt in gewone dagen. ";
    private static final String VERDER =
            "Eindigt een termijn in een weekend of op een feestdag, dan loopt die door tot en"
                    + " met de volgende werkdag.";

    private Termijnregel() {}

    static String van(OpenCall call) {
        var soorten = Arrays.stream(Termijnsoort.values())
                .filter(Termijnsoort::kanOpschuiven)
                .toList();
        var verder = soorten.stream().filter(call::schuiftOp).toList();
        if (verder.isEmpty()) {
            return TELLING + "Een termijn kan ook eindigen in een weekend of op een feestdag.";
        }
        if (verder.equals(soorten)) {
            return TELLING + VERDER;
        }
        return TELLING + VERDER + " Dat geldt voor: "
                + verder.stream()
                        .map(soort -> soort.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ". Een andere termijn eindigt wel op zo’n dag.";
    }
}
