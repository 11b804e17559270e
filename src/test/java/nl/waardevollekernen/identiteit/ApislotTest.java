package nl.waardevollekernen.identiteit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import java.security.Principal;
import java.util.List;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.junit.jupiter.api.Test;

/** Issue 8, point 1: "bearer only" is bound to the resource and to how the identity really came. */
class ApislotTest {
    @Path("/v1/proef")
    private static final class Api {}

    @Path("/proef")
    private static final class Pagina {}

    private record Gevonden(Class<?> klasse) implements SimpleResourceInfo {
        @Override
        public Class<?> getResourceClass() {
            return klasse;
        }

        @Override
        public String getMethodName() {
            return "proef";
        }

        @Override
        public Class<?>[] parameterTypes() {
            return new Class<?>[0];
        }
    }

    private static SecurityIdentity identiteit(String tenant, Credential... bewijzen) {
        var bouwer = QuarkusSecurityIdentity.builder()
                .setPrincipal((Principal) () -> "iemand")
                .addAttribute("tenant-id", tenant);
        List.of(bewijzen).forEach(bouwer::addCredential);
        return bouwer.build();
    }

    private static void controleer(SecurityIdentity identiteit, Class<?> resource) {
        new Apislot(identiteit).controleer(new Gevonden(resource));
    }

    @Test
    void api_metDeSessieVanEenPagina_isNietIngelogd() {
        var sessie = identiteit("Default", new IdTokenCredential("id"), new AccessTokenCredential("toegang"));
        assertThatThrownBy(() -> controleer(sessie, Api.class)).isInstanceOf(NotAuthorizedException.class);
        assertThatCode(() -> controleer(sessie, Pagina.class)).doesNotThrowAnyException();
    }

    @Test
    void api_metEenTokenVanEenAnderLoket_ofZonderBewijs_isNietIngelogd() {
        var ander = identiteit("Default", new AccessTokenCredential("toegang"));
        assertThatThrownBy(() -> controleer(ander, Api.class)).isInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(() -> controleer(identiteit("api"), Api.class)).isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void api_metEenToegangsbewijs_ofNiemand_magVerder() {
        var drager = identiteit("api", new AccessTokenCredential("toegang"));
        var niemand = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        assertThatCode(() -> controleer(drager, Api.class)).doesNotThrowAnyException();
        assertThatCode(() -> controleer(niemand, Api.class)).doesNotThrowAnyException();
    }
}
