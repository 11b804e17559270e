package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one real stack that all integration tests of a run share: free ports, data of its own, started on first use,
 * stopped at the end of the run. Tests keep apart by making their own cases; what a test breaks it mends.
 */
public final class Stapel {
    private static @Nullable Stapel huidig;

    private final LokaleOmgeving omgeving;
    private final Tokens tokens;
    private final @Nullable TcpProxy naarDatabase;
    private final @Nullable TcpProxy naarEngine;

    private Stapel(boolean tussenstukken) {
        Instellingen instellingen = Instellingen.voorTest(Path.of("").toAbsolutePath());
        naarDatabase = tussenstukken ? new TcpProxy(instellingen.poort(Poort.POSTGRESQL)) : null;
        naarEngine = tussenstukken ? new TcpProxy(instellingen.poort(Poort.ZEEBE)) : null;
        omgeving = new LokaleOmgeving(instellingen, new Voortgang(System.err), naarDatabase, naarEngine);
        tokens = new Tokens(instellingen, omgeving.sleutels, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        omgeving.start();
    }

    /**
     * The running stack; starts it at the first call, which takes a minute. From then on every answer that REST Assured
     * receives from the API is held against the description of the API.
     */
    public static Stapel start() {
        return start(true);
    }

    /** The stack with nothing between the application and the parts, as in production: to measure. */
    public static Stapel startZonderTussenstukken() {
        return start(false);
    }

    private static synchronized Stapel start(boolean tussenstukken) {
        Stapel draaiend = huidig;
        if (draaiend == null) {
            draaiend = new Stapel(tussenstukken);
            huidig = draaiend;
            if (tussenstukken) {
                Beschrijvingsfilter.zet(draaiend.adres());
            }
        }
        return draaiend;
    }

    /** Where the application answers, without a slash at the end. */
    public URI adres() {
        return URI.create(omgeving.instellingen().adres());
    }

    /** A valid access token for /v1 of this demo user, such as "waalwijk.indiener". */
    public String token(String gebruiker) {
        return tokens.gebruiker(gebruiker);
    }

    /** The next token of this user has the roles of that moment. */
    public void vergeetToken(String gebruiker) {
        tokens.vergeet(gebruiker);
    }

    /** A rightly signed access token for /v1 of this demo user that expired a moment ago. */
    public String verlopenToken(String gebruiker) {
        return tokens.verlopen(gebruiker, omgeving.geheimen.van(Geheimen.KEYCLOAK_BEHEER));
    }

    /** A valid access token for /v1 of this machine client, such as "machine-gm0867", by a signed assertion. */
    public String machineToken(String client) {
        return tokens.machine(client);
    }

    /** What the administrator of Keycloak can do with users. */
    public Gebruikersbeheer gebruikers() {
        return new Gebruikersbeheer(omgeving.instellingen(), omgeving.geheimen.van(Geheimen.KEYCLOAK_BEHEER));
    }

    /** The database of the application, not through the proxy; every connection is a new one. */
    public DataSource database() {
        return omgeving.postgres.database();
    }

    /** Has PostgreSQL write every statement with its transaction, or no longer; gives the file it writes to. */
    public Path logOpdrachten(boolean aan) {
        omgeving.postgres.logOpdrachten(aan);
        return omgeving.postgres.logboek();
    }

    /** Stops PostgreSQL and starts it again on the same data: all connections are cut. */
    public void herstartDatabase() {
        omgeving.postgres.stop();
        omgeving.postgres.start();
    }

    /** gRPC address of the engine for a client of the test itself, not through the proxy. */
    public URI engineAdres() {
        return URI.create("http://127.0.0.1:" + omgeving.instellingen().poort(Poort.ZEEBE));
    }

    /** Monitoring address of the engine: /actuator/health, /actuator/prometheus. */
    public URI engineMonitoring() {
        return URI.create("http://127.0.0.1:" + omgeving.instellingen().poort(Poort.ZEEBE_BEHEER));
    }

    /** Issuer of all tokens: the realm in Keycloak. */
    public URI uitgever() {
        return URI.create(omgeving.instellingen().uitgever());
    }

    /** The document store. */
    public Opslagadres opslag() {
        return new Opslagadres(
                URI.create(omgeving.instellingen().opslagAdres()),
                Opslag.EMMER,
                omgeving.geheimen.van(Geheimen.OPSLAG_SLEUTEL),
                omgeving.geheimen.van(Geheimen.OPSLAG_GEHEIM));
    }

    /**
     * How a test reaches the document store itself.
     *
     * @param adres the endpoint
     * @param emmer the bucket with all documents
     * @param sleutel access key
     * @param geheim secret key
     */
    public record Opslagadres(URI adres, String emmer, String sleutel, String geheim) {}

    /** The file in which the document store keeps the object with this key. */
    public Path opgeslagen(String sleutel) {
        return omgeving.instellingen()
                .gegevens()
                .resolve("opslag")
                .resolve(Opslag.EMMER)
                .resolve(sleutel);
    }

    /** All mails sent since the start of the run, oldest first. */
    public List<Mail> mails() {
        return omgeving.post.ontvangen();
    }

    /** The process of the application. */
    public Deel applicatie() {
        return new Deel(omgeving.applicatie.kind(), omgeving.applicatie::start, omgeving.applicatie::wachtTotKlaar);
    }

    /** Starts the application after a kill with these environment variables besides its own; returns when it is ready. */
    public void startApplicatie(Map<String, String> extra) {
        omgeving.applicatie.start(extra);
        omgeving.applicatie.wachtTotKlaar();
    }

    /** The process of the engine. */
    public Deel engine() {
        return new Deel(
                omgeving.zeebe.kind(), () -> omgeving.zeebe.start(omgeving.postgres), omgeving.zeebe::wachtTotKlaar);
    }

    /** Loses everything the engine knows and starts it again on empty data, as after a disk that was never saved. */
    public void verliesEngine() {
        omgeving.zeebe.kind().kill();
        omgeving.zeebe.verlies();
        engine().startEnWacht();
    }

    /** Keys of all instances of this diagram that the engine began, as it tells itself. */
    public Set<Long> begonnenLopen(String diagram) {
        return telling(Looptelling.BEGONNEN, diagram);
    }

    /** Keys of the instances of this diagram that ended as a duplicate, as the engine tells itself. */
    public Set<Long> dubbeleLopen(String diagram) {
        return telling(Looptelling.DUBBEL, diagram);
    }

    private Set<Long> telling(String wat, String diagram) {
        Path bestand = Zeebe.telling(omgeving.instellingen());
        String begin = wat + " " + diagram + " ";
        try (Stream<String> regels = Files.exists(bestand) ? Files.lines(bestand) : Stream.empty()) {
            return regels.filter(regel -> regel.startsWith(begin))
                    .map(regel -> Long.valueOf(regel.substring(begin.length())))
                    .collect(Collectors.toSet());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Stands between the application and the database. */
    public TcpProxy naarDatabase() {
        return Objects.requireNonNull(naarDatabase);
    }

    /** Stands between the application and the engine. */
    public TcpProxy naarEngine() {
        return Objects.requireNonNull(naarEngine);
    }

    LokaleOmgeving omgeving() {
        return omgeving;
    }

    private void stop() {
        omgeving.close();
        if (naarDatabase != null && naarEngine != null) {
            naarDatabase.close();
            naarEngine.close();
        }
    }
}
