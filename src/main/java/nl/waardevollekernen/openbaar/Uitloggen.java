package nl.waardevollekernen.openbaar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.waardevollekernen.gedeeld.web.ZonderSessieVrij;
import nl.waardevollekernen.identiteit.Uitlogger;
import nl.waardevollekernen.identiteit.Uitlogger.Afloop;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The way out: a form with a key, so that nobody can be logged out by a link. Works, and says so, when the session had already
 * ended. The browser forgets what it kept of this site but not all cookies: one of them is what saves a form that is still open
 * in another window.
 */
@Path("/")
@PermitAll
@ZonderSessieVrij
@Produces(MediaType.TEXT_HTML)
public class Uitloggen {
    private static final String VERGEET = "\"cache\", \"storage\"";

    @CheckedTemplate(basePath = "openbaar")
    static class Templates {
        static native TemplateInstance uitloggen();

        static native TemplateInstance uitgelogd(String hoe);
    }

    private final Uitlogger uitlogger;

    Uitloggen(Uitlogger uitlogger) {
        this.uitlogger = uitlogger;
    }

    /** Asks whether it was meant: to open an address changes nothing. */
    @GET
    @Path("uitloggen")
    public TemplateInstance vraag() {
        return Templates.uitloggen();
    }

    @POST
    @Path("uitloggen")
    public Response logUit() {
        var afloop = uitlogger.logUit();
        var hoe = afloop == Afloop.UITGELOGD ? "" : afloop == Afloop.WAS_AL_UITGELOGD ? "?hoe=al" : "?hoe=hier";
        return Response.seeOther(URI.create("/uitgelogd" + hoe))
                .header("Clear-Site-Data", VERGEET)
                .build();
    }

    /** What somebody reads afterwards. */
    @GET
    @Path("uitgelogd")
    public TemplateInstance uitgelogd(@Nullable @RestQuery String hoe) {
        return Templates.uitgelogd(hoe == null ? "" : hoe);
    }
}
