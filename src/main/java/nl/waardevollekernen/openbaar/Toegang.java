package nl.waardevollekernen.openbaar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.web.Hervatting;
import org.jspecify.annotations.Nullable;

/** The way in: the path itself asks for a login, so whoever gets here is logged in and goes on to where they were. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class Toegang {
    /** A path of this site; two slashes or a backslash would lead to another one. */
    private static final Pattern EIGEN_PAD = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private static final String BEWAARD = "/bewaard-formulier";

    @CheckedTemplate(basePath = "openbaar")
    static class Templates {
        static native TemplateInstance mijn();

        static native TemplateInstance bewaard(Hervatting.@Nullable Formulier formulier);
    }

    private final Hervatting hervatting;

    Toegang(Hervatting hervatting) {
        this.hervatting = hervatting;
    }

    /**
     * After the login: back to the page that asked for it, or to the start page of this user. A form that is still kept
     * comes first, whichever way its user came back.
     */
    @GET
    @Path("inloggen")
    public Response inloggen(@Nullable @QueryParam("terug") String terug) {
        if (hervatting.formulier().isPresent()) {
            return Response.seeOther(URI.create(BEWAARD)).build();
        }
        return Response.seeOther(doel(terug)).build();
    }

    /** Where to go after the login: a path of this site that can be read, else the start page. */
    static URI doel(@Nullable String terug) {
        try {
            return terug != null && EIGEN_PAD.matcher(terug).matches() ? new URI(terug) : URI.create("/mijn");
        } catch (URISyntaxException onleesbaar) {
            return URI.create("/mijn");
        }
    }

    /** What this user can do here: only pages that exist. */
    @GET
    @Path("mijn")
    public TemplateInstance mijn() {
        return Templates.mijn();
    }

    /** Offers what was posted after the session had ended, once its user is back. */
    @GET
    @Path("bewaard-formulier")
    public TemplateInstance bewaardFormulier() {
        return Templates.bewaard(hervatting.formulier().orElse(null));
    }

    /** Its user does not want to post it any more. */
    @POST
    @Path("bewaard-formulier/weg")
    public Response weg() {
        hervatting.vergeet();
        return Response.seeOther(URI.create("/mijn")).build();
    }
}
