package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The real engine in a JVM of its own, bound to one database: data of two engines are never mixed. */
final class Zeebe {
    static final String VERSIE = "camunda-zeebe-8.5.8";

    private final Instellingen instellingen;
    private final Kind kind;

    Zeebe(Instellingen instellingen, Achterblijvers achterblijvers) {
        this.instellingen = instellingen;
        Path huis = instellingen.onderdelen().resolve(VERSIE);
        kind = new Kind(
                "Zeebe",
                Java.met(
                                512,
                                "-Dbasedir=" + huis,
                                "-Dapp.name=broker",
                                "-Dapp.home=" + instellingen.gegevens(),
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1")
                        .klasse(klassepad(instellingen, huis), "io.camunda.zeebe.broker.StandaloneBroker"),
                omgeving(instellingen),
                instellingen.logboeken().resolve("zeebe.log"),
                achterblijvers);
    }

    Kind kind() {
        return kind;
    }

    /** Starts it only on data that belong to this database; told to, on new and empty data. */
    void start(Postgres postgres) {
        Path map = map(instellingen);
        Path merk = map.resolve("paar");
        try {
            if (instellingen.nieuweEngine()) {
                leeg(map);
            }
            Optional<String> engine = Files.exists(merk) ? Optional.of(Files.readString(merk)) : Optional.empty();
            Optional<String> database = postgres.paar();
            if (instellingen.nieuweEngine() || (database.isEmpty() && !Files.exists(map))) {
                String nieuw = UUID.randomUUID().toString();
                Files.createDirectories(map);
                Files.writeString(merk, nieuw);
                postgres.zetPaar(nieuw);
            } else if (engine.isEmpty() || !engine.equals(database)) {
                throw new Startfout("De gegevens van de engine in " + map + " horen niet bij deze database:"
                        + " zet de juiste map terug, of geef met deploy/start --nieuwe-engine alle lopende casussen"
                        + " een nieuwe run in een lege engine.");
            }
        } catch (IOException fout) {
            throw new Startfout("De map " + map + " is niet te gebruiken: " + fout.getMessage(), fout);
        }
        kind.start();
    }

    /** Throws away what the engine wrote, but not the mark that says to which database it belongs. */
    void verlies() {
        try {
            leeg(gegevens(instellingen));
            Files.deleteIfExists(telling(instellingen));
        } catch (IOException fout) {
            throw new Startfout("De gegevens van de engine zijn niet te verwijderen: " + fout.getMessage(), fout);
        }
    }

    /** Starts it on new data that belong to no database. */
    void startKaal() {
        try {
            Files.createDirectories(map(instellingen));
        } catch (IOException fout) {
            throw new Startfout("De map " + map(instellingen) + " is niet te maken: " + fout.getMessage(), fout);
        }
        kind.start();
    }

    void wachtTotKlaar() {
        String adres = "http://127.0.0.1:" + instellingen.poort(Poort.ZEEBE_BEHEER) + "/actuator/health/readiness";
        Wachten.tot("Zeebe", Duration.ofMinutes(3), () -> {
            kind.eisLevend();
            return Wachten.antwoordt(adres, 200);
        });
    }

    static Path map(Instellingen instellingen) {
        return instellingen.gegevens().resolve("zeebe");
    }

    private static Path gegevens(Instellingen instellingen) {
        return map(instellingen).resolve("gegevens");
    }

    private static void leeg(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }

    /** In a test the broker finds the test's own ear as well. */
    private static String klassepad(Instellingen instellingen, Path huis) {
        String eigen = huis + "/config:" + huis + "/lib/*";
        return instellingen.tijdelijk() ? eigen + ":" + instellingen.project().resolve("target/test-classes") : eigen;
    }

    /** Where the test's ear writes which instances began and which were duplicates. */
    static Path telling(Instellingen instellingen) {
        return instellingen.gegevens().resolve("looptelling");
    }

    private static Map<String, String> omgeving(Instellingen instellingen) {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1");
        omgeving.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_HOST", "127.0.0.1");
        omgeving.put("ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", "" + instellingen.poort(Poort.ZEEBE_OPDRACHT));
        omgeving.put("ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", "" + instellingen.poort(Poort.ZEEBE_INTERN));
        omgeving.put(
                "ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS", "127.0.0.1:" + instellingen.poort(Poort.ZEEBE_INTERN));
        omgeving.put("ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1");
        omgeving.put("ZEEBE_BROKER_GATEWAY_NETWORK_PORT", "" + instellingen.poort(Poort.ZEEBE));
        omgeving.put("SERVER_ADDRESS", "127.0.0.1");
        omgeving.put("SERVER_PORT", "" + instellingen.poort(Poort.ZEEBE_REST));
        omgeving.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        omgeving.put("MANAGEMENT_SERVER_PORT", "" + instellingen.poort(Poort.ZEEBE_BEHEER));
        omgeving.put("ZEEBE_BROKER_DATA_DIRECTORY", gegevens(instellingen).toString());
        omgeving.put("ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB");
        omgeving.put("ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT", "128MB");
        omgeving.put("ZEEBE_BROKER_BACKPRESSURE_ENABLED", "false");
        omgeving.put("ZEEBE_LOG_LEVEL", "info");
        if (instellingen.tijdelijk()) {
            omgeving.put("ZEEBE_BROKER_EXPORTERS_TELLING_CLASSNAME", Looptelling.class.getName());
            omgeving.put(
                    "ZEEBE_BROKER_EXPORTERS_TELLING_ARGS_BESTAND",
                    telling(instellingen).toString());
        }
        return omgeving;
    }
}
