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
import nl.waardevollekernen.taak.Taken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Before a member reads a case: an interest or none. */
@Path("/taken/{id}/advies/verklaring")
@RolesAllowed(Rol.CODE_COMMISSIELID)
@Produces(MediaType.TEXT_HTML)
public class VerklaringPagina {
    @CheckedTemplate(basePath = "advies")
    static class Templates {
        static native TemplateInstance verklaring(
                Verklaringsvorm vorm,
                String belang,
                String toelichting,
                boolean heleOrganisatie,
                Formulierfouten fouten);
    }

    private final Taken taken;
    private final Beoordelingsvormen vormen;
    private final BelangVerklaren verklaren;
    private final AdviesLezen lezen;
    private final IngetrokkenToewijzing ingetrokken;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    VerklaringPagina(
            Taken taken,
            Beoordelingsvormen vormen,
            BelangVerklaren verklaren,
            AdviesLezen lezen,
            IngetrokkenToewijzing ingetrokken,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.taken = taken;
        this.vormen = vormen;
        this.verklaren = verklaren;
        this.lezen = lezen;
        this.ingetrokken = ingetrokken;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public Response toon(@RestPath UUID id) {
        var lid = huidige.gebruiker();
        var taak = AdviesPagina.taak(taken, id, lid);
        if (ingetrokken.is(taak, lid)) {
            return AdviesPagina.naar(AdviesPagina.taakadres(id));
        }
        return Response.ok(Templates.verklaring(vormen.verklaring(taak, lid), "", "", false, Formulierfouten.GEEN))
                .build();
    }

    /** Opens the case to the member, or closes it for good. */
    @POST
    public Response verklaar(
            @RestPath UUID id,
            @RestForm @Nullable String belang,
            @RestForm @Nullable String toelichting,
            @RestForm @Nullable String heleOrganisatie) {
        var lid = huidige.gebruiker();
        var taak = AdviesPagina.taak(taken, id, lid);
        var casus = lezen.casusVan(taak.zaak(), lid);
        var keuze = belang == null ? "" : belang;
        var uitleg = Tekst.schoon(toelichting);
        boolean alles = "ja".equals(heleOrganisatie);
        try {
            var verklaring = Belangkeuze.getypt(keuze, uitleg, alles);
            if (!verklaring.belang()) {
                verklaren.geenBelang(casus, taak.zaak(), lid);
                berichten.toonStraks("U hebt verklaard dat u geen belang hebt. U kunt de casus nu beoordelen.");
                return AdviesPagina.naar(AdviesPagina.adres(id));
            }
            verklaren.belang(casus, taak.zaak(), verklaring.toelichting(), verklaring.heleOrganisatie(), lid);
            berichten.toonStraks("Uw belang is vastgelegd. U beoordeelt deze casus niet en ziet de casus niet meer.");
            return AdviesPagina.naar("/taken");
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var pagina = Templates.verklaring(
                    vormen.verklaring(taak, lid), keuze, uitleg, alles, Beoordelingsinvoer.fouten(fout));
            return Response.status(400).entity(pagina).build();
        }
    }
}
