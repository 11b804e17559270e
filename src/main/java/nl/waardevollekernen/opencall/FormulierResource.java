package nl.waardevollekernen.opencall;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import nl.waardevollekernen.gedeeld.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The forms as data, open to all: what a system of a gemeente builds its own form from. */
@Path("/v1/formulieren")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Formulieren")
class FormulierResource {
    /**
     * A form by name.
     *
     * @param code name and version; a call names its form by it
     */
    @Schema(name = "Formulier")
    record Formulier(String code, int versie, String titel) {}

    @GET
    @Operation(
            summary = "De formulieren, op code",
            description =
                    "Elke versie van elk formulier. Een versie verandert nooit: een wijziging is een nieuwe versie met een"
                            + " nieuwe code.")
    public List<Formulier> lijst() {
        return Formulieren.alle().stream()
                .map(definitie -> new Formulier(definitie.code(), definitie.versie(), definitie.titel()))
                .sorted(Comparator.comparing(Formulier::code))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Lees een formulier met al zijn vragen en keuzes",
            description =
                    "De definitie zoals de toepassing haar zelf gebruikt: onderwerpen met hun velden in volgorde. De sleutels"
                            + " van onderwerp en veld zijn de namen in de inhoud van een casus; `opties` geeft bij een keuze elke code met"
                            + " haar omschrijving; `type`, `verplicht`, `verplichtAls`, `min`, `max`, `maxLengte`, `minRijen`, `maxRijen` en"
                            + " `bestandstypen` zeggen wat een antwoord mag zijn; `klasse` zegt wie een document mag lezen.")
    @APIResponse(
            responseCode = "200",
            description = "De definitie van het formulier",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String lees(@RestPath String code) {
        return Formulieren.bron(code).orElseThrow(Weigering::nietGevonden);
    }
}
