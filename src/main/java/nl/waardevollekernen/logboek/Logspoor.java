package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells a rule what one person did to a subject, as the log remembers it. For rules, never to show; an entry of which the personal part
 * was erased tells of nobody.
 */
@ApplicationScoped
public class Logspoor {
    private static final String LEZEN = """
            SELECT r.soort, i.inhoud FROM logboek_regel r
            JOIN logboek_inhoud i ON i.regel = r.id
            WHERE r.keten = ? AND r.soort = ANY (?) ORDER BY r.volgnummer""";

    /**
     * One thing that was done.
     *
     * @param op on what
     * @param gegevens the values that were noted with it
     */
    public record Daad(LogSoort soort, String op, Map<String, String> gegevens) {}

    private final DataSource bron;

    Logspoor(DataSource bron) {
        this.bron = bron;
    }

    /** What this user, by id, did of these kinds in the chain of a subject, from old to new. */
    @Transactional
    public List<Daad> van(UUID keten, Set<LogSoort> soorten, String gebruiker) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(LEZEN)) {
            vraag.setObject(1, keten);
            vraag.setArray(
                    2,
                    verbinding.createArrayOf(
                            "varchar", soorten.stream().map(LogSoort::name).toArray()));
            var daden = new ArrayList<Daad>();
            try (var antwoord = vraag.executeQuery()) {
                while (antwoord.next()) {
                    var inhoud = Inhoud.lees(antwoord.getString(2));
                    if (inhoud.id().equals(gebruiker)) {
                        daden.add(new Daad(
                                LogSoort.valueOf(antwoord.getString(1)), inhoud.op(), Map.copyOf(inhoud.gegevens())));
                    }
                }
            }
            return List.copyOf(daden);
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read", e);
        }
    }
}
