package nl.waardevollekernen.selectie;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The round of a call: the ranking, and laying all decisions before the second signature. */
@Path("/rondes/{slug}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_AUDITOR
})
public class RondePagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance ronde(Rondeblad blad, List<String> lateBelangen);

        static native TemplateInstance ondertekenen(
                Rondeblad blad, String akkoord, String reden, Formulierfouten fouten);
    }

    private final Rondebladen bladen;
    private final RondeOndertekenen ondertekenen;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    RondePagina(Rondebladen bladen, RondeOndertekenen ondertekenen, Berichten berichten, HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.ondertekenen = ondertekenen;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** The latest round, or an earlier one by its number. */
    @GET
    public TemplateInstance toon(@RestPath String slug, @RestQuery(Rondekeuze.VRAAG) @Nullable String ronde) {
        var lezer = huidige.gebruiker();
        var blad = bladen.van(slug, Rondekeuze.van(ronde), lezer);
        return Templates.ronde(blad, bladen.lateBelangen(blad, lezer));
    }

    /** Lays every decision before the second fondsbeheerder. */
    @POST
    @Path("voorlegging")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    public Response legVoor(@RestPath String slug) {
        ondertekenen.legVoor(slug, huidige.gebruiker());
        berichten.toonStraks("De besluiten zijn voorgelegd. Een tweede fondsbeheerder tekent ze of geeft ze terug.");
        return naar(slug);
    }

    /** Takes back what was laid before. */
    @POST
    @Path("voorlegging/terug")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    public Response neemTerug(@RestPath String slug) {
        ondertekenen.neemTerug(slug, huidige.gebruiker());
        berichten.toonStraks("De voorgelegde besluiten zijn teruggenomen. U kunt ze weer wijzigen.");
        return naar(slug);
    }

    /** All decisions, to be read before signing. */
    @GET
    @Path("ondertekenen")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    public TemplateInstance lees(@RestPath String slug) {
        return Templates.ondertekenen(bladen.van(slug, huidige.gebruiker()), "", "", Formulierfouten.GEEN);
    }

    /** Signs all decisions, or gives them back with a reason. */
    @POST
    @Path("ondertekenen")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    public Response teken(
            @RestPath String slug,
            @RestForm @Nullable String akkoord,
            @RestForm @Nullable String reden,
            @RestForm @Nullable String gezien) {
        var keuze = akkoord == null ? "" : akkoord;
        var waarom = Tekst.schoon(reden);
        try {
            if (!keuze.equals("ja") && !keuze.equals("nee")) {
                throw Weigering.invoer("/akkoord", "Kies of u tekent of teruggeeft.");
            }
            eisGezien(slug, gezien);
            ondertekenen.teken(slug, keuze.equals("ja"), waarom, huidige.gebruiker());
        } catch (Weigering fout) {
            if (fout.soort() != Soort.INVOER) {
                throw fout;
            }
            var blad = bladen.van(slug, huidige.gebruiker());
            boolean kan = blad.tekenen();
            var pagina = Templates.ondertekenen(
                    blad, keuze, waarom, kan ? Besluitinvoer.fouten(fout) : Formulierfouten.GEEN);
            return Response.status(kan ? 400 : Soort.CONFLICT.status())
                    .entity(pagina)
                    .build();
        }
        berichten.toonStraks(
                keuze.equals("ja")
                        ? "De besluiten zijn ondertekend. Zij blijven geheim tot de bekendmaking."
                        : "De besluiten zijn teruggegeven met uw reden.");
        return naar(slug);
    }

    private void eisGezien(String slug, @Nullable String gezien) {
        if (!bladen.van(slug, huidige.gebruiker()).isGezien(gezien == null ? "" : gezien)) {
            throw Weigering.conflict(
                    "De besluiten zijn gewijzigd nadat u deze pagina opende. Open de ronde opnieuw en lees ze nog eens.");
        }
    }

    private static Response naar(String slug) {
        return Response.seeOther(URI.create("/rondes/" + slug)).build();
    }
}
