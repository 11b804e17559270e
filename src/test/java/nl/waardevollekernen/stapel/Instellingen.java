package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the stack runs.
 *
 * @param project the folder of the project, where pom.xml stands
 * @param gegevens the folder with the data of every part
 * @param tijdelijk true when the data are thrown away at the end
 * @param nieuweEngine true when the engine's data are to be replaced by empty ones
 * @param poorten one port for each part, free or configured
 */
record Instellingen(Path project, Path gegevens, boolean tijdelijk, boolean nieuweEngine, Map<Poort, Integer> poorten) {
    static final String MAP = "LOKAAL_MAP";

    /** As somebody set them in the environment, else the fixed ports and .lokaal/gegevens. */
    static Instellingen uitOmgeving(Path project, Map<String, String> omgeving, boolean nieuweEngine) {
        Map<Poort, Integer> poorten = new EnumMap<>(Poort.class);
        for (Poort poort : Poort.values()) {
            poorten.put(poort, nummer(poort, omgeving.get(poort.instelling())));
        }
        Path gegevens = project.resolve(omgeving.getOrDefault(MAP, ".lokaal/gegevens"))
                .toAbsolutePath()
                .normalize();
        return new Instellingen(project, gegevens, false, nieuweEngine, poorten);
    }

    /** Free ports and a data folder of its own that is removed at the end. */
    static Instellingen voorTest(Path project) {
        try {
            Path basis = Files.createDirectories(project.resolve("target/stapel"));
            Path gegevens = Files.createTempDirectory(basis, "gegevens-").toAbsolutePath();
            return new Instellingen(project, gegevens, true, false, vrijePoorten());
        } catch (IOException fout) {
            throw new Startfout("Geen map voor de testgegevens: " + fout.getMessage(), fout);
        }
    }

    /** Settings of something that a test runs beside this stack: a folder in its folder, and free ports. */
    Instellingen daarnaast(String map) {
        try {
            return new Instellingen(
                    project, Files.createDirectories(gegevens.resolve(map)), true, false, vrijePoorten());
        } catch (IOException fout) {
            throw new Startfout("Geen map voor " + map + ": " + fout.getMessage(), fout);
        }
    }

    int poort(Poort poort) {
        return poorten.getOrDefault(poort, poort.standaard());
    }

    /** The unpacked parts; shared by all stacks of this project and kept between builds. */
    Path onderdelen() {
        return project.resolve(".lokaal/onderdelen");
    }

    Path logboeken() {
        return gegevens.resolve("logs");
    }

    String adres() {
        return "http://localhost:" + poort(Poort.APPLICATIE);
    }

    String keycloakAdres() {
        return "http://localhost:" + poort(Poort.KEYCLOAK);
    }

    /** Issuer of every token. */
    String uitgever() {
        return keycloakAdres() + "/realms/waardevollekernen";
    }

    String opslagAdres() {
        return "http://127.0.0.1:" + poort(Poort.OPSLAG);
    }

    String jdbcAdres(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort(Poort.POSTGRESQL) + "/" + database;
    }

    private static int nummer(Poort poort, @Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return poort.standaard();
        }
        try {
            int nummer = Integer.parseInt(waarde.trim());
            if (nummer > 0 && nummer < 65536) {
                return nummer;
            }
        } catch (NumberFormatException geenGetal) {
            // refused below, with the name of the setting
        }
        throw new Startfout(poort.instelling() + " is geen poortnummer: " + waarde);
    }

    private static Map<Poort, Integer> vrijePoorten() throws IOException {
        List<ServerSocket> bezet = new ArrayList<>();
        Map<Poort, Integer> poorten = new EnumMap<>(Poort.class);
        try {
            for (Poort poort : Poort.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                bezet.add(socket);
                poorten.put(poort, socket.getLocalPort());
            }
        } finally {
            for (ServerSocket socket : bezet) {
                socket.close();
            }
        }
        return poorten;
    }
}
