package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/** Reads a toetsing: only what {@link ToetsingInzage} allows, asked on every request. */
@ApplicationScoped
public class ToetsingLezen {
    /**
     * What a confirmed toets means for the rooms after it.
     *
     * @param drempelGehaald whether the case passed the gate
     * @param scores by criterion
     */
    public record Bevestigd(boolean drempelGehaald, Map<String, Score> scores) {}

    private final ToetsingRepository toetsingen;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Logboek logboek;

    ToetsingLezen(
            ToetsingRepository toetsingen,
            CasusLezen casussen,
            CasusGegevens gegevens,
            OpenCalls calls,
            Logboek logboek) {
        this.toetsingen = toetsingen;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.calls = calls;
        this.logboek = logboek;
    }

    /** The toetsing as this user may see it; refused (404) where it does not exist for this user. The reading is logged. */
    @Transactional
    public ToetsingWeergave lees(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.kernVoorOordeel(casusId, gebruiker);
        var toetsing = toetsingen.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        var inzage = new ToetsingInzage(gebruiker, toetsing.status(), toetsing.isVan(gebruiker));
        if (!inzage.bestaat()) {
            throw Weigering.nietGevonden();
        }
        var call = call(casus.openCallId());
        logboek.noteerLezing(casusId, gebruiker, "toetsing");
        return ToetsingWeergave.van(
                toetsing,
                casus,
                Kaderregels.van(Kaders.toetsingskader(call)),
                call.proefronde() || gegevens.heeftDemowaarden(casusId),
                inzage);
    }

    /** For the rules of later rooms: what was confirmed, or empty while nothing is. */
    @Transactional
    public Optional<Bevestigd> bevestigd(UUID casusId) {
        return toetsingen
                .vanCasus(casusId)
                .filter(t -> t.status() == ToetsingStatus.BEVESTIGD)
                .map(t -> new Bevestigd(t.drempelGehaald().orElse(false), t.scores()));
    }

    private OpenCall call(UUID id) {
        return calls.zoek(id).orElseThrow(Weigering::nietGevonden);
    }
}
