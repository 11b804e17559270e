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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The file of one question: choose it, say who may read it, replace it or take it away. */
@Path("/casussen/{id}/bijlagen/{naam}")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class BijlagePagina {
    private static final List<Keuze> WIE = Arrays.stream(Vertrouwelijkheid.values())
            .map(klasse -> new Keuze(klasse.code(), Documentbeeld.hoofdletter(klasse.label())))
            .toList();

    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance bijlage(Bijlageblad blad, Formulierfouten fouten);
    }

    /** The page of one file. */
    record Bijlageblad(
            CasusDetail casus,
            String label,
            String hulp,
            String actie,
            String terug,
            @Nullable Documentbeeld document,
            List<Keuze> keuzes,
            String wie,
            String soorten,
            boolean concept) {
        public String wegadres() {
            return actie + "/weg";
        }
    }

    private final CasusLezen lezen;
    private final BijlageBewaren bewaren;
    private final Casusdocumentlijst documenten;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    BijlagePagina(
            CasusLezen lezen,
            BijlageBewaren bewaren,
            Casusdocumentlijst documenten,
            HuidigeGebruiker huidige,
            Berichten berichten) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.documenten = documenten;
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
            @RestForm @Nullable String wie) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        veld(casus, naam);
        if (bestand == null || bestand.fileName() == null || bestand.fileName().isBlank()) {
            return fout(id, naam, wie, "Kies een bestand.");
        }
        try (InputStream inhoud = Files.newInputStream(bestand.uploadedFile())) {
            var gepost = new BijlageBewaren.Bestand(bestand.fileName(), Objects.requireNonNullElse(wie, ""), inhoud);
            bewaren.voegToe(casus, Veldnaam.pointer(naam), gepost, gebruiker);
        } catch (Weigering weigering) {
            if (weigering.soort() != Weigering.Soort.INVOER) {
                throw weigering;
            }
            return fout(id, naam, wie, weigering.uitleg());
        } catch (IOException afgebroken) {
            return fout(id, naam, wie, "Het bestand is niet helemaal aangekomen. Probeer het opnieuw.");
        }
        berichten.toonStraks("Het bestand “" + bestand.fileName() + "” is toegevoegd.");
        return Response.seeOther(URI.create(terug(casus, naam))).build();
    }

    /** Takes the file away. */
    @POST
    @Path("weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response haalWeg(@RestPath UUID id, @RestPath String naam) {
        var casus = lezen.lees(id, huidige.gebruiker());
        veld(casus, naam);
        bewaren.haalWeg(id, Veldnaam.pointer(naam), huidige.gebruiker());
        berichten.toonStraks("Het bestand is verwijderd.");
        return Response.seeOther(URI.create(terug(casus, naam))).build();
    }

    private Response fout(UUID id, String naam, @Nullable String wie, String melding) {
        var fouten = new Formulierfouten(List.of(new Veldfout("bestand", melding)));
        return Response.status(400).entity(pagina(id, naam, wie, fouten)).build();
    }

    private TemplateInstance pagina(UUID id, String naam, @Nullable String wie, Formulierfouten fouten) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        var veld = veld(casus, naam);
        var klasse = Objects.requireNonNull(veld.klasse());
        return Templates.bijlage(
                new Bijlageblad(
                        casus,
                        veld.label(),
                        "Hoogstens " + Math.min(casus.call().documentgrens(), GRENS) / 1_000_000 + " MB. Toegestaan: "
                                + Bestandstype.lijst() + ".",
                        "/casussen/" + id + "/bijlagen/" + naam,
                        terug(casus, naam),
                        documenten
                                .van(id, gebruiker)
                                .get(casus.inhoud().at(Veldnaam.pointer(naam)).asText()),
                        WIE,
                        wie == null ? klasse.code() : wie,
                        Bestandstype.lijst().replace(" ", ""),
                        casus.status() == CasusStatus.CONCEPT),
                fouten);
    }

    /** What a plain form may carry in one request; larger files go in parts through the API. */
    private static final long GRENS = 250_000_000;

    private static String terug(CasusDetail casus, String naam) {
        var adres = "/casussen/" + casus.id();
        return casus.status() == CasusStatus.CONCEPT
                ? adres + "/formulier/" + naam.replaceFirst("-.*$", "") + "#" + naam
                : adres + "/aanvulling";
    }

    private static Veld veld(CasusDetail casus, String naam) {
        if (!naam.matches("[A-Za-z0-9-]{1,100}")) {
            throw Weigering.nietGevonden();
        }
        return Formulieren.van(casus.call())
                .veld(Veldnaam.pointer(naam))
                .filter(veld -> veld.type() == Veldtype.DOCUMENT)
                .orElseThrow(Weigering::nietGevonden);
    }
}
