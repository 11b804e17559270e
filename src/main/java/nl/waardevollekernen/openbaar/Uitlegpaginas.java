package nl.waardevollekernen.openbaar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.waardevollekernen.opencall.Begrip;
import nl.waardevollekernen.opencall.Begrippen;

/** The pages that explain themselves: words, accessibility, privacy, and what an error of the API means. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class Uitlegpaginas {
    @CheckedTemplate(basePath = "openbaar")
    static class Templates {
        static native TemplateInstance begrippen(List<Begrip> begrippen);

        static native TemplateInstance toegankelijkheid();

        static native TemplateInstance privacy();

        static native TemplateInstance fouten();
    }

    @GET
    @Path("begrippen")
    public TemplateInstance begrippen() {
        return Templates.begrippen(Begrippen.alle());
    }

    @GET
    @Path("toegankelijkheid")
    public TemplateInstance toegankelijkheid() {
        return Templates.toegankelijkheid();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("fouten")
    public TemplateInstance fouten() {
        return Templates.fouten();
    }
}
