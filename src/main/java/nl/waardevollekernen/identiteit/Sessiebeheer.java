package nl.waardevollekernen.identiteit;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;

/** Keeps the tokens of a login on the server: the browser holds a handle that is worth nothing once the session is over. */
@Alternative
@Priority(1)
@ApplicationScoped
class Sessiebeheer implements TokenStateManager {
    /** How long an access token is trusted when Keycloak does not say. */
    private static final long KORT = 60;

    private final Sessies sessies;
    private final Sessiewacht wacht;
    private final Clock klok;

    Sessiebeheer(Sessies sessies, Sessiewacht wacht, Clock klok) {
        this.sessies = sessies;
        this.wacht = wacht;
        this.klok = klok;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext verzoek,
            OidcTenantConfig instellingen,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> {
            var duur = Objects.requireNonNullElse(tokens.getAccessTokenExpiresIn(), KORT);
            var vernieuwing = Objects.requireNonNullElse(tokens.getRefreshToken(), "");
            try {
                return sessies.begin(new Sessie(
                        tokens.getIdToken(),
                        tokens.getAccessToken(),
                        vernieuwing,
                        klok.instant().plusSeconds(duur)));
            } catch (SQLException e) {
                throw new IllegalStateException("A session could not be kept", e);
            }
        });
    }

    /** What {@link Sessiedeur} found for this request; the handle alone opens nothing here. */
    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext verzoek,
            OidcTenantConfig instellingen,
            String handvat,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return Sessiedeur.van(verzoek)
                .filter(geopend -> geopend.handvat().equals(handvat))
                .map(Sessiedeur.Geopend::sessie)
                .map(sessie -> Uni.createFrom()
                        .item(new AuthorizationCodeTokens(sessie.id(), sessie.toegang(), sessie.vernieuwing())))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext verzoek, OidcTenantConfig instellingen, String handvat, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            wacht.eindig(handvat);
            return null;
        });
    }
}
