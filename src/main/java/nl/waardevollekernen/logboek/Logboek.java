package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;

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
    private final SecureRandom toeval = new SecureRandom();

    Logboek(DataSource bron, Clock klok) {
        this.bron = bron;
        this.klok = klok;
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
     * Adds an entry to the chain of its subject, in the transaction of the caller; without one it refuses. Holds the
     * chain until that transaction ends: who notes on several chains in one transaction does so in the order of their
     * ids, and does not call anything remote afterwards.
     *
     * @return the id of the entry
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID noteer(Notitie notitie) {
        var inhoud = Inhoud.van(notitie).tekst();
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
}
