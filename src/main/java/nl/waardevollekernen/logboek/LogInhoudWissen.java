package nl.waardevollekernen.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Erases the personal part of a chain; what is proven by its entries stays provable. */
@ApplicationScoped
public class LogInhoudWissen {
    private final DataSource bron;
    private final Logboek logboek;

    LogInhoudWissen(DataSource bron, Logboek logboek) {
        this.bron = bron;
        this.logboek = logboek;
    }

    /**
     * Erases who, on what and the values of all entries of this chain so far, with their salts, and notes that in the
     * chain, in the transaction of the caller. That this may be done is for the caller to judge.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wis(UUID keten, Actor actor, String reden) {
        var gewist =
                logboek.noteer(new Notitie(keten, LogSoort.GEGEVENS_GEWIST, actor, "", Map.of()).met("reden", reden));
        try (var verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement("DELETE FROM logboek_inhoud i USING logboek_regel r"
                        + " WHERE r.id = i.regel AND r.keten = ? AND r.id <> ?")) {
            Parameters.zet(opdracht, keten, gewist);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The log could not be changed", e);
        }
    }
}
