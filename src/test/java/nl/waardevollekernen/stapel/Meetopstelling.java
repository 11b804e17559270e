package nl.waardevollekernen.stapel;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a measurement runs beside the stack: the reference application, a bare engine, and a second replica of the
 * application that takes submissions and leaves what follows (engine, mails, sealing of the log) to the other. Each is a
 * process of its own with the memory of its counterpart.
 */
public final class Meetopstelling implements AutoCloseable {
    private static final Duration GEDULD = Duration.ofSeconds(15);

    private final Instellingen bijInvoer;
    private final Instellingen bijIjkpunt;
    private final Instellingen bijEngine;
    private final Applicatie invoer;
    private final Applicatie ijkpunt;
    private final Zeebe engine;

    /**
     * Starts everything; returns when all of it answers. The tables of the reference must be there. It stops by
     * {@link #close}, or else when this process ends.
     */
    public Meetopstelling(Stapel stapel, String schemaVanIjkpunt) {
        var omgeving = stapel.omgeving();
        var stand = omgeving.instellingen();
        var achterblijvers = new Achterblijvers(stand.gegevens());
        bijInvoer = stand.daarnaast("invoer");
        bijIjkpunt = stand.daarnaast("ijkpunt");
        bijEngine = stand.daarnaast("kale-engine");
        invoer = new Applicatie(
                bijInvoer, "invoer", "target/quarkus-app/quarkus-run.jar", invoer(omgeving, bijInvoer), achterblijvers);
        ijkpunt = new Applicatie(
                bijIjkpunt,
                "ijkpunt",
                "target/ijkpunt/quarkus-app/quarkus-run.jar",
                ijkpunt(stand, bijIjkpunt, schemaVanIjkpunt),
                achterblijvers);
        engine = new Zeebe(bijEngine, achterblijvers);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        invoer.start();
        ijkpunt.start();
        engine.startKaal();
        invoer.wachtTotKlaar();
        ijkpunt.wachtTotAntwoord("/indiening/niets", 405);
        engine.wachtTotKlaar();
    }

    /** The replica that takes submissions and leaves them in the outbox. */
    public URI invoer() {
        return URI.create(bijInvoer.adres());
    }

    /** The reference application. */
    public URI ijkpunt() {
        return URI.create(bijIjkpunt.adres());
    }

    /** gRPC address of the bare engine. */
    public URI kaleEngine() {
        return URI.create("http://127.0.0.1:" + bijEngine.poort(Poort.ZEEBE));
    }

    @Override
    public void close() {
        List.of(invoer.kind(), ijkpunt.kind(), engine.kind()).forEach(kind -> kind.stop(GEDULD));
    }

    private static Map<String, String> invoer(LokaleOmgeving omgeving, Instellingen eigen) {
        var waarden =
                new HashMap<>(Applicatie.omgeving(omgeving.instellingen(), omgeving.verbindingen(), omgeving.geheimen));
        waarden.put("QUARKUS_HTTP_PORT", "" + eigen.poort(Poort.APPLICATIE));
        waarden.put("WAARDEVOLLEKERNEN_ENGINE_AAN", "false");
        waarden.put("QUARKUS_SCHEDULER_ENABLED", "false");
        return waarden;
    }

    private static Map<String, String> ijkpunt(Instellingen stand, Instellingen eigen, String schema) {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                "" + eigen.poort(Poort.APPLICATIE),
                "QUARKUS_DATASOURCE_JDBC_URL",
                stand.jdbcAdres(Postgres.DATABASE) + "?currentSchema=" + schema,
                "QUARKUS_DATASOURCE_USERNAME",
                Postgres.GEBRUIKER,
                "QUARKUS_DATASOURCE_PASSWORD",
                "lokaal",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                stand.uitgever());
    }
}
