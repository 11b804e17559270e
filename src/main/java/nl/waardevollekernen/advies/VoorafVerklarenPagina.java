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
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Before the voorzitter or the secretaris reads a case: an interest or none. */
@Path("/casussen/{id}/advies/verklaring")
@RolesAllowed({Rol.CODE_VOORZITTER, Rol.CODE_SECRETARIS})
@Produces(MediaType.TEXT_HTML)
public class VoorafVerklarenPagina {
    @CheckedTemplate(basePath = "advies")
    static class Templates {
        static native TemplateInstance vooraf(
                VoorafVerklaren.Vooraf vooraf,
                String actie,
                String belang,
                String toelichting,
                boolean heleOrganisatie,
                Formulierfouten fouten);
    }

    private final VoorafVerklaren verklaren;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    VoorafVerklarenPagina(VoorafVerklaren verklaren, Berichten berichten, HuidigeGebruiker huidige) {
        this.verklaren = verklaren;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** Where the declaration about this case is given. */
    static String adres(UUID casus) {
        return AdviesCasusPagina.adres(casus) + "/verklaring";
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        return pagina(id, "", "", false, Formulierfouten.GEEN);
    }

    /** Opens the case to the reader, or closes it for good. */
    @POST
    public Response verklaar(
            @RestPath UUID id,
            @RestForm @Nullable String belang,
            @RestForm @Nullable String toelichting,
            @RestForm @Nullable String heleOrganisatie) {
        var wie = huidige.gebruiker();
        var keuze = belang == null ? "" : belang;
        var uitleg = Tekst.schoon(toelichting);
        boolean alles = "ja".equals(heleOrganisatie);
        try {
            var verklaring = Belangkeuze.getypt(keuze, uitleg, alles);
            if (!verklaring.belang()) {
                verklaren.geenBelang(id, wie);
                berichten.toonStraks("U hebt verklaard dat u geen belang hebt. U kunt de casus nu lezen.");
                return AdviesPagina.naar(AdviesCasusPagina.adres(id));
            }
            verklaren.belang(id, verklaring.toelichting(), verklaring.heleOrganisatie(), wie);
            berichten.toonStraks("Uw belang is vastgelegd. U ziet deze casus niet meer.");
            return AdviesPagina.naar("/adviezen");
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(id, keuze, uitleg, alles, Beoordelingsinvoer.fouten(fout)))
                    .build();
        }
    }

    private TemplateInstance pagina(
            UUID id, String belang, String toelichting, boolean heleOrganisatie, Formulierfouten fouten) {
        return Templates.vooraf(
                verklaren.vooraf(id, huidige.gebruiker()), adres(id), belang, toelichting, heleOrganisatie, fouten);
    }
}
