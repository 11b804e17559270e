package nl.waardevollekernen.identiteit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Weigering;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads from the token of this request who asks. */
@RequestScoped
public class HuidigeGebruiker {
    private static final String ORGANISATIE_CLAIM = "organization";

    private final SecurityIdentity identiteit;

    HuidigeGebruiker(SecurityIdentity identiteit) {
        this.identiteit = identiteit;
    }

    /** The user of this request; refused (404) when nobody is logged in, which a secured path never lets happen. */
    public Gebruiker gebruiker() {
        return misschien().orElseThrow(Weigering::nietGevonden);
    }

    /** The user of this request, or empty on a public page that nobody is logged in on. */
    public Optional<Gebruiker> misschien() {
        if (identiteit.isAnonymous() || !(identiteit.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        var rollen = identiteit.getRoles().stream()
                .map(Rol::van)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Gebruiker(
                token.getSubject(), naam(token), rollen, organisatie(token), token.getClaim("client_id") != null));
    }

    private static String naam(JsonWebToken token) {
        String naam = token.getClaim("name");
        return naam != null && !naam.isBlank() ? naam : token.getName();
    }

    /** Keycloak gives the organisations of a user as a list of aliases or as an object with the alias as key. */
    private static @Nullable String organisatie(JsonWebToken token) {
        Object claim = token.getClaim(ORGANISATIE_CLAIM);
        if (claim instanceof JsonObject organisaties && !organisaties.isEmpty()) {
            return organisaties.keySet().iterator().next().toUpperCase(Locale.ROOT);
        }
        if (claim instanceof JsonArray organisaties
                && !organisaties.isEmpty()
                && organisaties.getFirst() instanceof JsonString alias) {
            return alias.getString().toUpperCase(Locale.ROOT);
        }
        return null;
    }
}
