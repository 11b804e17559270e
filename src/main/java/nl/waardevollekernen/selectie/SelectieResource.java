package nl.waardevollekernen.selectie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The round of a call in the API: ranking, cut-off and second signature. */
@Path("/v1/open-calls/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Selectie")
class SelectieResource {
    /** Why the round does not wait for every case. */
    record Afsluiting(
            @NotBlank @Size(max = RondeAfsluiten.LANGSTE_REDEN)
            String reden) {}

    /** Whether the second fondsbeheerder agrees; a reason is needed when not. */
    record Ondertekening(
            @NotNull Boolean akkoord,

            @Nullable @Size(max = RondeAfsluiten.LANGSTE_REDEN)
            String reden) {}

    private final SelectieLezen lezen;
    private final RondeAfsluiten afsluiten;
    private final RondeOndertekenen ondertekenen;
    private final Idempotentie idempotentie;
    private final HuidigeGebruiker huidige;

    SelectieResource(
            SelectieLezen lezen,
            RondeAfsluiten afsluiten,
            RondeOndertekenen ondertekenen,
            Idempotentie idempotentie,
            HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.afsluiten = afsluiten;
        this.ondertekenen = ondertekenen;
        this.idempotentie = idempotentie;
        this.huidige = huidige;
    }

    @GET
    @Path("/rangschikking")
    @RolesAllowed({
        Rol.CODE_FONDSBEHEERDER,
        Rol.CODE_PROGRAMMACOORDINATOR,
        Rol.CODE_MARKTMEESTER_COORDINATOR,
        Rol.CODE_AUDITOR
    })
    @Operation(summary = "De rangschikking van de laatste ronde, of van een eerdere")
    public RangschikkingWeergave rangschikking(
            @RestPath String slug,
            @Parameter(description = "Nummer van de ronde, vanaf 1; zonder nummer de laatste")
                    @RestQuery(Rondekeuze.VRAAG)
                    @Nullable
                    String ronde) {
        return lezen.rangschikking(slug, Rondekeuze.van(ronde), huidige.gebruiker());
    }

    @POST
    @Path("/selectie/afsluiting")
    @RolesAllowed({Rol.CODE_PROGRAMMACOORDINATOR, Rol.CODE_MARKTMEESTER_COORDINATOR})
    @Operation(summary = "Sluit de ronde af zonder op elke casus te wachten")
    public RestResponse<Void> sluitAf(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Afsluiting afsluiting) {
        var gebruiker = huidige.gebruiker();
        eenmalig(
                sleutel,
                slug,
                "afsluiting",
                afsluiting,
                () -> afsluiten.sluitAf(slug, afsluiting.reden(), null, gebruiker));
        return RestResponse.noContent();
    }

    @POST
    @Path("/selectie/voorlegging")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Leg alle besluiten van de ronde voor aan een tweede fondsbeheerder")
    public RangschikkingWeergave legVoor(
            @RestPath String slug, @HeaderParam("Idempotency-Key") @Nullable String sleutel) {
        var gebruiker = huidige.gebruiker();
        eenmalig(sleutel, slug, "voorlegging", "", () -> ondertekenen.legVoor(slug, gebruiker));
        return lezen.rangschikking(slug, gebruiker);
    }

    @DELETE
    @Path("/selectie/voorlegging")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Neem de voorgelegde besluiten terug, zodat het fonds ze kan wijzigen")
    public RangschikkingWeergave neemTerug(@RestPath String slug) {
        var gebruiker = huidige.gebruiker();
        ondertekenen.neemTerug(slug, gebruiker);
        return lezen.rangschikking(slug, gebruiker);
    }

    @POST
    @Path("/selectie/ondertekening")
    @RolesAllowed(Rol.CODE_FONDSBEHEERDER)
    @Operation(summary = "Onderteken alle besluiten van de ronde, of geef ze terug met een reden")
    public RangschikkingWeergave teken(
            @RestPath String slug,
            @HeaderParam("Idempotency-Key") @Nullable String sleutel,
            @Valid @NotNull Ondertekening ondertekening) {
        var reden = ondertekening.reden();
        var gebruiker = huidige.gebruiker();
        eenmalig(
                sleutel,
                slug,
                "ondertekening",
                ondertekening,
                () -> ondertekenen.teken(slug, ondertekening.akkoord(), reden == null ? "" : reden, gebruiker));
        return lezen.rangschikking(slug, gebruiker);
    }

    private void eenmalig(@Nullable String sleutel, String slug, String stap, Object inhoud, Runnable doen) {
        idempotentie.eenmalig(
                huidige.gebruiker().id(), sleutel, "POST /v1/open-calls/" + slug + "/selectie/" + stap, inhoud, doen);
    }
}
