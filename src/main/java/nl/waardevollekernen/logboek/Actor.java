package nl.waardevollekernen.logboek;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as it is remembered in the log.
 *
 * @param id subject of the token, or "systeem"
 * @param naam how those inside read who it was
 * @param hoedanigheid how others read it: the role or roles, in Dutch
 * @param organisatie code of the organisation acted for, or null
 */
public record Actor(
        String id,
        String naam,
        String hoedanigheid,
        @Nullable String organisatie) {
    /** The application itself: a term that ran out, a step of the process. */
    public static final Actor SYSTEEM = new Actor("systeem", "het systeem", "het systeem", null);

    /** Who has the wider role is called by that one alone. */
    private static final Map<Rol, Rol> RUIMER =
            Map.of(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR, Rol.COMMISSIELID, Rol.VOORZITTER);

    public static Actor van(Gebruiker gebruiker) {
        return new Actor(gebruiker.id(), gebruiker.naam(), rollen(gebruiker.rollen()), gebruiker.organisatie());
    }

    private static String rollen(Set<Rol> rollen) {
        var namen = new TreeSet<>(rollen);
        RUIMER.forEach((smal, ruim) -> {
            if (rollen.contains(ruim)) {
                namen.remove(smal);
            }
        });
        return namen.isEmpty()
                ? "een gebruiker"
                : namen.stream().map(Rol::label).collect(Collectors.joining(", "));
    }
}
