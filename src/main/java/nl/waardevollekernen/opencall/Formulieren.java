package nl.waardevollekernen.opencall;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The form definitions that ship with the application, each a frozen version; read and checked once. */
public final class Formulieren {
    private static final Map<String, FormulierDefinitie> ALLE = List.of("transformatie-kernen-2027-v1").stream()
            .map(code -> Bronnen.lees("/formulier/" + code + ".json", FormulierDefinitie.class))
            .collect(Collectors.toUnmodifiableMap(FormulierDefinitie::code, Function.identity()));

    private Formulieren() {}

    /** The form with this code. @throws IllegalArgumentException for a code no call can have */
    public static FormulierDefinitie van(String code) {
        var definitie = ALLE.get(code);
        if (definitie == null) {
            throw new IllegalArgumentException("formulier " + code);
        }
        return definitie;
    }

    /** The form of this call. */
    public static FormulierDefinitie van(OpenCall call) {
        return van(call.instellingen().formulier());
    }
}
