package nl.waardevollekernen.weg;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The other ways to write a path that some part of a server reads as the same one. */
final class Padvarianten {
    private static final List<String> ACHTERAAN = List.of(
            ";", ";a", ";a=b", "/.", "/..;", "//", "/%2e", "%00", "%0a", "%", "%4", "%zz", "%c0%af", "%25", "%3Bx");
    private static final List<String> VOORAAN =
            List.of("/", "/.", "/%2e", "/%2E", "/x/..", "/x/%2e%2e", "/x/.%2E", "/;a", "/x;/..", "/%2f", "/%5c");
    private static final List<String> SCHEIDINGEN = List.of(
            ";a/", ";a=b;c/", "//", "/./", "/%2e/", "%2f", "%2F", "%5c", "%5C", "\\", "%3ba/", "%252f", "%00/", "/%09");

    private Padvarianten() {}

    static Set<String> van(String pad) {
        var varianten = new LinkedHashSet<String>();
        VOORAAN.forEach(begin -> varianten.add(begin + pad));
        ACHTERAAN.forEach(eind -> varianten.add(pad + eind));
        int tweede = pad.indexOf('/', 1);
        if (tweede > 0) {
            SCHEIDINGEN.forEach(
                    scheiding -> varianten.add(pad.substring(0, tweede) + scheiding + pad.substring(tweede + 1)));
        }
        if (pad.length() > 1) {
            var eerste = String.format(Locale.ROOT, "%%%02x", (int) pad.charAt(1));
            varianten.add("/" + eerste + pad.substring(2));
        }
        return varianten;
    }
}
