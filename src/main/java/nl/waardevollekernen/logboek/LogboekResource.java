package nl.waardevollekernen.logboek;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The log by API: heads and the proof between them for everybody, the check and the proof of an entry for some. */
@Path("/v1/logboek")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Logboek", description = "Het logboek is verzegeld in een Merkle-boom (RFC 9162).")
class LogboekResource {
    private final Logbewijzen bewijzen;
    private final Logcontrole controle;

    LogboekResource(Logbewijzen bewijzen, Logcontrole controle) {
        this.bewijzen = bewijzen;
        this.controle = controle;
    }

    @GET
    @Path("boomkop")
    @PermitAll
    @Operation(summary = "De laatste boomkop: bewaar die om later na te gaan dat geen regel tot dan is gewijzigd")
    public Boomkop boomkop() {
        return bewijzen.laatste();
    }

    @GET
    @Path("consistentiebewijs")
    @PermitAll
    @Operation(summary = "Het bewijs dat de boom van grootte 'tot' begint met de hele boom van grootte 'van'")
    public Logbewijzen.Consistentie consistentiebewijs(
            @QueryParam("van") @Nullable String van, @QueryParam("tot") @Nullable String tot) {
        return bewijzen.consistentie(BewaardeKop.getal("van", van), BewaardeKop.getal("tot", tot));
    }

    @GET
    @Path("insluitingsbewijzen/{regel}")
    @RolesAllowed({Rol.CODE_AUDITOR, Rol.CODE_BEHEER, Rol.CODE_PROGRAMMACOORDINATOR})
    @Operation(summary = "Het bewijs dat een regel van het logboek in de boom staat")
    public Logbewijzen.Insluiting insluitingsbewijs(@PathParam("regel") String regel) {
        return bewijzen.insluiting(id(regel));
    }

    @GET
    @Path("controle")
    @RolesAllowed({Rol.CODE_AUDITOR, Rol.CODE_BEHEER, Rol.CODE_PROGRAMMACOORDINATOR})
    @Operation(
            summary =
                    "Rekent het hele logboek na, ook tegen een boomkop die u zelf bewaarde, en vergelijkt de gegevens met wat het vastlegde")
    public Controleverslag controle(
            @QueryParam("grootte") @Nullable String grootte, @QueryParam("wortel") @Nullable String wortel) {
        return controle.controleer(BewaardeKop.lees(grootte, wortel));
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.nietGevonden();
        }
    }
}
