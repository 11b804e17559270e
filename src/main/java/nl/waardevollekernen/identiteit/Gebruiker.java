package nl.waardevollekernen.identiteit;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine that asks, as the token says.
 *
 * @param id the subject of the token; stable, says nothing about the person
 * @param naam how others read who did something
 * @param rollen what this user may do
 * @param organisatie code of the organisation this user acts for ("GM0867" for a gemeente), or null without one
 * @param machine true for a machine client of an organisation
 */
public record Gebruiker(
        String id, String naam, Set<Rol> rollen, @Nullable String organisatie, boolean machine) {
    public Gebruiker {
        rollen = Set.copyOf(rollen);
    }

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    public boolean heeftEenVan(Rol... gevraagd) {
        for (Rol rol : gevraagd) {
            if (rollen.contains(rol)) {
                return true;
            }
        }
        return false;
    }

    public Optional<String> organisatieCode() {
        return Optional.ofNullable(organisatie);
    }
}
