package nl.waardevollekernen.identiteit;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waardevollekernen.gedeeld.web.Paden;

/** Where a request says who it is: the API by bearer token, a page by its session. */
@ApplicationScoped
class Loket implements TenantResolver {
    static final String API = "api";
    private static final String PAGINAS = "Default";

    @Override
    public String resolve(RoutingContext verzoek) {
        return Paden.isApi(verzoek) ? API : PAGINAS;
    }
}
