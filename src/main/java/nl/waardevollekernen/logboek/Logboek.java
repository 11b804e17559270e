package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.web.Leesverzoek;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * Remembers what happened. The entry is durable exactly when the step itself is, and is sealed into the tree within
 * seconds after that.
 */
@ApplicationScoped
public class Logboek {
    private static final byte[] BEGIN = new byte[Sha256.LENGTE];
    private static final String KETEN_PAKKEN = """
            INSERT INTO logboek_keten (keten, lengte, laatste) VALUES (?, 0, ?)
            ON CONFLICT (keten) DO UPDATE SET lengte = logboek_keten.lengte
            RETURNING lengte, laatste""";
    private static final String SCHRIJVEN = """
            WITH keten AS (UPDATE logboek_keten SET lengte = ?, laatste = ? WHERE keten = ?),
                 regel AS (INSERT INTO logboek_regel (id, keten, volgnummer, soort, moment, vorige, inhoud_hash, hash)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?)),
                 inhoud AS (INSERT INTO logboek_inhoud (regel, zout, inhoud) VALUES (?, ?, ?))
            INSERT INTO logboek_wachtrij (regel, sinds) VALUES (?, ?)""";

    private final DataSource bron;
    private final Clock klok;
    private final Runnable schrijfUit;
    private final BooleanSupplier lezing;
    private final SecureRandom toeval = new SecureRandom();

    @Inject
    Logboek(DataSource bron, Clock klok, EntityManager em) {
        this(bron, klok, em::flush, Leesverzoek::isLezing);
    }

    /** With what writes changes that still wait in memory, and whether somebody asked to read. */
    Logboek(DataSource bron, Clock klok, Runnable schrijfUit, BooleanSupplier lezing) {
        this.bron = bron;
        this.klok = klok;
        this.schrijfUit = schrijfUit;
        this.lezing = lezing;
    }

    /**
     * Holds the chain of a subject until the transaction of the caller ends, without adding to it: for who locks something
     * else first and notes afterwards. A subject that has no chain yet needs no holding.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void houdVast(UUID keten) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement("SELECT 1 FROM logboek_keten WHERE keten = ? FOR UPDATE")) {
            vraag.setObject(1, keten);
            vraag.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be held", e);
        }
    }

    /**
     * Notes that somebody reads the content of a case, in the transaction of the caller. Who sends a change reads nothing by that: what a
     * page shows again with the errors in it was noted when it was opened.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteerLezing(UUID keten, Gebruiker lezer, String deel) {
        if (lezing.getAsBoolean()) {
            noteer(Notitie.van(keten, LogSoort.GELEZEN, lezer, deel));
        }
    }

    /**
     * Adds an entry to the chain of its subject, in the transaction of the caller; without one it refuses. Holds the
     * chain until that transaction ends: who notes on several chains in one transaction does so in the order of their
     * ids, and does not call anything remote afterwards. Unless it is about a reading, the entry also holds every field of a
     * guarded table that this transaction changed for the chain until now.
     *
     * @return the id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID noteer(Notitie notitie) {
        var zout = new byte[Sha256.LENGTE];
        toeval.nextBytes(zout);
        try (var verbinding = bron.getConnection()) {
            var keten = notitie.keten();
            long lengte;
            byte[] vorige;
            try (var vraag = verbinding.prepareStatement(KETEN_PAKKEN)) {
                vraag.setObject(1, keten);
                vraag.setBytes(2, BEGIN);
                try (var antwoord = vraag.executeQuery()) {
                    antwoord.next();
                    lengte = antwoord.getLong(1);
                    vorige = antwoord.getBytes(2);
                }
            }
            var inhoud =
                    Inhoud.van(notitie, vastgelegd(verbinding, notitie, zout)).tekst();
            var id = Ids.nieuw();
            var moment = klok.instant().truncatedTo(ChronoUnit.MICROS);
            var soort = notitie.soort().name();
            var inhoudHash = Canoniek.inhoudHash(zout, inhoud);
            var hash = Canoniek.regelHash(id, keten, lengte + 1, soort, moment, vorige, inhoudHash);
            try (var opdracht = verbinding.prepareStatement(SCHRIJVEN)) {
                Parameters.zet(opdracht, lengte + 1, hash, keten)
                        .en(id, keten, lengte + 1, soort, moment, vorige, inhoudHash, hash)
                        .en(id, zout, inhoud)
                        .en(id, moment);
                opdracht.executeUpdate();
            }
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be written", e);
        }
    }

    /** The chain is held first: a change that waits in memory may lock a task, which comes after the chain. */
    private List<Vastgelegd> vastgelegd(Connection verbinding, Notitie notitie, byte[] zout) throws SQLException {
        if (notitie.soort().isLezing()) {
            return List.of();
        }
        schrijfUit.run();
        return Wijzigingen.neem(verbinding, notitie.keten(), zout);
    }

    /**
     * Holds what the transaction changed in guarded tables after its last entry, or without one, in an entry of its own; the last
     * thing before a commit.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void legRestVast() {
        try (var verbinding = bron.getConnection()) {
            Wijzigingen.ketens(verbinding)
                    .forEach(keten -> noteer(Notitie.systeem(keten, LogSoort.GEGEVENS_VASTGELEGD)));
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be written", e);
        }
    }
}
