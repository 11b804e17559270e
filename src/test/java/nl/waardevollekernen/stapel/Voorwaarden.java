package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything starts; each refusal is one line that says what to do. */
final class Voorwaarden {
    /** The engine stops working on a disk with less than this free. */
    private static final long SCHIJF = 3L << 30;

    private static final int JDK = 25;

    private Voorwaarden() {}

    static void controleer(Instellingen instellingen) {
        if (Runtime.version().feature() < JDK) {
            throw new Startfout("Er is JDK 25 of nieuwer nodig; dit is "
                    + Runtime.version().feature() + ". Zet JAVA_HOME op een JDK 25.");
        }
        schijf(instellingen.gegevens());
        for (Poort poort : Poort.values()) {
            vrij(poort, instellingen.poort(poort));
        }
    }

    private static void schijf(Path gegevens) {
        try {
            long vrij = Files.getFileStore(gegevens).getUsableSpace();
            if (vrij < SCHIJF) {
                throw new Startfout("Te weinig schijfruimte voor " + gegevens + ": " + (vrij >> 20) + " MB vrij, "
                        + (SCHIJF >> 20) + " MB nodig. Maak ruimte, of kies met " + Instellingen.MAP
                        + " een andere map.");
            }
        } catch (IOException fout) {
            throw new Startfout("De map " + gegevens + " is niet te gebruiken: " + fout.getMessage(), fout);
        }
    }

    private static void vrij(Poort poort, int nummer) {
        try (ServerSocket proef = new ServerSocket()) {
            proef.setReuseAddress(true);
            proef.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), nummer));
        } catch (IOException bezet) {
            throw new Startfout(
                    "Poort " + nummer + " voor " + poort.gebruik() + " is al in gebruik: stop wat daar draait,"
                            + " of kies een andere poort met " + poort.instelling() + ".");
        }
    }
}
