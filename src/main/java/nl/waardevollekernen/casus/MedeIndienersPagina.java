package nl.waardevollekernen.casus;

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
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Rol;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The main submitter looks for organisations and lets them work on the draft, or ends that; one at a time. */
@Path("/casussen/{id}/mede-indieners")
@RolesAllowed(Rol.CODE_INDIENER)
@Produces(MediaType.TEXT_HTML)
public class MedeIndienersPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance medeIndieners(MedeIndienersblad blad);
    }

    private final CasusLezen lezen;
    private final MedeIndienersKiezen kiezen;
    private final MedeIndienersbladen bladen;
    private final Sluiting sluiting;
    private final HuidigeGebruiker huidige;
    private final Berichten berichten;

    MedeIndienersPagina(
            CasusLezen lezen,
            MedeIndienersKiezen kiezen,
            MedeIndienersbladen bladen,
            Sluiting sluiting,
            HuidigeGebruiker huidige,
            Berichten berichten) {
        this.lezen = lezen;
        this.kiezen = kiezen;
        this.bladen = bladen;
        this.sluiting = sluiting;
        this.huidige = huidige;
        this.berichten = berichten;
    }

    /** Who takes part, and the search; a case where that is settled is read on its own page. */
    @GET
    public Response toon(@RestPath UUID id, @RestQuery @Nullable String zoek) {
        var casus = lezen.kop(id, huidige.gebruiker());
        boolean open = casus.status() == CasusStatus.CONCEPT && !sluiting.teLaat(casus);
        return open ? pagina(200, casus, zoek, "") : naar("/casussen/" + id);
    }

    /** Lets one organisation take part. */
    @POST
    @Path("erbij")
    public Response voegToe(
            @RestPath UUID id, @RestForm @Nullable String organisatie, @RestForm @Nullable String zoek) {
        return wijzig(id, organisatie, zoek, true);
    }

    /** Ends that one organisation takes part. */
    @POST
    @Path("weg")
    public Response verwijder(@RestPath UUID id, @RestForm @Nullable String organisatie) {
        return wijzig(id, organisatie, "", false);
    }

    /** Changes only this one: whom a colleague chose meanwhile stays chosen. */
    private Response wijzig(UUID id, @Nullable String gepost, @Nullable String zoek, boolean erbij) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.kop(id, gebruiker);
        var code = Objects.requireNonNullElse(gepost, "");
        var gekozen =
                casus.medeIndieners().stream().map(Organisatie::code).collect(Collectors.toCollection(HashSet::new));
        boolean anders = erbij ? gekozen.add(code) : gekozen.remove(code);
        if (anders) {
            try {
                kiezen.kies(id, Etags.voorwaarde(casus.versie()), gekozen, gebruiker);
            } catch (Weigering weigering) {
                return switch (weigering.soort()) {
                    case INVOER -> pagina(400, casus, zoek, weigering.uitleg());
                    case VEROUDERD ->
                        pagina(
                                412,
                                lezen.kop(id, gebruiker),
                                zoek,
                                "Iemand wijzigde het concept op hetzelfde moment. Kies nog een keer.");
                    default -> throw weigering;
                };
            }
            berichten.toonStraks(bladen.bericht(code, erbij));
        }
        return naar("/casussen/" + id + "/mede-indieners");
    }

    private Response pagina(int status, CasusDetail casus, @Nullable String zoek, String melding) {
        if (!Casusrol.van(casus, huidige.gebruiker()).hoofd()) {
            throw Weigering.nietToegestaan("Alleen de hoofdindiener kiest wie er meedoen.");
        }
        return Response.status(status)
                .entity(Templates.medeIndieners(bladen.van(casus, Objects.requireNonNullElse(zoek, ""), melding)))
                .build();
    }

    private static Response naar(String adres) {
        return Response.seeOther(URI.create(adres)).build();
    }
}
