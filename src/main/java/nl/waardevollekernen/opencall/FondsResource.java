package nl.waardevollekernen.opencall;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.gedeeld.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The funds in the API, open to all. */
@Path("/v1/fondsen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fondsen")
@PermitAll
class FondsResource {
    @GET
    @Operation(summary = "De fondsen, op code")
    public List<Fonds> lijst() {
        return Fondsen.alle();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Lees een fonds")
    public Fonds lees(@RestPath String code) {
        return Fondsen.van(code).orElseThrow(Weigering::nietGevonden);
    }
}
