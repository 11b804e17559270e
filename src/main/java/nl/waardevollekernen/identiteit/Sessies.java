package nl.waardevollekernen.identiteit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The sessions of pages. Each has a handle that only its cookie knows; without its row it is over. */
@ApplicationScoped
class Sessies {
    /** How long a session may rest: as long as Keycloak keeps one, and a little. */
    static final Duration RUST = Duration.ofMinutes(35);

    /**
     * A session that is still there.
     *
     * @param gevraagd when Keycloak was last asked about it
     */
    record Stand(Sessie sessie, Instant gevraagd) {}

    private final DataSource bron;
    private final Sessiekluis kluis;
    private final Clock klok;

    Sessies(DataSource bron, Sessiekluis kluis, Clock klok) {
        this.bron = bron;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Keeps a new session and gives its handle. */
    String begin(Sessie sessie) throws SQLException {
        var handvat = kluis.handvat();
        voer("insert into sessie (handvat_hash, inhoud, gevraagd, verloopt) values (?, ?, ?, ?)", opdracht -> {
            opdracht.setBytes(1, kluis.hash(handvat));
            opdracht.setBytes(2, kluis.sluit(handvat, sessie));
            opdracht.setObject(3, tijd(klok.instant()));
            opdracht.setObject(4, tijd(klok.instant().plus(RUST)));
        });
        return handvat;
    }

    /** The session with this handle, or empty when it has ended or never was. */
    Optional<Stand> lees(String handvat) throws SQLException {
        try (var verbinding = bron.getConnection();
                var vraag = verbinding.prepareStatement(
                        "select inhoud, gevraagd from sessie where handvat_hash = ? and verloopt > ?")) {
            vraag.setBytes(1, kluis.hash(handvat));
            vraag.setObject(2, tijd(klok.instant()));
            try (var rijen = vraag.executeQuery()) {
                return rijen.next()
                        ? Optional.of(new Stand(
                                kluis.open(handvat, rijen.getBytes(1)),
                                rijen.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }

    /** Says to one request only, of all that come at once, that it is the one to ask Keycloak. */
    boolean magVragen(String handvat, Duration na) throws SQLException {
        var nu = klok.instant();
        return voer("update sessie set gevraagd = ? where handvat_hash = ? and gevraagd <= ?", opdracht -> {
            opdracht.setObject(1, tijd(nu));
            opdracht.setBytes(2, kluis.hash(handvat));
            opdracht.setObject(3, tijd(nu.minus(na)));
        });
    }

    /** Keeps what Keycloak gave anew; false when the session was ended meanwhile, which stays so. */
    boolean vernieuw(String handvat, Sessie sessie) throws SQLException {
        return voer("update sessie set inhoud = ?, verloopt = ? where handvat_hash = ?", opdracht -> {
            opdracht.setBytes(1, kluis.sluit(handvat, sessie));
            opdracht.setObject(2, tijd(klok.instant().plus(RUST)));
            opdracht.setBytes(3, kluis.hash(handvat));
        });
    }

    void eindig(String handvat) throws SQLException {
        voer("delete from sessie where handvat_hash = ?", opdracht -> opdracht.setBytes(1, kluis.hash(handvat)));
    }

    /** What nobody came back for. */
    @Scheduled(every = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void ruimOp() throws SQLException {
        voer("delete from sessie where verloopt <= ?", opdracht -> opdracht.setObject(1, tijd(klok.instant())));
    }

    private interface Vulling {
        void vul(PreparedStatement opdracht) throws SQLException;
    }

    /** Whether a row was touched. A statement of its own: a session never waits for the work of a request. */
    private boolean voer(String sql, Vulling vulling) throws SQLException {
        try (Connection verbinding = bron.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            vulling.vul(opdracht);
            return opdracht.executeUpdate() > 0;
        }
    }

    private static OffsetDateTime tijd(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
