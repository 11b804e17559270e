package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What happened to one subject, in plain Dutch, as far as its reader may know it. */
@ApplicationScoped
public class Tijdlijn {
    private static final String LEZEN = """
            SELECT r.id, r.moment, r.soort, i.inhoud FROM logboek_regel r
            LEFT JOIN logboek_inhoud i ON i.regel = r.id
            WHERE r.keten = ? ORDER BY r.volgnummer""";

    private final DataSource bron;

    Tijdlijn(DataSource bron) {
        this.bron = bron;
    }

    /**
     * The entries of a chain from old to new. The caller has judged that this reader may see the subject; here is
     * judged which entries and names. What the fund alone may know stays hidden from the others, the fact that it
     * exists included, until the decision is announced.
     */
    @Transactional
    public List<Tijdlijnregel> van(UUID keten, Lezer lezer) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(LEZEN)) {
            vraag.setObject(1, keten);
            var rijen = new ArrayList<Rij>();
            try (var antwoord = vraag.executeQuery()) {
                while (antwoord.next()) {
                    rijen.add(Rij.van(antwoord));
                }
            }
            var laatsteAankondiging = laatsteAankondiging(rijen);
            var regels = new ArrayList<Tijdlijnregel>();
            for (int i = 0; i < rijen.size(); i++) {
                var rij = rijen.get(i);
                if (zichtbaar(rij.soort, lezer.zicht(), i < laatsteAankondiging)) {
                    var tekst = LogZin.voor(rij.soort, rij.inhoud, lezer);
                    regels.add(new Tijdlijnregel(rij.id, rij.moment.toInstant(), rij.soort, tekst));
                }
            }
            return List.copyOf(regels);
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be read", e);
        }
    }

    private static int laatsteAankondiging(List<Rij> rijen) {
        for (int i = rijen.size() - 1; i >= 0; i--) {
            if (rijen.get(i).soort == LogSoort.BESLUIT_BEKENDGEMAAKT) {
                return i;
            }
        }
        return -1;
    }

    private static boolean zichtbaar(LogSoort soort, Zicht lezer, boolean aangekondigd) {
        return soort.zicht().compareTo(lezer) <= 0
                || (soort.zicht() == Zicht.FONDS && lezer == Zicht.INTERN && aangekondigd);
    }

    private record Rij(
            UUID id,
            OffsetDateTime moment,
            LogSoort soort,
            @Nullable Inhoud inhoud) {
        static Rij van(ResultSet rij) throws SQLException {
            var inhoud = rij.getString(4);
            return new Rij(
                    rij.getObject(1, UUID.class),
                    rij.getObject(2, OffsetDateTime.class),
                    LogSoort.valueOf(rij.getString(3)),
                    inhoud == null ? null : Inhoud.lees(inhoud));
        }
    }
}
