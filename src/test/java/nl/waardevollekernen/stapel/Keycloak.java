package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real Keycloak with the local realm, in a JVM of its own, its data beside ours in the same PostgreSQL. */
final class Keycloak {
    static final String VERSIE = "keycloak-26.7.3";
    private static final List<String> GEDEELD = List.of("bin", "conf", "lib", "providers", "themes");

    private final Instellingen instellingen;
    private final Geheimen geheimen;
    private final Sleutels sleutels;
    private final Kind voorbereiding;
    private final Kind kind;

    Keycloak(Instellingen instellingen, Geheimen geheimen, Sleutels sleutels, Achterblijvers achterblijvers) {
        this.instellingen = instellingen;
        this.geheimen = geheimen;
        this.sleutels = sleutels;
        this.voorbereiding = new Kind(
                        "Keycloak (voorbereiden)",
                        opdracht(verdeling(), "build", "--db=postgres"),
                        Map.of(),
                        logboek("keycloak-bouw.log"),
                        achterblijvers)
                .eindigtVanzelf();
        this.kind = new Kind(
                "Keycloak",
                opdracht(huis(), "start", "--optimized", "--import-realm"),
                omgeving(),
                logboek("keycloak.log"),
                achterblijvers);
    }

    Kind kind() {
        return kind;
    }

    /** The preparation of a new version; only runs when there is one. */
    Kind voorbereiding() {
        return voorbereiding;
    }

    void start() {
        try {
            bouw();
            Path huis = huis();
            Path invoer = Files.createDirectories(huis.resolve("data/import"));
            for (String map : GEDEELD) {
                Path naar = huis.resolve(map);
                Files.deleteIfExists(naar);
                Files.createSymbolicLink(naar, verdeling().resolve(map));
            }
            Realm.schrijf(
                    Realm.lokaal(instellingen.project(), sleutels), invoer.resolve("waardevollekernen-realm.json"));
        } catch (IOException fout) {
            throw new Startfout("Keycloak is niet klaar te zetten: " + fout.getMessage(), fout);
        }
        kind.start();
    }

    void wachtTotKlaar() {
        String adres = instellingen.uitgever() + "/.well-known/openid-configuration";
        Wachten.tot("Keycloak", Duration.ofMinutes(4), () -> {
            kind.eisLevend();
            return Wachten.antwoordt(adres, 200);
        });
    }

    /** Prepares Keycloak for this database once per version; every start after that is quick. */
    private void bouw() throws IOException {
        Path gebouwd = verdeling().resolve(".gebouwd");
        if (Files.exists(gebouwd)) {
            return;
        }
        try (FileChannel kanaal = FileChannel.open(
                        verdeling().resolve(".bouwslot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock slot = kanaal.lock()) {
            if (slot.isValid() && !Files.exists(gebouwd)) {
                voorbereiding.start();
                Wachten.tot("het voorbereiden van Keycloak", Duration.ofMinutes(4), () -> !voorbereiding.leeft());
                if (!voorbereiding.gelukt()) {
                    throw new Startfout("Keycloak is niet voor te bereiden; zie " + logboek("keycloak-bouw.log"));
                }
                Files.createFile(gebouwd);
            }
        }
    }

    private Path logboek(String naam) {
        return instellingen.logboeken().resolve(naam);
    }

    private Path verdeling() {
        return instellingen.onderdelen().resolve(VERSIE);
    }

    private Path huis() {
        return instellingen.gegevens().resolve("keycloak");
    }

    private List<String> opdracht(Path huis, String... argumenten) {
        return Java.met(
                        512,
                        "-XX:TieredStopAtLevel=1",
                        "-Dkc.home.dir=" + huis,
                        "-Djboss.server.config.dir=" + huis.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .klasse(
                        verdeling().resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        argumenten);
    }

    private Map<String, String> omgeving() {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("KC_DB_URL", instellingen.jdbcAdres(Postgres.KEYCLOAK));
        omgeving.put("KC_DB_USERNAME", Postgres.KEYCLOAK);
        omgeving.put("KC_DB_PASSWORD", "lokaal");
        omgeving.put("KC_CACHE", "local");
        omgeving.put("KC_HTTP_ENABLED", "true");
        omgeving.put("KC_HTTP_HOST", "127.0.0.1");
        omgeving.put("KC_HTTP_PORT", "" + instellingen.poort(Poort.KEYCLOAK));
        omgeving.put("KC_HOSTNAME", instellingen.keycloakAdres());
        omgeving.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        omgeving.put("KC_BOOTSTRAP_ADMIN_PASSWORD", geheimen.van(Geheimen.KEYCLOAK_BEHEER));
        omgeving.put("WAARDEVOLLEKERNEN_ADRES", instellingen.adres());
        omgeving.put("WAARDEVOLLEKERNEN_PAGINAS_GEHEIM", geheimen.van(Geheimen.PAGINAS));
        omgeving.put("WAARDEVOLLEKERNEN_ROLHOUDERS_GEHEIM", geheimen.van(Geheimen.ROLHOUDERS));
        return omgeving;
    }
}
