package nl.waardevollekernen.stapel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The application as it is deployed: the built jar in a JVM of its own, told everything by its environment. */
final class Applicatie {
    private final Instellingen instellingen;
    private final Path jar;
    private final Kind kind;

    Applicatie(Instellingen instellingen, Verbindingen verbindingen, Geheimen geheimen, Achterblijvers achterblijvers) {
        this(
                instellingen,
                "applicatie",
                "target/quarkus-app/quarkus-run.jar",
                omgeving(instellingen, verbindingen, geheimen),
                achterblijvers);
    }

    /** Any application built with Quarkus, with the memory of ours; its log is called after its name. */
    Applicatie(
            Instellingen instellingen,
            String naam,
            String jar,
            Map<String, String> omgeving,
            Achterblijvers achterblijvers) {
        this.instellingen = instellingen;
        this.jar = instellingen.project().resolve(jar);
        this.kind = new Kind(
                "De " + naam,
                Java.met(512).jar(this.jar),
                omgeving,
                instellingen.logboeken().resolve(naam + ".log"),
                achterblijvers);
    }

    /**
     * Where the application finds the parts it talks to all the time.
     *
     * @param jdbc address of the database
     * @param engine gRPC address of the engine
     */
    record Verbindingen(String jdbc, String engine) {}

    Kind kind() {
        return kind;
    }

    void start() {
        start(Map.of());
    }

    /** With these environment variables besides its own. */
    void start(Map<String, String> extra) {
        if (!Files.exists(jar)) {
            throw new Startfout("De applicatie is niet gebouwd: " + jar + " ontbreekt; gebruik deploy/start.");
        }
        kind.start(extra);
    }

    void wachtTotKlaar() {
        wachtTotAntwoord("/", 200);
    }

    void wachtTotAntwoord(String pad, int status) {
        Wachten.tot("de applicatie", Duration.ofMinutes(3), () -> {
            kind.eisLevend();
            return Wachten.antwoordt(instellingen.adres() + pad, status);
        });
    }

    static Map<String, String> omgeving(Instellingen instellingen, Verbindingen verbindingen, Geheimen geheimen) {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        omgeving.put("QUARKUS_HTTP_PORT", "" + instellingen.poort(Poort.APPLICATIE));
        omgeving.put("QUARKUS_DATASOURCE_JDBC_URL", verbindingen.jdbc());
        omgeving.put("QUARKUS_DATASOURCE_USERNAME", Postgres.GEBRUIKER);
        omgeving.put("QUARKUS_DATASOURCE_PASSWORD", "lokaal");
        omgeving.put("QUARKUS_OIDC_AUTH_SERVER_URL", instellingen.uitgever());
        omgeving.put("QUARKUS_OIDC_CREDENTIALS_SECRET", geheimen.van(Geheimen.PAGINAS));
        omgeving.put("WAARDEVOLLEKERNEN_ROLHOUDERS_GEHEIM", geheimen.van(Geheimen.ROLHOUDERS));
        omgeving.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", geheimen.van(Geheimen.SESSIE));
        omgeving.put("WAARDEVOLLEKERNEN_WEB_GEHEIM", geheimen.van(Geheimen.FORMULIEREN));
        omgeving.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        omgeving.put("QUARKUS_MAILER_PORT", "" + instellingen.poort(Poort.SMTP));
        omgeving.put("WAARDEVOLLEKERNEN_DEMO", "true");
        omgeving.put("WAARDEVOLLEKERNEN_ADRES", instellingen.adres());
        omgeving.put("WAARDEVOLLEKERNEN_ENGINE_ADRES", verbindingen.engine());
        omgeving.put("WAARDEVOLLEKERNEN_OPSLAG_INTERN", instellingen.opslagAdres());
        omgeving.put("WAARDEVOLLEKERNEN_OPSLAG_PUBLIEK", instellingen.opslagAdres());
        omgeving.put("WAARDEVOLLEKERNEN_OPSLAG_SLEUTEL", geheimen.van(Geheimen.OPSLAG_SLEUTEL));
        omgeving.put("WAARDEVOLLEKERNEN_OPSLAG_GEHEIM", geheimen.van(Geheimen.OPSLAG_GEHEIM));
        omgeving.put("WAARDEVOLLEKERNEN_OPSLAG_EMMER", Opslag.EMMER);
        if (instellingen.tijdelijk()) {
            // What a killed process held is free again after a lease; a test that kills waits for each of them.
            omgeving.put("WAARDEVOLLEKERNEN_ENGINE_RELAY_HUUR", "PT12S");
            omgeving.put("WAARDEVOLLEKERNEN_ENGINE_OPDRACHT_TERMIJN", "PT12S");
            omgeving.put("WAARDEVOLLEKERNEN_ENGINE_WAAK_RONDE", "PT10S");
        }
        if (instellingen.nieuweEngine()) {
            omgeving.put("WAARDEVOLLEKERNEN_ENGINE_VERVANGEN", "true");
        }
        return omgeving;
    }
}
