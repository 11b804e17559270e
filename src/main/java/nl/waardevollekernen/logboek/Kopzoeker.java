package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the head that first contained an entry: a value that nobody knew before it was sealed and that never changes after. */
@ApplicationScoped
public class Kopzoeker {
    private static final String EERSTE = """
            SELECT k.grootte, k.wortel, k.moment
            FROM (SELECT b.positie FROM logboek_regel r JOIN logboek_blad b ON b.regel = r.id
                  WHERE r.keten = ? AND r.soort = ? ORDER BY r.volgnummer LIMIT 1) eerste
            CROSS JOIN LATERAL
                 (SELECT grootte, wortel, moment FROM logboek_kop
                  WHERE grootte > eerste.positie ORDER BY grootte LIMIT 1) k""";

    private final DataSource bron;

    Kopzoeker(DataSource bron) {
        this.bron = bron;
    }

    /** The first head that contains the first entry of this kind on this chain; empty while there is none. */
    @Transactional
    public Optional<Boomkop> eersteMet(UUID keten, LogSoort soort) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(EERSTE)) {
            Parameters.zet(vraag, keten, soort.name());
            try (var rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(BoomOpslag.kop(rij)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read", e);
        }
    }
}
