package nl.waardevollekernen.proces;

import java.time.Instant;
import java.util.Map;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import org.jspecify.annotations.Nullable;

/**
 * What a run waits for after a step, so that silence without a reason is noticed. The answer of the step says it: a
 * moment, or a stand in which somebody else's step comes first. Holds until the next step of the run.
 *
 * @param gebeurtenis what is waited for, in Dutch, to follow "Wacht op: "
 * @param uiterlijk when something must have happened, or null when nobody can say
 */
record Verwachting(String gebeurtenis, @Nullable Instant uiterlijk) {
    private static final Verwachting ANDEREN = new Verwachting("een stap buiten deze procesloop", null);

    /** What this answer makes the run wait for, or null when it goes on by itself or with a task of a person. */
    static @Nullable Verwachting na(Map<String, Object> antwoord) {
        var datum = antwoord.get(Variabele.TERMIJN_DATUM);
        var stand = antwoord.get(Variabele.STAND);
        boolean gaatVerder = Boolean.TRUE.equals(antwoord.get(Variabele.VERLOPEN))
                || (stand != null && !Stand.WACHTEN.equals(stand));
        if (datum != null && !gaatVerder) {
            return new Verwachting("het einde van een termijn", Instant.parse(datum.toString()));
        }
        return Stand.WACHTEN.equals(stand) || Stand.GERANGSCHIKT.equals(stand) ? ANDEREN : null;
    }
}
