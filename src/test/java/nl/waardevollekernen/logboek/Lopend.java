package nl.waardevollekernen.logboek;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The transaction of a test, for code that asks a data source for the transaction it is called in. */
public final class Lopend {
    private Lopend() {}

    /**
     * Holds in the log what this transaction changed in guarded tables, as the application does before each commit: for a test that puts
     * something in the database in place of the application.
     */
    public static void legVast(Connection verbinding) {
        var bron = (DataSource) Proxy.newProxyInstance(
                Lopend.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, methode, argumenten) -> zonderSluiten(verbinding));
        new Logboek(bron, Clock.systemUTC(), () -> {}, () -> true).legRestVast();
    }

    static Connection zonderSluiten(Connection verbinding) {
        return (Connection) Proxy.newProxyInstance(
                Lopend.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, methode, argumenten) ->
                        methode.getName().equals("close") ? null : roepAan(methode, verbinding, argumenten));
    }

    private static @Nullable Object roepAan(Method methode, Object doel, @Nullable Object @Nullable [] argumenten)
            throws Throwable {
        try {
            return methode.invoke(doel, argumenten);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
