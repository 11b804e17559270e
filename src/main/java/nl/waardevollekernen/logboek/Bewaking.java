package nl.waardevollekernen.logboek;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * From the start of the application the database remembers each change of a guarded table. What stands in a table when that begins, or
 * in a column that is new, is held by the log as it is then.
 */
@ApplicationScoped
class Bewaking {
    /** Before anything that works at the start. */
    private static final int EERST = 1;

    private static final long BEURT = 310_310L;

    private static final String KOLOMMEN = """
            SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped""";
    private static final String BEWAAKT_ZO = """
            SELECT obj_description(oid, 'pg_trigger') FROM pg_trigger
            WHERE tgrelid = ?::regclass AND tgname = 'logboek_bewaakt'""";

    private final DataSource bron;
    private final Logboek logboek;
    private final List<BewaakteTabel> tabellen;

    @Inject
    Bewaking(DataSource bron, Logboek logboek, @All List<BewaakteTabellen> rooms) {
        this(bron, logboek, rooms.stream().flatMap(room -> room.tabellen().stream()));
    }

    Bewaking(DataSource bron, Logboek logboek, Stream<BewaakteTabel> tabellen) {
        this.bron = bron;
        this.logboek = logboek;
        this.tabellen = tabellen.toList();
    }

    @Transactional
    void begin(@Observes @Priority(EERST) StartupEvent start) {
        begin();
    }

    /** Guards every table that is not guarded as it should be; one replica at a time. */
    void begin() {
        try (var verbinding = bron.getConnection()) {
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute("SELECT pg_advisory_xact_lock(" + BEURT + ")");
            }
            for (var tabel : tabellen) {
                bewaak(verbinding, tabel);
            }
            for (var keten : Wijzigingen.ketens(verbinding)) {
                logboek.noteer(Notitie.systeem(keten, LogSoort.BEGINSTAND_VASTGELEGD));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log cannot guard its tables", e);
        }
    }

    private static void bewaak(Connection verbinding, BewaakteTabel tabel) throws SQLException {
        var zo = String.join("|", tabel.keten(), tabel.technischeKolommen(), lees(verbinding, KOLOMMEN, tabel.naam()));
        if (zo.equals(lees(verbinding, BEWAAKT_ZO, tabel.naam()))) {
            return;
        }
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute("""
                    CREATE OR REPLACE TRIGGER logboek_bewaakt AFTER INSERT OR UPDATE OR DELETE ON %s
                    FOR EACH ROW EXECUTE FUNCTION logboek_wijzigt('%s', '%s')""".formatted(tabel.naam(), verdubbeld(tabel.keten()), tabel.technischeKolommen()));
            opdracht.execute(
                    "COMMENT ON TRIGGER logboek_bewaakt ON %s IS '%s'".formatted(tabel.naam(), verdubbeld(zo)));
            opdracht.execute("""
                    INSERT INTO logboek_wijziging (tabel, sleutel, keten, nieuw)
                    SELECT tabel, sleutel, coalesce(keten, '%s'), rij FROM (%s) b""".formatted(Ketenregel.VOOR_ALLE, tabel.rijen("true")));
        }
    }

    private static String lees(Connection verbinding, String sql, String tabel) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setString(1, tabel);
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getString(1) != null ? rij.getString(1) : "";
            }
        }
    }

    private static String verdubbeld(String tekst) {
        return tekst.replace("'", "''");
    }
}
