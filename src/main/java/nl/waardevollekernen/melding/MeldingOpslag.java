package nl.waardevollekernen.melding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of mails. Each method works in the transaction of its caller. */
@ApplicationScoped
class MeldingOpslag {
    private static final int LANGSTE_FOUT = 500;
    private static final String PLANNEN = """
            INSERT INTO melding (id, sleutel, aan, onderwerp, tekst, status, gepland_op, volgende_poging, fout)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sleutel) DO NOTHING""";
    private static final String CLAIMEN = """
            UPDATE melding SET pogingen = pogingen + 1, volgende_poging = ?
            WHERE id IN (SELECT id FROM melding WHERE status = 'GEPLAND' AND volgende_poging <= ?
                         ORDER BY volgende_poging LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, aan, onderwerp, tekst, pogingen""";

    private final DataSource bron;

    MeldingOpslag(DataSource bron) {
        this.bron = bron;
    }

    record Nieuw(UUID id, String sleutel, String aan, String onderwerp, String tekst, Instant moment) {}

    /** A mail that this replica may send until its lease ends. */
    record Geclaimd(UUID id, String aan, String onderwerp, String tekst, int pogingen) {}

    void plan(Nieuw melding) {
        voegToe(melding, "GEPLAND", null);
    }

    void blokkeer(Nieuw melding, String fout) {
        voegToe(melding, "GEBLOKKEERD", fout);
    }

    /** Takes mails that are due; nobody else gets them before the lease is over. */
    List<Geclaimd> claim(Instant nu, Duration lease, int hoogstens) {
        return metOpdracht(CLAIMEN, opdracht -> {
            zet(opdracht, nu.plus(lease), nu, hoogstens);
            var geclaimd = new ArrayList<Geclaimd>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    geclaimd.add(new Geclaimd(
                            rijen.getObject(1, UUID.class),
                            rijen.getString(2),
                            rijen.getString(3),
                            rijen.getString(4),
                            rijen.getInt(5)));
                }
            }
            return geclaimd;
        });
    }

    void verzonden(UUID id, Instant nu) {
        wijzig("UPDATE melding SET status = 'VERZONDEN', verzonden_op = ?, fout = NULL WHERE id = ?", nu, id);
    }

    void laterOpnieuw(UUID id, Instant moment, String fout) {
        wijzig(
                "UPDATE melding SET volgende_poging = ?, fout = ? WHERE id = ? AND status = 'GEPLAND'",
                moment,
                Mailtekst.kort(fout, LANGSTE_FOUT),
                id);
    }

    void geblokkeerd(UUID id, String fout) {
        wijzig(
                "UPDATE melding SET status = 'GEBLOKKEERD', fout = ? WHERE id = ? AND status = 'GEPLAND'",
                Mailtekst.kort(fout, LANGSTE_FOUT),
                id);
    }

    /** Plans a blocked mail again; false when it is not blocked (any more). */
    boolean opnieuw(UUID id, Instant nu) {
        return wijzig(
                        "UPDATE melding SET status = 'GEPLAND', pogingen = 0, volgende_poging = ?"
                                + " WHERE id = ? AND status = 'GEBLOKKEERD'",
                        nu,
                        id)
                == 1;
    }

    /** Mails that are blocked or have failed at least once, oldest first. */
    List<MisluktMelding> mislukt(int hoogstens) {
        var vraag = "SELECT id, aan, onderwerp, status = 'GEBLOKKEERD', pogingen, gepland_op, fout FROM melding"
                + " WHERE status <> 'VERZONDEN' AND fout IS NOT NULL ORDER BY gepland_op, id LIMIT ?";
        return metOpdracht(vraag, opdracht -> {
            zet(opdracht, hoogstens);
            var lijst = new ArrayList<MisluktMelding>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    lijst.add(mislukte(rijen));
                }
            }
            return lijst;
        });
    }

    private static MisluktMelding mislukte(ResultSet rij) throws SQLException {
        return new MisluktMelding(
                rij.getObject(1, UUID.class),
                rij.getString(2),
                rij.getString(3),
                rij.getBoolean(4),
                rij.getInt(5),
                rij.getObject(6, OffsetDateTime.class).toInstant(),
                rij.getString(7));
    }

    private void voegToe(Nieuw m, String status, @Nullable String fout) {
        wijzig(
                PLANNEN,
                m.id,
                m.sleutel,
                Mailtekst.kort(m.aan, 320),
                m.onderwerp,
                m.tekst,
                status,
                m.moment,
                m.moment,
                fout);
    }

    private int wijzig(String sql, @Nullable Object... waarden) {
        return metOpdracht(sql, opdracht -> {
            zet(opdracht, waarden);
            return opdracht.executeUpdate();
        });
    }

    private static void zet(PreparedStatement opdracht, @Nullable Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            var waarde = waarden[i];
            opdracht.setObject(i + 1, waarde instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : waarde);
        }
    }

    private <T> T metOpdracht(String sql, Werk<T> werk) {
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            return werk.doe(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException("The table of mails did not answer", e);
        }
    }

    private interface Werk<T> {
        T doe(PreparedStatement opdracht) throws SQLException;
    }
}
