package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real document store: S3Proxy on a folder, in a JVM of its own. It refuses wrong signatures. */
final class Opslag {
    static final String JAR = "s3proxy-4.1.0-jar-with-dependencies.jar";
    static final String EMMER = "documenten";

    private final Instellingen instellingen;
    private final Geheimen geheimen;
    private final Kind kind;

    Opslag(Instellingen instellingen, Geheimen geheimen, Achterblijvers achterblijvers) {
        this.instellingen = instellingen;
        this.geheimen = geheimen;
        this.kind = new Kind(
                "S3Proxy",
                Java.met(256, "-XX:TieredStopAtLevel=1", "-DLOG_LEVEL=warn")
                        .jar(
                                instellingen.onderdelen().resolve(JAR),
                                "--properties",
                                instellingen(instellingen).toString()),
                Map.of(),
                instellingen.logboeken().resolve("s3proxy.log"),
                achterblijvers);
    }

    Kind kind() {
        return kind;
    }

    void start() {
        Path map = instellingen.gegevens().resolve("opslag");
        try {
            Files.createDirectories(map.resolve(EMMER));
            Path bestand = instellingen(instellingen);
            if (!Files.exists(bestand)) {
                Geheimen.alleenVoorMij(bestand);
            }
            Files.write(
                    bestand,
                    List.of(
                            "s3proxy.endpoint=" + instellingen.opslagAdres(),
                            "s3proxy.authorization=aws-v2-or-v4",
                            "s3proxy.identity=" + geheimen.van(Geheimen.OPSLAG_SLEUTEL),
                            "s3proxy.credential=" + geheimen.van(Geheimen.OPSLAG_GEHEIM),
                            "s3proxy.cors-allow-origins=" + instellingen.adres(),
                            "s3proxy.cors-allow-methods=GET PUT",
                            "s3proxy.cors-allow-headers=Content-Type x-amz-checksum-sha256",
                            "s3proxy.cors-exposed-headers=ETag",
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.identity=lokaal",
                            "jclouds.credential=lokaal",
                            "jclouds.filesystem.basedir=" + map));
        } catch (IOException fout) {
            throw new Startfout("De map " + map + " is niet te gebruiken: " + fout.getMessage(), fout);
        }
        kind.start();
    }

    void wachtTotKlaar() {
        Wachten.tot("de documentopslag", Duration.ofMinutes(2), () -> {
            kind.eisLevend();
            return Wachten.status(instellingen.opslagAdres()) > 0;
        });
    }

    private static Path instellingen(Instellingen instellingen) {
        return instellingen.gegevens().resolve("s3proxy.properties");
    }
}
