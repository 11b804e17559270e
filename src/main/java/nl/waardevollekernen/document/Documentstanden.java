package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the standing of documents on the connection of the caller's transaction: a submission asks it, so it is cheap. */
@ApplicationScoped
class Documentstanden {
    private static final String COMPLEET = """
            SELECT id, bestandsnaam, type, scan, sha256, verwachte_sha256 IS NOT NULL AND sha256 IS NULL AS hash_wacht
            FROM document WHERE zaak = ? AND status = 'COMPLEET'""";

    private final DataSource bron;

    Documentstanden(DataSource bron) {
        this.bron = bron;
    }

    /** Every complete document of a case, earlier versions too, in no order. */
    List<Documentstand> van(UUID zaak) {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(COMPLEET)) {
            vraag.setObject(1, zaak);
            try (var rijen = vraag.executeQuery()) {
                var standen = new ArrayList<Documentstand>();
                while (rijen.next()) {
                    standen.add(stand(rijen));
                }
                return standen;
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("The documents of a case could not be read", fout);
        }
    }

    private static Documentstand stand(ResultSet rij) throws SQLException {
        var type = rij.getString("type");
        return new Documentstand(
                rij.getObject("id", UUID.class),
                rij.getString("bestandsnaam"),
                type == null ? null : Bestandstype.valueOf(type),
                Scanstatus.valueOf(rij.getString("scan")),
                rij.getString("sha256"),
                rij.getBoolean("hash_wacht"));
    }
}
