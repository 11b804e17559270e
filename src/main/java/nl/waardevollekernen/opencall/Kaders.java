package nl.waardevollekernen.opencall;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The frameworks that ship with the application, each a frozen version; read once, their weights checked. */
public final class Kaders {
    private static final Map<String, Kader> ALLE =
            List.of("toetsingskader-tk2027-v1", "beoordelingskader-tk2027-v1").stream()
                    .map(code -> Bronnen.lees("/kader/" + code + ".json", Kader.class))
                    .peek(EffectieveGewichten::controleer)
                    .collect(Collectors.toUnmodifiableMap(Kader::code, Function.identity()));

    private Kaders() {}

    /** The framework with this code. @throws IllegalArgumentException for a code no call can have */
    public static Kader van(String code) {
        var kader = ALLE.get(code);
        if (kader == null) {
            throw new IllegalArgumentException("kader " + code);
        }
        return kader;
    }

    /** The toetsingskader (marktmeester) of this call. */
    public static Kader toetsingskader(OpenCall call) {
        return van(call.instellingen().toetsingskader());
    }

    /** The beoordelingskader (adviescommissie) of this call. */
    public static Kader beoordelingskader(OpenCall call) {
        return van(call.instellingen().beoordelingskader());
    }
}
