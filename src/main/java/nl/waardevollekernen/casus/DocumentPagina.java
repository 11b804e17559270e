package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.waardevollekernen.document.DocumentInhoud;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Fetches a document: straight from the store, after a warning where the file was not scanned. */
@Path("/casussen/{id}/documenten/{document}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DocumentPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance document(Documentbeeld document, String waarschuwing, String terug);
    }

    private final DocumentInhoud inhoud;
    private final Documenten documenten;
    private final HuidigeGebruiker huidige;

    DocumentPagina(DocumentInhoud inhoud, Documenten documenten, HuidigeGebruiker huidige) {
        this.inhoud = inhoud;
        this.documenten = documenten;
        this.huidige = huidige;
    }

    /** The signed address, or first what the reader must know. */
    @GET
    public Response open(@RestPath UUID id, @RestPath UUID document, @RestQuery @Nullable String toch) {
        var gebruiker = huidige.gebruiker();
        var adres = inhoud.adres(id, document, gebruiker);
        var waarschuwing = adres.waarschuwing();
        if (waarschuwing == null || "ja".equals(toch)) {
            return Response.seeOther(adres.adres()).build();
        }
        var beeld = Documentbeeld.van(documenten.toon(id, document, gebruiker));
        return Response.ok(Templates.document(beeld, waarschuwing, "/casussen/" + id))
                .build();
    }
}
