package nl.waardevollekernen.identiteit;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.NotAuthorizedException;
import nl.waardevollekernen.gedeeld.web.Paden;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * A resource of the API knows only who came with a bearer token: an identity that came in any other way, however the request was
 * written, is nobody there (401). The second lock behind {@link Loket}.
 */
class Apislot {
    private static final String TENANT = "tenant-id";

    private final SecurityIdentity identiteit;

    Apislot(SecurityIdentity identiteit) {
        this.identiteit = identiteit;
    }

    @ServerRequestFilter
    void controleer(SimpleResourceInfo gevonden) {
        if (Paden.isApi(gevonden.getResourceClass()) && !identiteit.isAnonymous() && !metToegangsbewijs()) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    private boolean metToegangsbewijs() {
        return identiteit.getCredential(AccessTokenCredential.class) != null
                && identiteit.getCredential(IdTokenCredential.class) == null
                && Loket.API.equals(identiteit.getAttribute(TENANT));
    }
}
