package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file of one question: choose it, say who may read it, replace it or take it away. */
@Path("/casussen/{id}/bijlagen/{naam}")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class BijlagePagina {
    private static final String INTUSSEN =
            "Niet toegevoegd: een collega veranderde dit intussen. Hierboven staat wat er nu is. Moet uw bestand daarvoor in de"
                    + " plaats komen? Kies het dan opnieuw.";

    private static final String NIET_VERWIJDERD =
            "Niet verwijderd: een collega veranderde dit intussen. Hierboven staat wat er nu is.";

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance bijlage(Bijlageblad blad, Formulierfouten fouten);
    }

    private final CasusLezen lezen;
    private final BijlageBewaren bewaren;
    private final Bijlagebladen bladen;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    BijlagePagina(
            CasusLezen lezen,
            BijlageBewaren bewaren,
            Bijlagebladen bladen,
            HuidigeGebruiker huidige,
            Berichten berichten) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.bladen = bladen;
        this.huidige = huidige;
        this.berichten = berichten;
    }

    /** The file as it is now, and the form for another. */
    @GET
    public TemplateInstance toon(@RestPath UUID id, @RestPath String naam) {
        return pagina(id, naam, null, Formulierfouten.GEEN);
    }

    /** Takes the file in. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response voegToe(
            @RestPath UUID id,
            @RestPath String naam,
            @RestForm @Nullable FileUpload bestand,
            @RestForm @Nullable String wie,
            @RestForm @Nullable String gelezen) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        Bijlagebladen.veld(casus, naam);
        if (bestand == null || bestand.fileName() == null || bestand.fileName().isBlank()) {
            return fout(400, id, naam, wie, "Kies een bestand.");
        }
        try (InputStream inhoud = Files.newInputStream(bestand.uploadedFile())) {
            var gepost = new BijlageBewaren.Bestand(
                    bestand.fileName(),
                    Objects.requireNonNullElse(wie, ""),
                    Objects.requireNonNullElse(gelezen, ""),
                    inhoud);
            var document = bewaren.voegToe(casus, Veldnaam.pointer(naam), gepost, gebruiker);
            berichten.toonStraks(toegevoegd(bestand.fileName(), document.bestandsnaam())
                    + (casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                            ? " Het staat in uw aanvulling. Verstuur die nog."
                            : ""));
        } catch (Weigering weigering) {
            if (weigering.soort() == Weigering.Soort.VEROUDERD) {
                return fout(412, id, naam, wie, INTUSSEN);
            }
            if (weigering.soort() != Weigering.Soort.INVOER) {
                throw weigering;
            }
            return fout(400, id, naam, wie, weigering.uitleg());
        } catch (IOException afgebroken) {
            return fout(400, id, naam, wie, "Het bestand is niet helemaal aangekomen. Probeer het opnieuw.");
        }
        return Response.seeOther(URI.create(Bijlagebladen.terug(casus, naam))).build();
    }

    /** Takes the file away. */
    @POST
    @Path("weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response haalWeg(@RestPath UUID id, @RestPath String naam, @RestForm @Nullable String gelezen) {
        var casus = lezen.lees(id, huidige.gebruiker());
        Bijlagebladen.veld(casus, naam);
        try {
            var stond = Objects.requireNonNullElse(gelezen, "");
            bewaren.haalWeg(casus, Veldnaam.pointer(naam), stond, huidige.gebruiker());
        } catch (Weigering weigering) {
            if (weigering.soort() != Weigering.Soort.VEROUDERD) {
                throw weigering;
            }
            return fout(412, id, naam, null, NIET_VERWIJDERD);
        }
        berichten.toonStraks(
                casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                        ? "Het nieuwe bestand is uit uw aanvulling gehaald."
                        : "Het bestand is verwijderd.");
        return Response.seeOther(URI.create(Bijlagebladen.terug(casus, naam))).build();
    }

    /** Says under which name the file is kept, and why when that is another than it had. */
    static String toegevoegd(String naam, String bewaard) {
        return "Het bestand “" + bewaard + "” is toegevoegd."
                + (naam.equals(bewaard)
                        ? ""
                        : " De naam is aangepast: hij was te lang, of had tekens die hier niet in een bestandsnaam mogen.");
    }

    private Response fout(int status, UUID id, String naam, @Nullable String wie, String melding) {
        var fouten = new Formulierfouten(List.of(new Veldfout("bestand", melding)));
        return Response.status(status).entity(pagina(id, naam, wie, fouten)).build();
    }

    private TemplateInstance pagina(UUID id, String naam, @Nullable String wie, Formulierfouten fouten) {
        return Templates.bijlage(bladen.van(id, naam, wie, huidige.gebruiker()), fouten);
    }
}
