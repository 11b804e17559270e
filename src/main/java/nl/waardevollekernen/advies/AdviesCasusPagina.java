package nl.waardevollekernen.advies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.LateBelangen;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The advies on a case: who was asked, how far they are, and what they gave once the reader may see it. */
@Path("/casussen/{id}/advies")
@RolesAllowed({
    Rol.CODE_COMMISSIELID,
    Rol.CODE_VOORZITTER,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class AdviesCasusPagina {
    @CheckedTemplate(basePath = "advies")
    static class Templates {
        static native TemplateInstance advies(
                Adviesblad blad,
                List<String> lateBelangen,
                String belangadres,
                List<String> gekozen,
                String toewijzing,
                String reden,
                Formulierfouten fouten);
    }

    private final Adviesbladen bladen;
    private final LateBelangen lateBelangen;
    private final Toewijzen toewijzen;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    AdviesCasusPagina(
            Adviesbladen bladen,
            LateBelangen lateBelangen,
            Toewijzen toewijzen,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.lateBelangen = lateBelangen;
        this.toewijzen = toewijzen;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** Where the advies on this case is. */
    static String adres(UUID casus) {
        return "/casussen/" + casus + "/advies";
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return pagina(id, List.of(), "", "", Formulierfouten.GEEN);
    }

    /** The secretaris asks more members. */
    @POST
    @Path("leden")
    @RolesAllowed(Rol.CODE_SECRETARIS)
    public Response vraag(@RestPath UUID id) {
        var leden = invoer.alle("leden");
        try {
            if (leden.isEmpty()) {
                throw Weigering.invoer("/leden", "Kies wie u wilt vragen.");
            }
            toewijzen.wijsToe(id, leden, huidige.gebruiker());
        } catch (Weigering fout) {
            return opnieuw(fout, id, leden, "", "");
        }
        berichten.toonStraks(
                leden.size() == 1
                        ? "Het lid is gevraagd en krijgt een taak."
                        : leden.size() + " leden zijn gevraagd en krijgen een taak.");
        return AdviesPagina.naar(adres(id));
    }

    /** The secretaris withdraws an assignment. */
    @POST
    @Path("intrekking")
    @RolesAllowed(Rol.CODE_SECRETARIS)
    public Response trekIn(@RestPath UUID id, @RestForm @Nullable String toewijzing, @RestForm @Nullable String reden) {
        var welke = toewijzing == null ? "" : toewijzing;
        var waarom = Tekst.schoon(reden);
        try {
            toewijzen.trekIn(id, beoordeling(welke), waarom, huidige.gebruiker());
        } catch (Weigering fout) {
            return opnieuw(fout, id, List.of(), welke, waarom);
        }
        berichten.toonStraks("De toewijzing is ingetrokken. Uw reden staat in het logboek.");
        return AdviesPagina.naar(adres(id));
    }

    private static UUID beoordeling(String gekozen) {
        try {
            return UUID.fromString(gekozen);
        } catch (IllegalArgumentException geenKeuze) {
            throw Weigering.invoer("/toewijzing", "Kies van welk lid u de toewijzing intrekt.");
        }
    }

    private Response opnieuw(Weigering fout, UUID id, List<String> leden, String toewijzing, String reden) {
        if (fout.veldfouten().isEmpty()) {
            throw fout;
        }
        return Response.status(400)
                .entity(pagina(id, leden, toewijzing, reden, Beoordelingsinvoer.fouten(fout)))
                .build();
    }

    private TemplateInstance pagina(
            UUID id, List<String> leden, String toewijzing, String reden, Formulierfouten fouten) {
        var lezer = huidige.gebruiker();
        var blad = bladen.van(id, lezer);
        return Templates.advies(
                blad, lateBelangen.bij(id, lezer), belangadres(blad, lezer), leden, toewijzing, reden, fouten);
    }

    /** A member who did not declare yet does so with the own task; everybody else who judges does it here. */
    private static String belangadres(Adviesblad blad, Gebruiker lezer) {
        return blad.casusLeesbaar()
                        && lezer.heeftEenVan(Rol.COMMISSIELID, Rol.VOORZITTER, Rol.SECRETARIS, Rol.FONDSBEHEERDER)
                ? "/casussen/" + blad.casus() + "/behandeling/belang"
                : "";
    }
}
