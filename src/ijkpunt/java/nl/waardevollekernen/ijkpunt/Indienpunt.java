package nl.waardevollekernen.ijkpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a submission would cost if it were nothing but its rows: the same token check and one JDBC transaction that writes
 * the rows a submission writes, in tables of the same shape. It checks nothing, computes nothing and decides nothing.
 */
@Path("/indiening")
public class Indienpunt {
    private static final byte[] HASH = new byte[32];
    private static final String SHA256 = "0".repeat(64);
    private static final String VARIABELEN = "{\"runId\": \"%s\", \"zaakId\": \"%s\"}";
    private static final String LOGTEKST = "x".repeat(420);
    private static final String MAIL = "x".repeat(700);

    private final DataSource bron;

    Indienpunt(DataSource bron) {
        this.bron = bron;
    }

    /** What the client is told. */
    public record Ontvangst(UUID casus, Instant moment, String sha256) {}

    @POST
    @Path("/{casus}")
    @RolesAllowed("indiener")
    public Ontvangst dienIn(@PathParam("casus") UUID casus, @HeaderParam("Idempotency-Key") String sleutel)
            throws SQLException {
        var nu = Instant.now();
        try (var verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            schrijf(verbinding, casus, sleutel, Timestamp.from(nu));
            verbinding.commit();
        }
        return new Ontvangst(casus, nu, SHA256);
    }

    private static void schrijf(Connection naar, UUID casus, String sleutel, Timestamp nu) throws SQLException {
        var run = UUID.randomUUID();
        var regel = UUID.randomUUID();
        doe(naar, "insert into idempotentie values ('ijkpunt', ?, ?, ?, ?)", sleutel, SHA256, SHA256, nu);
        var inhoud = inhoud(naar, casus);
        doe(
                naar,
                "insert into indiening values (?, ?, 1, ?, ?, ?, 'ijkpunt', 'IJkpunt', 'IJkpunt', ?)",
                UUID.randomUUID(),
                casus,
                inhoud,
                SHA256,
                nu,
                nu);
        doe(
                naar,
                "update casus set versie = versie + 1, status = 'INGEDIEND', ingediend_op = ?, gewijzigd_op = ?"
                        + " where id = ?",
                nu,
                nu,
                casus);
        doe(naar, "insert into logboek_keten values (?, 1, ?)", casus, HASH);
        doe(
                naar,
                "insert into logboek_regel values (?, ?, 1, 'CASUS_INGEDIEND', ?, ?, ?, ?)",
                regel,
                casus,
                nu,
                HASH,
                HASH,
                HASH);
        doe(naar, "insert into logboek_inhoud values (?, ?, ?)", regel, HASH, LOGTEKST);
        doe(naar, "insert into logboek_wachtrij (regel, sinds) values (?, ?)", regel, nu);
        doe(
                naar,
                "insert into procesloop (id, soort, zaak, status, vervolg, gevraagd_op, versie)"
                        + " values (?, 'CASUS', ?, 'AANGEVRAAGD', 'begin', ?, 0)",
                run,
                casus,
                nu);
        doe(
                naar,
                "insert into uitgaand (id, zaak, run, soort, naam, sleutel, variabelen, status, pogingen,"
                        + " volgende_poging, gemaakt_op, versie)"
                        + " values (?, ?, ?, 'START', 'casus-start', ?, ?::jsonb, 'WACHT', 0, ?, ?, 0)",
                UUID.randomUUID(),
                casus,
                run,
                run.toString(),
                VARIABELEN.formatted(run, casus),
                nu,
                nu);
        doe(
                naar,
                "insert into melding (id, sleutel, aan, onderwerp, tekst, status, gepland_op, volgende_poging)"
                        + " values (?, ?, 'ijkpunt@waardevollekernen.example', 'Uw casus is ingediend', ?, 'GEPLAND', ?, ?)",
                UUID.randomUUID(),
                "ontvangst-" + casus,
                MAIL,
                nu,
                nu);
    }

    /** The content that is frozen has to be read before it can be written again. */
    private static String inhoud(Connection verbinding, UUID casus) throws SQLException {
        try (var vraag = verbinding.prepareStatement("select inhoud from casus where id = ? for update")) {
            vraag.setObject(1, casus);
            try (var rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw new WebApplicationException(404);
                }
                return rij.getString(1);
            }
        }
    }

    private static void doe(Connection verbinding, String sql, Object... waarden) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.executeUpdate();
        }
    }
}
