package nl.waardevollekernen.identiteit;

import java.util.HashSet;
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
 * @param werktVoor codes of every organisation this user works for, also those not acted for now: who judges is kept out of the cases
 *     of all of them
 */
public record Gebruiker(
        String id, String naam, Set<Rol> rollen, @Nullable String organisatie, boolean machine, Set<String> werktVoor) {
    public Gebruiker {
        rollen = Set.copyOf(rollen);
        werktVoor = Set.copyOf(werktVoor);
    }

    /** Somebody who works for no other organisation than the one acted for. */
    public Gebruiker(String id, String naam, Set<Rol> rollen, @Nullable String organisatie, boolean machine) {
        this(id, naam, rollen, organisatie, machine, organisatie == null ? Set.of() : Set.of(organisatie));
    }

    /** The same person, of whom it is known that she works for these organisations as well. */
    Gebruiker dieWerktVoor(Set<String> ook) {
        var alle = new HashSet<>(werktVoor);
        alle.addAll(ook);
        return new Gebruiker(id, naam, rollen, organisatie, machine, alle);
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
