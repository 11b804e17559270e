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
import java.util.ArrayList;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Cutting off a round: which cases go to the fund, which wait for a next round, and why it is done. */
@Path("/rondes/{slug}/afsluiting")
@RolesAllowed({Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_MARKTMEESTER_COORDINATOR})
@Produces(MediaType.TEXT_HTML)
public class AfsluitingPagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance afsluiting(
                Afsluitblad blad, String reden, boolean akkoord, Formulierfouten fouten);
    }

    private final Afsluitbladen bladen;
    private final RondeAfsluiten afsluiten;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    AfsluitingPagina(Afsluitbladen bladen, RondeAfsluiten afsluiten, Berichten berichten, HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.afsluiten = afsluiten;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    /** Says what will follow, and asks for a reason. */
    @GET
    public TemplateInstance toon(@RestPath String slug) {
        return Templates.afsluiting(bladen.van(slug, huidige.gebruiker()), "", false, Formulierfouten.GEEN);
    }

    /** Begins the round with what was shown; when other cases are ready by now, nothing happens (409). */
    @POST
    public Response sluitAf(
            @RestPath String slug,
            @RestForm @Nullable String reden,
            @RestForm @Nullable String akkoord,
            @RestForm @Nullable String merk) {
        var waarom = Tekst.schoon(reden);
        boolean bevestigd = "ja".equals(akkoord);
        var fouten = new ArrayList<Veldfout>();
        if (waarom.isEmpty()) {
            fouten.add(new Veldfout("reden", "Schrijf waarom u de ronde nu afsluit."));
        }
        if (!bevestigd) {
            fouten.add(new Veldfout("akkoord", "Bevestig dat u weet wat er volgt."));
        }
        try {
            if (!fouten.isEmpty()) {
                throw Weigering.invoer(fouten);
            }
            afsluiten.sluitAf(slug, waarom, merk == null ? "" : merk, huidige.gebruiker());
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var blad = bladen.van(slug, huidige.gebruiker());
            boolean kan = blad.beletsel().isEmpty();
            return Response.status(kan ? fout.soort().status() : Soort.CONFLICT.status())
                    .entity(Templates.afsluiting(
                            blad, waarom, bevestigd, kan ? Besluitinvoer.fouten(fout) : Formulierfouten.GEEN))
                    .build();
        }
        berichten.toonStraks("De ronde is afgesloten. De fondsbeheerder kan nu besluiten.");
        return Response.seeOther(URI.create("/rondes")).build();
    }
}
