package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.TermijnBron;
import nl.waardevollekernen.opencall.Termijnen;
import nl.waardevollekernen.opencall.Termijnsoort;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;

/** The terms of open invitations to complete a case: the reminder, and the end. */
@ApplicationScoped
class AanvullingTermijnen implements TermijnBron {
    private final AanvullingRepository aanvullingen;
    private final OpenCalls calls;
    private final Proces proces;

    AanvullingTermijnen(AanvullingRepository aanvullingen, OpenCalls calls, Proces proces) {
        this.aanvullingen = aanvullingen;
        this.calls = calls;
        this.proces = proces;
    }

    /** When the reminder goes out, call time. */
    static Instant herinnering(Aanvulling aanvulling, OpenCall call) {
        return aanvulling
                .uiterlijk()
                .atZone(Nederland.ZONE)
                .minus(call.dagen(Termijnsoort.HERINNERING_AANVULLING), ChronoUnit.DAYS)
                .toInstant();
    }

    @Override
    public List<LopendeTermijn> lopend(UUID openCall, Instant callNu) {
        return aanvullingen.openVanCall(openCall).stream()
                .flatMap(aanvulling -> Stream.of(
                        new LopendeTermijn("Herinnering aan een aanvulling", herinnering(aanvulling, call(openCall))),
                        new LopendeTermijn("Einde van een aanvulling", aanvulling.uiterlijk())))
                .filter(termijn -> !Termijnen.verlopen(termijn.eind(), callNu))
                .toList();
    }

    private OpenCall call(UUID id) {
        return calls.zoek(id).orElseThrow(Weigering::nietGevonden);
    }

    @Override
    public void verzet(OpenCall call) {
        for (var aanvulling : aanvullingen.openVanCall(call.id())) {
            proces.bericht(
                    aanvulling.casusId(),
                    Bericht.TERMIJN_GEWIJZIGD,
                    aanvulling.id().toString(),
                    Map.of());
        }
    }
}
