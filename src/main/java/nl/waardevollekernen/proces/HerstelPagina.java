package nl.waardevollekernen.proces;

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
import java.util.Arrays;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Mends one thing that is stuck, with a reason that goes into the log. Each page says first what will happen. */
@Path("/beheer")
@RolesAllowed(Rol.CODE_BEHEER)
@Produces(MediaType.TEXT_HTML)
public class HerstelPagina {
    @CheckedTemplate(basePath = "proces")
    static class Templates {
        static native TemplateInstance herstel(Herstel herstel, String reden, Formulierfouten fouten);
    }

    /**
     * One way to mend.
     *
     * @param kop what it does
     * @param uitleg what will happen, in plain words
     * @param actie where the form goes
     * @param knop what the button says
     */
    record Herstel(String kop, String uitleg, String actie, String knop) {}

    private final Procesherstel herstel;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;

    HerstelPagina(Procesherstel herstel, Berichten berichten, HuidigeGebruiker huidige) {
        this.herstel = herstel;
        this.berichten = berichten;
        this.huidige = huidige;
    }

    @GET
    @Path("uitbak/{id}")
    public TemplateInstance uitbak(@RestPath UUID id) {
        return leeg(uitbakHerstel(id));
    }

    @POST
    @Path("uitbak/{id}")
    public Response stuurOpnieuw(@RestPath UUID id, @RestForm @Nullable String reden) {
        return doe(
                uitbakHerstel(id),
                reden,
                waarom -> herstel.stuurOpnieuw(id, huidige.gebruiker(), waarom),
                "Het bericht gaat opnieuw naar de proces-engine.");
    }

    @GET
    @Path("stappen/{id}")
    public TemplateInstance stap(@RestPath UUID id) {
        return leeg(stapHerstel(id));
    }

    @POST
    @Path("stappen/{id}")
    public Response probeerOpnieuw(@RestPath UUID id, @RestForm @Nullable String reden) {
        return doe(
                stapHerstel(id),
                reden,
                waarom -> herstel.probeerOpnieuw(id, huidige.gebruiker(), waarom),
                "De stap wordt nu opnieuw gedaan.");
    }

    @GET
    @Path("zaken/{soort}/{zaak}")
    public TemplateInstance zaak(@RestPath String soort, @RestPath UUID zaak) {
        return leeg(zaakHerstel(soort(soort), zaak));
    }

    @POST
    @Path("zaken/{soort}/{zaak}")
    public Response nieuweLoop(@RestPath String soort, @RestPath UUID zaak, @RestForm @Nullable String reden) {
        return doe(
                zaakHerstel(soort(soort), zaak),
                reden,
                waarom -> herstel.nieuweLoop(soort(soort), zaak, huidige.gebruiker(), waarom),
                "Er is een nieuwe procesloop begonnen waar de zaak stond.");
    }

    @GET
    @Path("herbouw")
    public TemplateInstance herbouw() {
        return leeg(herbouwHerstel());
    }

    @POST
    @Path("herbouw")
    public Response doeHerbouw(@RestForm @Nullable String reden) {
        return doe(
                herbouwHerstel(),
                reden,
                waarom -> herstel.herbouw(huidige.gebruiker(), waarom),
                "De herbouw is klaar. Lopende zaken die de engine niet kende, gaan verder waar zij stonden.");
    }

    private Response doe(Herstel soort, @Nullable String reden, java.util.function.Consumer<String> actie, String na) {
        var waarom = reden == null ? "" : reden;
        try {
            actie.accept(waarom);
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            var pagina = Templates.herstel(soort, waarom, new Formulierfouten(fout.veldfouten()));
            return Response.status(400).entity(pagina).build();
        }
        berichten.toonStraks(na);
        return Response.seeOther(URI.create("/beheer")).build();
    }

    private static TemplateInstance leeg(Herstel soort) {
        return Templates.herstel(soort, "", Formulierfouten.GEEN);
    }

    private static Herstel uitbakHerstel(UUID id) {
        return new Herstel(
                "Bericht opnieuw sturen",
                "Het bericht gaat nog een keer naar de proces-engine. Wat daarachter wacht voor dezelfde zaak gaat daarna"
                        + " vanzelf mee.",
                "/beheer/uitbak/" + id,
                "Bericht opnieuw sturen");
    }

    private static Herstel stapHerstel(UUID id) {
        return new Herstel(
                "Stap opnieuw proberen",
                "De proces-engine biedt de stap meteen opnieuw aan. Los eerst op waardoor hij mislukte.",
                "/beheer/stappen/" + id,
                "Stap opnieuw proberen");
    }

    private static Herstel zaakHerstel(ProcesSoort soort, UUID zaak) {
        return new Herstel(
                "Nieuwe procesloop",
                soort.label() + ", zaak " + zaak
                        + ". De huidige procesloop stopt. De zaak krijgt een nieuwe, die begint"
                        + " waar de zaak nu staat. Taken van mensen blijven staan.",
                "/beheer/zaken/" + soort.code() + "/" + zaak,
                "Nieuwe procesloop beginnen");
    }

    private static Herstel herbouwHerstel() {
        return new Herstel(
                "Herbouwen na verlies van de engine",
                "Gebruik dit als de gegevens van de proces-engine verloren zijn of vervangen zijn. Elke lopende zaak die"
                        + " de engine niet kent, krijgt een nieuwe procesloop waar zij stond. Wat de engine wel kent,"
                        + " verandert niet.",
                "/beheer/herbouw",
                "Herbouwen");
    }

    private static ProcesSoort soort(String code) {
        return Arrays.stream(ProcesSoort.values())
                .filter(soort -> soort.code().equals(code))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }
}
