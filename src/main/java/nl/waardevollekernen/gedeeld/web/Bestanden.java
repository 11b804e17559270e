package nl.waardevollekernen.gedeeld.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Gives static files an address that changes with their content, so that a browser may keep them for a year. */
@ApplicationScoped
public class Bestanden {
    private final ConcurrentMap<String, String> adressen = new ConcurrentHashMap<>();

    /**
     * The address of a static file, with its version.
     *
     * @param pad path on the site, for example {@code /thema/pact-thema.css}
     * @throws IllegalArgumentException when there is no such file
     */
    public String adres(String pad) {
        return adressen.computeIfAbsent(pad, Bestanden::metVersie);
    }

    private static String metVersie(String pad) {
        var lader = Thread.currentThread().getContextClassLoader();
        try (var stroom = lader.getResourceAsStream("META-INF/resources" + pad)) {
            if (stroom == null) {
                throw new IllegalArgumentException("No such static file: " + pad);
            }
            var som = MessageDigest.getInstance("SHA-256").digest(stroom.readAllBytes());
            return pad + "?v=" + HexFormat.of().formatHex(som, 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
