package nl.waardevollekernen.selectie;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jboss.resteasy.reactive.RestPath;

/** The decision about a case for whoever may know it: after the announcement the submitter too. */
@Path("/casussen/{id}/besluit")
@RolesAllowed({
    Rol.CODE_INDIENER,
    Rol.CODE_TEKENBEVOEGDE,
    Rol.CODE_MARKTMEESTER,
    Rol.CODE_MARKTMEESTER_COORDINATOR,
    Rol.CODE_VOORZITTER,
    Rol.CODE_COMMISSIELID,
    Rol.CODE_SECRETARIS,
    Rol.CODE_FONDSBEHEERDER,
    Rol.CODE_PROGRAMMACOORDINATOR,
    Rol.CODE_AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class BesluitInzagePagina {
    @CheckedTemplate(basePath = "selectie")
    static class Templates {
        static native TemplateInstance besluit(
                String terug, String kenmerk, Besluitbeeld besluit, String bekend, String lotingadres);
    }

    private final BesluitLezen lezen;
    private final CasusLezen casussen;
    private final OpenCalls calls;
    private final HuidigeGebruiker huidige;

    BesluitInzagePagina(BesluitLezen lezen, CasusLezen casussen, OpenCalls calls, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.casussen = casussen;
        this.calls = calls;
        this.huidige = huidige;
    }

    @GET
    public TemplateInstance toon(@RestPath UUID id) {
        var lezer = huidige.gebruiker();
        var besluit = lezen.besluit(id, lezer);
        var call = besluit.aangekondigdOp() == null
                ? Optional.<OpenCall>empty()
                : calls.zoek(casussen.kern(id, lezer).openCallId());
        return Templates.besluit(
                "/casussen/" + id,
                besluit.kenmerk(),
                Besluitbeeld.van(besluit),
                call.map(een -> bekend(besluit, een)).orElse(""),
                call.map(een -> Gelijkstand.adres(een.slug())).orElse(""));
    }

    /** When it was announced, on the clock of its call; empty until then. */
    private static String bekend(BesluitWeergave besluit, OpenCall call) {
        var op = besluit.aangekondigdOp();
        return op == null ? "" : Nederland.moment(call.nu(op));
    }
}
