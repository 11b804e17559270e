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
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.Weigering.Soort;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestPath;

/** The form in which the fondsbeheerder decides about one case. */
@Path("/rondes/{slug}/casussen/{id}")
@RolesAllowed(Rol.CODE_FONDSBEHEERDER)
@Produces(MediaType.TEXT_HTML)
public class BesluitPagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance besluiten(Besluitblad blad, Formulierfouten fouten);
    }

    private final Besluitbladen bladen;
    private final BesluitNemen nemen;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    BesluitPagina(
            Besluitbladen bladen,
            BesluitNemen nemen,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige) {
        this.bladen = bladen;
        this.nemen = nemen;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath String slug, @RestPath UUID id) {
        return Templates.besluiten(bladen.begin(slug, id, huidige.gebruiker()), Formulierfouten.GEEN);
    }

    /** Records the decision; the buttons of a condition only change the form. */
    @POST
    public Response neem(@RestPath String slug, @RestPath UUID id) {
        var wie = huidige.gebruiker();
        var getypt = Besluitinvoer.van(invoer);
        var doe = invoer.tekst("doe");
        if (doe.equals("erbij") || doe.startsWith("weg-")) {
            int regels = getypt.voorwaarden().size() + (doe.equals("erbij") ? 1 : 0);
            return Response.ok(Templates.besluiten(bladen.met(slug, id, getypt, regels, "", wie), Formulierfouten.GEEN))
                    .build();
        }
        try {
            var onleesbaar = getypt.onleesbaar();
            if (!onleesbaar.isEmpty()) {
                throw Weigering.invoer(onleesbaar);
            }
            var versie = getypt.versie();
            nemen.neem(
                    id,
                    getypt.voorstel(),
                    versie.matches("[0-9]{1,18}") ? Etags.voorwaarde(Long.parseLong(versie)) : null,
                    wie);
        } catch (Weigering fout) {
            if (fout.soort() == Soort.NIET_GEVONDEN) {
                throw fout;
            }
            var melding = fout.veldfouten().isEmpty() ? uitleg(fout) : "";
            var blad = bladen.met(slug, id, getypt, getypt.voorwaarden().size(), melding, wie);
            return !fout.veldfouten().isEmpty() && !blad.ronde().besluiten()
                    ? Response.status(Soort.CONFLICT.status())
                            .entity(Templates.besluiten(blad, Formulierfouten.GEEN))
                            .build()
                    : Response.status(fout.soort().status())
                            .entity(Templates.besluiten(blad, Besluitinvoer.fouten(fout)))
                            .build();
        }
        berichten.toonStraks("Het besluit is vastgelegd. U kunt het nog wijzigen tot u de ronde voorlegt.");
        return Response.seeOther(URI.create("/rondes/" + slug)).build();
    }

    private static String uitleg(Weigering fout) {
        return fout.soort() == Soort.VEROUDERD || fout.soort() == Soort.VERSIE_ONTBREEKT
                ? "Iemand nam intussen een besluit over deze casus. Open de casus opnieuw vanuit de ronde en lees dat"
                        + " eerst. Wat u hier invulde, staat er nog."
                : fout.uitleg();
    }
}
