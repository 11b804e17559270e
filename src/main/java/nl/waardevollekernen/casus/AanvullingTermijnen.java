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
    private final CasusRepository casussen;
    private final OpenCalls calls;
    private final Proces proces;

    AanvullingTermijnen(AanvullingRepository aanvullingen, CasusRepository casussen, OpenCalls calls, Proces proces) {
        this.aanvullingen = aanvullingen;
        this.casussen = casussen;
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
                .flatMap(aanvulling -> termijnen(aanvulling, kenmerk(aanvulling), call(openCall)))
                .filter(termijn -> !Termijnen.verlopen(termijn.eind(), callNu))
                .toList();
    }

    /** Both moments, each naming its case: two of one name would be taken for one term. */
    static Stream<LopendeTermijn> termijnen(Aanvulling aanvulling, String kenmerk, OpenCall call) {
        return Stream.of(
                new LopendeTermijn(
                        "herinnering-aanvulling",
                        "Herinnering aan de aanvulling van " + kenmerk,
                        herinnering(aanvulling, call)),
                new LopendeTermijn("aanvulling", "Einde van de aanvulling van " + kenmerk, aanvulling.uiterlijk()));
    }

    private String kenmerk(Aanvulling aanvulling) {
        return casussen.findByIdOptional(aanvulling.casusId())
                .map(Casus::kenmerk)
                .orElseThrow(Weigering::nietGevonden);
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
