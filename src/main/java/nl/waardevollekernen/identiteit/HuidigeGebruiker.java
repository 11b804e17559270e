package nl.waardevollekernen.identiteit;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Weigering;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads from the token of this request who asks. */
@RequestScoped
public class HuidigeGebruiker {
    private static final String ORGANISATIE_CLAIM = "organization";

    private final SecurityIdentity identiteit;
    private final Rolbeeld rolbeeld;
    private @Nullable Gebruiker bekend;

    HuidigeGebruiker(SecurityIdentity identiteit, Rolbeeld rolbeeld) {
        this.identiteit = identiteit;
        this.rolbeeld = rolbeeld;
    }

    /**
     * The user of this request with every organisation it works for: a token names only those that were asked for when logging in.
     * Refused (404) when nobody is logged in, which a secured path never lets happen.
     */
    public Gebruiker gebruiker() {
        if (bekend == null) {
            var token = misschien().orElseThrow(Weigering::nietGevonden);
            bekend = token.machine() ? token : token.dieWerktVoor(rolbeeld.organisaties(token.id()));
        }
        return bekend;
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
        var organisaties = organisaties(token);
        return Optional.of(new Gebruiker(
                token.getSubject(),
                naam(token),
                rollen,
                organisaties.isEmpty() ? null : organisaties.getFirst(),
                token.getClaim("client_id") != null,
                Set.copyOf(organisaties)));
    }

    private static String naam(JsonWebToken token) {
        String naam = token.getClaim("name");
        return naam != null && !naam.isBlank() ? naam : token.getName();
    }

    /** Keycloak gives the organisations of a user as a list of aliases or as an object with the alias as key. */
    private static List<String> organisaties(JsonWebToken token) {
        Object claim = token.getClaim(ORGANISATIE_CLAIM);
        var namen = switch (claim) {
            case JsonObject organisaties -> List.copyOf(organisaties.keySet());
            case JsonArray organisaties ->
                organisaties.stream()
                        .filter(JsonString.class::isInstance)
                        .map(alias -> ((JsonString) alias).getString())
                        .toList();
            case null, default -> List.<String>of();
        };
        return namen.stream().map(alias -> alias.toUpperCase(Locale.ROOT)).toList();
    }
}
