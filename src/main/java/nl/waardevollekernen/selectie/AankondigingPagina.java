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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.InhoudInvoer;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Sets when everybody gets to know, with exactly which cases and outcomes that will be. */
@Path("/rondes/{slug}/aankondiging")
@RolesAllowed(Rol.CODE_FONDSBEHEERDER)
@Produces(MediaType.TEXT_HTML)
public class AankondigingPagina {
    private static final Pattern TIJD = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");

    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance aankondiging(
                Rondeblad blad, String nu, String wanneer, String datum, String tijd, Formulierfouten fouten);
    }

    private final Rondebladen bladen;
    private final RondeOndertekenen ondertekenen;
    private final OpenCalls calls;
    private final Formulierinvoer invoer;
    private final Berichten berichten;
    private final HuidigeGebruiker huidige;
    private final Clock klok;

    AankondigingPagina(
            Rondebladen bladen,
            RondeOndertekenen ondertekenen,
            OpenCalls calls,
            Formulierinvoer invoer,
            Berichten berichten,
            HuidigeGebruiker huidige,
            Clock klok) {
        this.bladen = bladen;
        this.ondertekenen = ondertekenen;
        this.calls = calls;
        this.invoer = invoer;
        this.berichten = berichten;
        this.huidige = huidige;
        this.klok = klok;
    }

    @GET
    public TemplateInstance toon(@RestPath String slug) {
        return pagina(slug, "", "", "", Formulierfouten.GEEN);
    }

    /** Plans the announcement, at once or later. */
    @POST
    public Response plan(@RestPath String slug) {
        var wanneer = invoer.tekst("wanneer");
        var datum = invoer.tekst("datum");
        var tijd = invoer.tekst("tijd");
        try {
            var moment = moment(wanneer, datum, tijd);
            if (!bladen.van(slug, huidige.gebruiker()).isGezien(invoer.tekst("gezien"))) {
                throw Weigering.conflict("De besluiten zijn gewijzigd nadat u deze pagina opende. Open haar opnieuw.");
            }
            ondertekenen.planAankondiging(slug, moment, huidige.gebruiker());
        } catch (Weigering fout) {
            if (fout.veldfouten().isEmpty()) {
                throw fout;
            }
            return Response.status(400)
                    .entity(pagina(slug, wanneer, datum, tijd, Besluitinvoer.fouten(fout)))
                    .build();
        }
        berichten.toonStraks(
                wanneer.equals("nu")
                        ? "De besluiten worden nu bekendgemaakt. Elke indiener krijgt een mail."
                        : "De bekendmaking is gepland.");
        return Response.seeOther(URI.create("/rondes/" + slug)).build();
    }

    private static @Nullable Instant moment(String wanneer, String datum, String tijd) {
        if (wanneer.equals("nu")) {
            return null;
        }
        if (!wanneer.equals("later")) {
            throw Weigering.invoer("/wanneer", "Kies wanneer u de besluiten bekendmaakt.");
        }
        var dag = InhoudInvoer.leesDatum(datum)
                .orElseThrow(() -> Weigering.invoer("/datum", "Schrijf een datum zoals 31-12-2027."));
        var klokslag = TIJD.matcher(tijd);
        if (!klokslag.matches()) {
            throw Weigering.invoer("/tijd", "Schrijf een tijd zoals 10.00.");
        }
        return dag.atTime(LocalTime.of(Integer.parseInt(klokslag.group(1)), Integer.parseInt(klokslag.group(2))))
                .atZone(Nederland.ZONE)
                .toInstant();
    }

    private TemplateInstance pagina(String slug, String wanneer, String datum, String tijd, Formulierfouten fouten) {
        var lezer = huidige.gebruiker();
        var nu = Nederland.moment(calls.metSlug(slug, lezer).nu(klok.instant()));
        return Templates.aankondiging(bladen.van(slug, lezer), nu, wanneer, datum, tijd, fouten);
    }
}
