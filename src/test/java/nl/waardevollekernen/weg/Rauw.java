package nl.waardevollekernen.weg;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A client that sends a path exactly as it is written: no other one does. */
final class Rauw {
    private static final int GEDULD = 30_000;

    private final URI adres;

    Rauw(URI adres) {
        this.adres = adres;
    }

    /**
     * What came back.
     *
     * @param koppen the head, as it was sent
     */
    record Antwoord(int status, String koppen) {
        boolean isProbleem() {
            return koppen.contains("\r\ncontent-type: application/problem+json");
        }

        /** Refused by the HTTP server, which could not read the path at all: nothing of ours has seen it. */
        boolean isLeeg() {
            return koppen.contains("\r\ncontent-length: 0");
        }
    }

    /** One request with an empty JSON object or form in it. */
    Antwoord stuur(String methode, String pad, Map<String, String> koppen) {
        var alle = new LinkedHashMap<>(Map.of("Host", adres.getRawAuthority()));
        alle.putAll(koppen);
        return stuur(methode, pad, alle, "");
    }

    /** One request with exactly these headers and this body. */
    Antwoord stuur(String methode, String pad, Map<String, String> koppen, String inhoud) {
        var vraag = new StringBuilder(
                methode + " " + pad + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + inhoud.length() + "\r\n");
        koppen.forEach(
                (naam, waarde) -> vraag.append(naam).append(": ").append(waarde).append("\r\n"));
        try (var lijn = new Socket(adres.getHost(), adres.getPort())) {
            lijn.setSoTimeout(GEDULD);
            lijn.getOutputStream()
                    .write(vraag.append("\r\n").append(inhoud).toString().getBytes(StandardCharsets.UTF_8));
            var alles = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var kop = alles.split("\r\n\r\n", 2)[0];
            return new Antwoord(Integer.parseInt(kop.split(" ", 3)[1]), kopNamenKlein(kop));
        } catch (IOException fout) {
            throw new IllegalStateException(methode + " " + pad, fout);
        }
    }

    private static String kopNamenKlein(String kop) {
        var uit = new StringBuilder();
        for (var regel : kop.split("\r\n", -1)) {
            int dubbel = regel.indexOf(':');
            uit.append("\r\n")
                    .append(dubbel < 0 ? regel : regel.substring(0, dubbel).toLowerCase(Locale.ROOT))
                    .append(dubbel < 0 ? "" : regel.substring(dubbel));
        }
        return uit.toString();
    }
}
