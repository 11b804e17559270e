package nl.waardevollekernen.identiteit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Wachtkamer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a session holds, and with which roles: at most {@link #GRENS} after its last answer Keycloak is asked again, so
 * a user who was switched off, logged out there or lost a role is that here. Of requests that come at once one asks. While
 * Keycloak does not answer, what it said last stands until that token ends; while the database is away likewise, since then
 * nothing can be read or changed.
 */
@ApplicationScoped
class Sessiewacht {
    /** How old an answer of Keycloak may be. */
    static final Duration GRENS = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(Sessiewacht.class);
    private static final Duration GEDULD = Duration.ofSeconds(6);
    private static final Duration PAUZE = Duration.ofMillis(100);
    private static final int MEESTE = 2000;

    /**
     * A session that holds.
     *
     * @param vernieuwd whether Keycloak was asked for this request
     */
    record Oordeel(Sessie sessie, boolean vernieuwd) {}

    private final Sessies sessies;
    private final Inlogserver inlogserver;
    private final Wachtkamer wachtkamer;
    private final Clock klok;

    /** What was last seen, for as long as the database is away. */
    private final Map<String, Sessie> laatst = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sessie> oudste) {
            return size() > MEESTE;
        }
    });

    Sessiewacht(Sessies sessies, Inlogserver inlogserver, Wachtkamer wachtkamer, Clock klok) {
        this.sessies = sessies;
        this.inlogserver = inlogserver;
        this.wachtkamer = wachtkamer;
        this.klok = klok;
    }

    /** The session with this handle as it holds now, or empty when it is over. Blocks. */
    Optional<Oordeel> oordeel(String handvat) throws InterruptedException {
        if (wachtkamer.isWeg()) {
            return Optional.of(laatstGezien(handvat));
        }
        try {
            var oordeel = vraag(handvat);
            if (oordeel == null) {
                laatst.remove(handvat);
            } else {
                laatst.put(handvat, oordeel.sessie());
            }
            return Optional.ofNullable(oordeel);
        } catch (SQLException weg) {
            LOG.debug("a session could not be read", weg);
            return Optional.of(laatstGezien(handvat));
        }
    }

    /** Ends the session here, at once and for every copy of its cookie. */
    void eindig(String handvat) {
        try {
            sessies.eindig(handvat);
            laatst.remove(handvat);
        } catch (SQLException fout) {
            throw nietNu(fout);
        }
    }

    private @Nullable Oordeel vraag(String handvat) throws SQLException, InterruptedException {
        var stand = sessies.lees(handvat).orElse(null);
        if (stand == null) {
            return null;
        }
        boolean oud = !stand.gevraagd().plus(GRENS).isAfter(klok.instant());
        if (oud && sessies.magVragen(handvat, GRENS)) {
            return vernieuw(handvat, stand.sessie());
        }
        return isVoorbij(stand.sessie()) ? wachtOpAnder(handvat) : new Oordeel(stand.sessie(), false);
    }

    private @Nullable Oordeel vernieuw(String handvat, Sessie oud) throws SQLException {
        try {
            var nieuw = inlogserver.vernieuw(oud).orElse(null);
            if (nieuw == null) {
                sessies.eindig(handvat);
                return null;
            }
            return sessies.vernieuw(handvat, nieuw) ? new Oordeel(nieuw, true) : null;
        } catch (IOException fout) {
            LOG.warnf("Keycloak does not answer about a session: %s", fout.getMessage());
            if (isVoorbij(oud)) {
                throw nietNu(fout);
            }
            return new Oordeel(oud, false);
        }
    }

    /** Another request is asking; what was known is too old to go on with. */
    private @Nullable Oordeel wachtOpAnder(String handvat) throws SQLException, InterruptedException {
        var einde = System.nanoTime() + GEDULD.toNanos();
        while (System.nanoTime() < einde) {
            Thread.sleep(PAUZE);
            var stand = sessies.lees(handvat).orElse(null);
            if (stand == null) {
                return null;
            }
            if (!isVoorbij(stand.sessie())) {
                return new Oordeel(stand.sessie(), false);
            }
        }
        throw nietNu(null);
    }

    private Oordeel laatstGezien(String handvat) {
        var sessie = laatst.get(handvat);
        if (sessie == null || isVoorbij(sessie)) {
            throw nietNu(null);
        }
        return new Oordeel(sessie, false);
    }

    private boolean isVoorbij(Sessie sessie) {
        return !klok.instant().plusSeconds(1).isBefore(sessie.geldigTot());
    }

    private static Weigering nietNu(@Nullable Exception oorzaak) {
        LOG.debug("no answer about a session", oorzaak);
        return Weigering.nietBeschikbaar("Wij kunnen nu niet nagaan of u bent ingelogd. Probeer het zo opnieuw.");
    }
}
