package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All parts together. They start side by side: the database first, then the application, which shows its home page
 * without waiting for the others. Everything it started, it stops.
 */
final class LokaleOmgeving implements AutoCloseable {
    private final Instellingen instellingen;
    private final Voortgang voortgang;
    private final @Nullable TcpProxy naarDatabase;
    private final @Nullable TcpProxy naarEngine;
    private final Slot slot;
    final Geheimen geheimen;
    final Sleutels sleutels;
    final Postgres postgres;
    final Zeebe zeebe;
    final Keycloak keycloak;
    final Opslag opslag;
    final Post post;
    final Applicatie applicatie;
    private final CompletableFuture<Void> mislukt = new CompletableFuture<>();
    private boolean gestopt;

    /** Takes the data folder; with proxies the application reaches database and engine through them. */
    LokaleOmgeving(
            Instellingen instellingen,
            Voortgang voortgang,
            @Nullable TcpProxy naarDatabase,
            @Nullable TcpProxy naarEngine) {
        this.instellingen = instellingen;
        this.voortgang = voortgang;
        this.naarDatabase = naarDatabase;
        this.naarEngine = naarEngine;
        this.slot = Slot.neem(instellingen.gegevens());
        Achterblijvers achterblijvers = new Achterblijvers(instellingen.gegevens());
        achterblijvers.ruimOp();
        geheimen = new Geheimen(instellingen.gegevens());
        sleutels = new Sleutels(instellingen.gegevens());
        postgres = new Postgres(instellingen, achterblijvers);
        zeebe = new Zeebe(instellingen, achterblijvers);
        keycloak = new Keycloak(instellingen, geheimen, sleutels, achterblijvers);
        opslag = new Opslag(instellingen, geheimen, achterblijvers);
        post = new Post(instellingen);
        applicatie = new Applicatie(instellingen, verbindingen(), geheimen, achterblijvers);
    }

    /** Starts everything; returns when all is ready, refuses with one line when a part can't start. */
    void start() {
        try {
            Voorwaarden.controleer(instellingen);
            alles();
        } catch (CompletionException fout) {
            close();
            throw fout.getCause() instanceof Startfout startfout ? startfout : fout;
        } catch (RuntimeException fout) {
            close();
            throw fout;
        }
    }

    private void alles() {
        try (ExecutorService samen = Executors.newVirtualThreadPerTaskExecutor()) {
            voortgang.stap("mailvanger", post::start);
            var database = naast(samen, "PostgreSQL", postgres::start);
            List<CompletableFuture<Void>> delen = List.of(
                    na(database, samen, "applicatie (startpagina)", () -> {
                        applicatie.start();
                        applicatie.wachtTotKlaar();
                    }),
                    na(database, samen, "Keycloak", () -> {
                        keycloak.start();
                        keycloak.wachtTotKlaar();
                    }),
                    na(database, samen, "Zeebe", () -> {
                        zeebe.start(postgres);
                        zeebe.wachtTotKlaar();
                    }),
                    naast(samen, "documentopslag", () -> {
                        opslag.start();
                        opslag.wachtTotKlaar();
                    }));
            var alles = CompletableFuture.allOf(delen.toArray(CompletableFuture[]::new));
            try {
                CompletableFuture.anyOf(alles, mislukt).join();
            } catch (CompletionException fout) {
                kinderen().forEach(Kind::gaatStoppen);
                samen.shutdownNow();
                throw fout;
            }
        }
    }

    private CompletableFuture<Void> naast(ExecutorService samen, String naam, Runnable werk) {
        return CompletableFuture.runAsync(() -> stap(naam, werk), samen);
    }

    private CompletableFuture<Void> na(
            CompletableFuture<Void> eerst, ExecutorService samen, String naam, Runnable werk) {
        return eerst.thenRunAsync(() -> stap(naam, werk), samen);
    }

    /** The first part that fails ends the start; the others are not waited for. */
    private void stap(String naam, Runnable werk) {
        try {
            voortgang.stap(naam, werk);
        } catch (RuntimeException fout) {
            mislukt.completeExceptionally(fout);
            throw fout;
        }
    }

    /** Told in one line when a part ends that nobody stopped. */
    void bijUitval(Consumer<String> luisteraar) {
        kinderen().forEach(kind -> kind.bijOnverwachtEinde(luisteraar));
    }

    Instellingen instellingen() {
        return instellingen;
    }

    /** True when it was stopped, also by a start that failed. */
    synchronized boolean isGestopt() {
        return gestopt;
    }

    /** Stops everything, the database last, and throws temporary data away. */
    @Override
    public synchronized void close() {
        if (gestopt) {
            return;
        }
        gestopt = true;
        kinderen().forEach(Kind::gaatStoppen);
        try (ExecutorService samen = Executors.newVirtualThreadPerTaskExecutor()) {
            kinderen().forEach(kind -> samen.execute(() -> kind.stop(Duration.ofSeconds(15))));
            samen.execute(post::stop);
        }
        postgres.sluit();
        slot.close();
        if (instellingen.tijdelijk() && System.getenv("LOKAAL_BEWAAR") == null) {
            verwijder(instellingen.gegevens());
        }
    }

    private List<Kind> kinderen() {
        return List.of(applicatie.kind(), keycloak.voorbereiding(), keycloak.kind(), zeebe.kind(), opslag.kind());
    }

    Applicatie.Verbindingen verbindingen() {
        return new Applicatie.Verbindingen(
                naarDatabase == null
                        ? instellingen.jdbcAdres(Postgres.DATABASE)
                        : "jdbc:postgresql://127.0.0.1:" + naarDatabase.poort() + "/" + Postgres.DATABASE,
                "http://127.0.0.1:" + (naarEngine == null ? instellingen.poort(Poort.ZEEBE) : naarEngine.poort()));
    }

    private static void verwijder(Path map) {
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException fout) {
            throw new Startfout("De tijdelijke map " + map + " is niet te verwijderen: " + fout.getMessage(), fout);
        }
    }
}
