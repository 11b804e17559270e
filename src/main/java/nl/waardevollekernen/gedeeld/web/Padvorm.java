package nl.waardevollekernen.gedeeld.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HexFormat;

/**
 * A path is plain when every part of the server reads it the same: no path parameters, no empty or dotted segments, nothing
 * encoded that would become one of those or that needs no encoding, no bytes that are not UTF-8.
 */
final class Padvorm {
    /** What may stand in a segment as it is (RFC 3986, pchar) but the semicolon, which begins a path parameter. */
    private static final String KAAL = "-._~!$&'()*+,=:@";

    /** Characters that change how a path is read once they are decoded. */
    private static final String BETEKENISVOL = "/\\;%.";

    private static final int LAGEN = 4;

    private Padvorm() {}

    static boolean isGewoon(String ruw) {
        if (!ruw.startsWith("/")) {
            return false;
        }
        var delen = ruw.substring(1).split("/", -1);
        for (int i = 0; i < delen.length; i++) {
            boolean laatsteLeeg = delen[i].isEmpty() && i == delen.length - 1;
            if (!laatsteLeeg && !isGewoonDeel(delen[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGewoonDeel(String deel) {
        if (deel.isEmpty() || deel.equals(".") || deel.equals("..")) {
            return false;
        }
        var gecodeerd = new ByteArrayOutputStream();
        for (int i = 0; i < deel.length(); i++) {
            char teken = deel.charAt(i);
            if (teken == '%') {
                if (!isHex(deel, i + 1)) {
                    return false;
                }
                gecodeerd.write(HexFormat.fromHexDigits(deel, i + 1, i + 3));
                i += 2;
            } else if (!isLetterOfCijfer(teken) && KAAL.indexOf(teken) < 0) {
                return false;
            } else if (!zijnGewoon(gecodeerd)) {
                return false;
            }
        }
        return zijnGewoon(gecodeerd);
    }

    /** Judges a run of encoded bytes, and empties it. */
    private static boolean zijnGewoon(ByteArrayOutputStream gecodeerd) {
        try {
            var tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(gecodeerd.toByteArray()));
            gecodeerd.reset();
            return tekst.chars()
                    .noneMatch(teken -> Character.isISOControl(teken)
                            || isLetterOfCijfer((char) teken)
                            || "-_~".indexOf(teken) >= 0
                            || BETEKENISVOL.indexOf(teken) >= 0);
        } catch (CharacterCodingException fout) {
            return false;
        }
    }

    private static boolean isLetterOfCijfer(char teken) {
        return teken < 128 && Character.isLetterOrDigit(teken);
    }

    private static boolean isHex(String tekst, int plek) {
        return plek + 2 <= tekst.length()
                && HexFormat.isHexDigit(tekst.charAt(plek))
                && HexFormat.isHexDigit(tekst.charAt(plek + 1));
    }

    /** Whether this path lies under the API as it stands, or after any decoding or tidying somebody could do. */
    static boolean raaktApi(String ruw) {
        var vorm = ruw;
        for (int laag = 0; laag < LAGEN; laag++) {
            var recht = vorm.replace('\\', '/')
                    .replaceAll("[\\x00-\\x20\\x7f]", "")
                    .replaceAll(";[^/]*", "")
                    .replaceAll("/{2,}", "/");
            if (Paden.isApi(vorm) || Paden.isApi(recht) || Paden.isApi(zonderPunten(recht))) {
                return true;
            }
            var gedecodeerd = gedecodeerd(vorm);
            if (gedecodeerd.equals(vorm)) {
                return false;
            }
            vorm = gedecodeerd;
        }
        return false;
    }

    private static String zonderPunten(String pad) {
        var delen = new ArrayDeque<String>();
        for (var deel : pad.split("/", -1)) {
            if (deel.equals("..")) {
                delen.pollLast();
            } else if (!deel.isEmpty() && !deel.equals(".")) {
                delen.addLast(deel);
            }
        }
        return "/" + String.join("/", delen);
    }

    /** One layer decoded, byte by byte; what is not an encoding stays as it is. */
    private static String gedecodeerd(String pad) {
        var uit = new StringBuilder();
        for (int i = 0; i < pad.length(); i++) {
            if (pad.charAt(i) == '%' && isHex(pad, i + 1)) {
                uit.append((char) HexFormat.fromHexDigits(pad, i + 1, i + 3));
                i += 2;
            } else {
                uit.append(pad.charAt(i));
            }
        }
        return uit.toString();
    }
}
