package nl.waardevollekernen.opencall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The form definitions that ship with the application, each a frozen version; read and checked once. */
public final class Formulieren {
    private static final Map<String, FormulierDefinitie> ALLE = List.of("transformatie-kernen-2027-v1").stream()
            .map(code -> Bronnen.lees(bestand(code), FormulierDefinitie.class))
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

    /** Every form, in no order. */
    static Collection<FormulierDefinitie> alle() {
        return ALLE.values();
    }

    /** The definition of the form with this code as it ships, as JSON; empty for a code that no form has. */
    static Optional<String> bron(String code) {
        return ALLE.containsKey(code) ? Optional.of(Bronnen.bron(bestand(code))) : Optional.empty();
    }

    private static String bestand(String code) {
        return "/formulier/" + code + ".json";
    }

    /** The form of this call. */
    public static FormulierDefinitie van(OpenCall call) {
        return van(call.instellingen().formulier());
    }
}
