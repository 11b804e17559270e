package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The secrets of one data folder: made at the first start, the same at the next, never committed. */
final class Geheimen {
    /** Of the client with which the pages log people in. */
    static final String PAGINAS = "paginas";
    /** Of the client with which the application reads who has a role. */
    static final String ROLHOUDERS = "rolhouders";
    /** Encrypts session and state cookies, so that a session survives a restart of the application. */
    static final String SESSIE = "sessie";

    /** Seals the forms of the pages and encrypts a form that is kept during a login. */
    static final String FORMULIEREN = "formulieren";

    static final String OPSLAG_SLEUTEL = "opslag-sleutel";
    static final String OPSLAG_GEHEIM = "opslag-geheim";
    /** Password of the administrator of Keycloak itself. */
    static final String KEYCLOAK_BEHEER = "keycloak-beheer";

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Path bestand;
    private final Properties waarden = new Properties();

    Geheimen(Path gegevens) {
        this.bestand = gegevens.resolve("geheimen.properties");
        if (Files.exists(bestand)) {
            try (Reader lezer = Files.newBufferedReader(bestand)) {
                waarden.load(lezer);
            } catch (IOException fout) {
                throw new Startfout("De geheimen in " + bestand + " zijn niet te lezen: " + fout.getMessage(), fout);
            }
        }
    }

    /** The secret with this name, made now when it is new: 32 characters. */
    synchronized String van(String naam) {
        String bestaand = waarden.getProperty(naam);
        if (bestaand != null) {
            return bestaand;
        }
        byte[] bytes = new byte[16];
        TOEVAL.nextBytes(bytes);
        String nieuw = HexFormat.of().formatHex(bytes);
        waarden.setProperty(naam, nieuw);
        bewaar();
        return nieuw;
    }

    private void bewaar() {
        try {
            if (!Files.exists(bestand)) {
                alleenVoorMij(bestand);
            }
            try (Writer schrijver = Files.newBufferedWriter(bestand, StandardCharsets.UTF_8)) {
                waarden.store(schrijver, "Lokale geheimen; hoort bij de gegevens in deze map");
            }
        } catch (IOException fout) {
            throw new Startfout("De geheimen zijn niet te bewaren: " + fout.getMessage(), fout);
        }
    }

    /** An empty file that only its owner can read. */
    static void alleenVoorMij(Path bestand) throws IOException {
        Files.createDirectories(bestand.getParent());
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
