package nl.waardevollekernen.stapel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The real PostgreSQL: a commit is on disk when it is acknowledged. It holds our database and Keycloak's. */
final class Postgres {
    static final String DATABASE = "opencall";
    static final String GEBRUIKER = "opencall";
    static final String KEYCLOAK = "keycloak";
    private static final String EIGENAAR = "postgres";

    private final Instellingen instellingen;
    private final Achterblijvers achterblijvers;
    private @Nullable EmbeddedPostgres server;
    private boolean voorgoed;

    Postgres(Instellingen instellingen, Achterblijvers achterblijvers) {
        this.instellingen = instellingen;
        this.achterblijvers = achterblijvers;
    }

    synchronized void start() {
        if (voorgoed) {
            throw new Startfout("PostgreSQL start niet meer: alles stopt.");
        }
        Path gegevens = instellingen.gegevens().resolve("postgresql");
        Path log = logboek();
        try {
            Files.createDirectories(log.getParent());
            Path programma = Files.createDirectories(instellingen.onderdelen().resolve("postgresql"));
            ProcessBuilder.Redirect naarLog = ProcessBuilder.Redirect.appendTo(log.toFile());
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programma.toFile())
                    .setDataDirectory(gegevens)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(instellingen.poort(Poort.POSTGRESQL))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("track_commit_timestamp", instellingen.tijdelijk() ? "on" : "off")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setOutputRedirector(naarLog)
                    .setErrorRedirector(naarLog)
                    .start();
            var pid = Files.readAllLines(gegevens.resolve("postmaster.pid")).getFirst();
            Optional<ProcessHandle> proces = ProcessHandle.of(Long.parseLong(pid.trim()));
            if (proces.isPresent()) {
                achterblijvers.bij(proces.get());
            }
            maakDatabases();
        } catch (IOException | SQLException fout) {
            throw new Startfout("PostgreSQL start niet: " + fout.getMessage() + "; zie " + log, fout);
        }
    }

    /** Stops it as an operator would: clients are cut off, what was committed stays. */
    synchronized void stop() {
        EmbeddedPostgres huidig = server;
        server = null;
        if (huidig != null) {
            try {
                huidig.close();
            } catch (IOException fout) {
                throw new Startfout("PostgreSQL stopt niet: " + fout.getMessage(), fout);
            }
        }
    }

    /** Stops it for good: a start that was on its way comes first and is undone, a later one is refused. */
    synchronized void sluit() {
        voorgoed = true;
        stop();
    }

    /** Our database with the rights of the application. */
    DataSource database() {
        return huidig().getDatabase(GEBRUIKER, DATABASE);
    }

    /** From now on, or no longer, every statement is written to the log of the server with its process and its transaction. */
    void logOpdrachten(boolean aan) {
        try (Connection verbinding = eigenaar();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("alter system set log_line_prefix = '%p %v '");
            opdracht.execute("alter system set log_statement = '" + (aan ? "all" : "none") + "'");
            opdracht.execute("select pg_reload_conf()");
        } catch (SQLException fout) {
            throw new Startfout("PostgreSQL logt de opdrachten niet: " + fout.getMessage(), fout);
        }
    }

    /** Where the server writes its log. */
    Path logboek() {
        return instellingen.logboeken().resolve("postgresql.log");
    }

    /** The mark that binds this database to the data of one engine, or empty when it has none yet. */
    Optional<String> paar() {
        try (Connection verbinding = eigenaar();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(
                        "select shobj_description(oid, 'pg_database') from pg_database where datname = '" + DATABASE
                                + "'")) {
            return rij.next() ? Optional.ofNullable(rij.getString(1)) : Optional.empty();
        } catch (SQLException fout) {
            throw new Startfout("De database is niet te lezen: " + fout.getMessage(), fout);
        }
    }

    /** Binds this database to the data of one engine. */
    void zetPaar(String paar) {
        try (Connection verbinding = eigenaar();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("comment on database " + DATABASE + " is '" + paar + "'");
        } catch (SQLException fout) {
            throw new Startfout("De database is niet te merken: " + fout.getMessage(), fout);
        }
    }

    private void maakDatabases() throws SQLException {
        try (Connection verbinding = eigenaar();
                Statement opdracht = verbinding.createStatement()) {
            maak(opdracht, GEBRUIKER, DATABASE);
            maak(opdracht, KEYCLOAK, KEYCLOAK);
        }
    }

    private static void maak(Statement opdracht, String gebruiker, String database) throws SQLException {
        if (leeg(opdracht, "select 1 from pg_roles where rolname = '" + gebruiker + "'")) {
            opdracht.execute("create role " + gebruiker + " login");
        }
        if (leeg(opdracht, "select 1 from pg_database where datname = '" + database + "'")) {
            opdracht.execute("create database " + database + " owner " + gebruiker);
        }
    }

    private static boolean leeg(Statement opdracht, String vraag) throws SQLException {
        try (ResultSet rij = opdracht.executeQuery(vraag)) {
            return !rij.next();
        }
    }

    private Connection eigenaar() throws SQLException {
        return huidig().getDatabase(EIGENAAR, EIGENAAR).getConnection();
    }

    private synchronized EmbeddedPostgres huidig() {
        EmbeddedPostgres huidig = server;
        if (huidig == null) {
            throw new IllegalStateException("PostgreSQL draait niet");
        }
        return huidig;
    }
}
