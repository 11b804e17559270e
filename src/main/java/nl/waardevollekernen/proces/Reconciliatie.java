package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.waardevollekernen.logboek.Actor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares what must live with what the engine has, and mends single differences by itself. When runs were in data that
 * the engine no longer has, that is told, and mended only when somebody says so.
 */
@ApplicationScoped
class Reconciliatie {
    private static final Logger LOG = Logger.getLogger(Reconciliatie.class);
    private static final int GREEP = 500;
    private static final long PEIL_SECONDEN = 10;

    private final Looptabel loop;
    private final Loopvervanging vervanging;
    private final Engine engine;
    private final Uitrol uitrol;
    private final Enginekenmerk kenmerk;
    private final EngineStand stand;
    private final EngineInstellingen instellingen;
    private final Clock klok;
    private @Nullable UUID gebleven;

    Reconciliatie(
            Looptabel loop,
            Loopvervanging vervanging,
            Engine engine,
            Uitrol uitrol,
            Enginekenmerk kenmerk,
            EngineStand stand,
            EngineInstellingen instellingen,
            Clock klok) {
        this.loop = loop;
        this.vervanging = vervanging;
        this.engine = engine;
        this.uitrol = uitrol;
        this.kenmerk = kenmerk;
        this.stand = stand;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** One round over the next runs; an engine that does not answer ends it, so being away is never taken for empty. */
    void ronde() throws InterruptedException, TimeoutException, ExecutionException, SQLException {
        var greep = loop.geregistreerd(gebleven, GREEP);
        gebleven = greep.size() < GREEP ? null : greep.getLast().id();
        var sinds = kenmerk.sinds();
        var weg = onbekend(greep, sinds);
        var nodig = weg.stream()
                .filter(run -> vervanging.nodig(run.soort(), run.zaak()))
                .toList();
        var verloren = nodig.stream()
                .filter(run -> run.isVanVoor(sinds))
                .map(Procesloop::zaak)
                .toList();
        stand.zoek(verloren);
        if (!verloren.isEmpty()) {
            LOG.errorf("%d runs were in data the engine no longer has", verloren.size());
            return;
        }
        var gestrand = loop.gestrand(klok.instant().minus(instellingen.waak().registratie()));
        if (!nodig.isEmpty() || !gestrand.isEmpty()) {
            uitrol.rolUit();
        }
        weg.forEach(run -> vervanging.vervang(run.id(), Actor.SYSTEEM, "de engine kende de procesloop niet meer"));
        gestrand.forEach(run -> vervanging.vervang(run, Actor.SYSTEEM, "de procesloop is niet geregistreerd"));
        herstelOntbrekend(Actor.SYSTEEM, "er liep geen proces");
    }

    /**
     * Gives everything that must live a new run where it stood, except what the engine still runs.
     *
     * @return how many runs were begun
     */
    int herbouw(Actor door, String reden)
            throws InterruptedException, TimeoutException, ExecutionException, SQLException {
        kenmerk.merk();
        uitrol.rolUit();
        var sinds = kenmerk.sinds();
        int aantal = 0;
        var greep = loop.geregistreerd(null, GREEP);
        while (!greep.isEmpty()) {
            for (var run : onbekend(greep, sinds)) {
                aantal += vervanging.vervang(run.id(), door, reden).isPresent() ? 1 : 0;
            }
            greep = loop.geregistreerd(greep.getLast().id(), GREEP);
        }
        for (var run : loop.gestrand(klok.instant())) {
            aantal += vervanging.vervang(run, door, reden).isPresent() ? 1 : 0;
        }
        stand.zoek(List.of());
        return aantal + herstelOntbrekend(door, reden);
    }

    private int herstelOntbrekend(Actor door, String reden) {
        int aantal = 0;
        for (var bron : vervanging.bronnen()) {
            for (var zaak : bron.lopend()) {
                aantal += vervanging.herstel(bron.soort(), zaak, door, reden).isPresent() ? 1 : 0;
            }
        }
        return aantal;
    }

    private List<Procesloop> onbekend(List<Procesloop> runs, Instant sinds)
            throws InterruptedException, TimeoutException {
        var weg = new ArrayList<Procesloop>();
        for (var run : runs) {
            var instantie = run.instantieKey();
            if (instantie != null && (run.isVanVoor(sinds) || !bestaat(instantie))) {
                weg.add(run);
            }
        }
        return weg;
    }

    private boolean bestaat(long instantie) throws InterruptedException, TimeoutException {
        try {
            engine.peil(instantie).toCompletableFuture().get(PEIL_SECONDEN, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException fout) {
            if (Antwoord.isNietGevonden(fout)) {
                return false;
            }
            throw new IllegalStateException("De engine antwoordt niet", fout);
        }
    }
}
