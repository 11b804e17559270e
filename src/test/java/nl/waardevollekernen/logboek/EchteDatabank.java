package nl.waardevollekernen.logboek;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with our tables; code under test gets the connection of the transaction it is called in. */
public final class EchteDatabank implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private static final ThreadLocal<@Nullable Connection> LOPEND = new ThreadLocal<>();

    private EchteDatabank(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** One transaction of a test. */
    @FunctionalInterface
    public interface Werk {
        void doe() throws Exception;
    }

    /** Starts PostgreSQL on a free port, with the schema as the application makes it. */
    public static EchteDatabank start() {
        var databank = new EchteDatabank(postgres());
        Flyway.configure()
                .dataSource(databank.postgres.getPostgresDatabase())
                .outOfOrder(true)
                .load()
                .migrate();
        return databank;
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Connection verbinding() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Runs the work in a transaction of its own and commits it; rolls back when it throws. */
    public void transactie(Werk werk) {
        try (var verbinding = verbinding()) {
            verbinding.setAutoCommit(false);
            LOPEND.set(verbinding);
            try {
                werk.doe();
                verbinding.commit();
            } catch (Throwable e) {
                verbinding.rollback();
                throw e;
            } finally {
                LOPEND.remove();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Executes SQL as somebody with all rights, past the triggers that stop our own code. */
    public void knoei(String... opdrachten) {
        try (var verbinding = verbinding();
                var opdracht = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            opdracht.execute("SET LOCAL session_replication_role = replica");
            for (var sql : opdrachten) {
                opdracht.execute(sql);
            }
            verbinding.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A data source that joins the transaction of the thread, as in the application. */
    public DataSource bron() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, methode, argumenten) -> {
                    var verbinding = LOPEND.get();
                    if (!methode.getName().equals("getConnection") || verbinding == null) {
                        throw new IllegalStateException("Not in a transaction");
                    }
                    return Lopend.zonderSluiten(verbinding);
                });
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
