package nl.waardevollekernen.casus;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.HuidigeGebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.Boomkop;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.Termijnsoort;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The receipt: when the case arrived, what exactly, and how anybody can check that later. */
@Path("/casussen/{id}/ontvangst")
@RolesAllowed({Rol.CODE_INDIENER, Rol.CODE_TEKENBEVOEGDE})
@Produces(MediaType.TEXT_HTML)
public class CasusOntvangstPagina {
    @CheckedTemplate(basePath = "casus")
    static class Templates {
        static native TemplateInstance ontvangst(
                CasusDetail casus,
                Bewijs eerste,
                Bewijs laatste,
                List<Bewijs> versies,
                List<Documentbeeld> documenten,
                Vervolg vervolg);
    }

    /** One frozen version. */
    record Bewijs(int nummer, String moment, String door, String getekend, String sha256) {
        static Bewijs van(Indiening indiening, OpenCall call) {
            return new Bewijs(
                    indiening.volgnummer(),
                    Tijdwoorden.precies(call, indiening.moment()),
                    indiening.door(),
                    indiening
                            .getekendDoor()
                            .flatMap(naam ->
                                    indiening.getekendOp().map(op -> naam + ", op " + Tijdwoorden.moment(call, op)))
                            .orElse(""),
                    indiening.sha256());
        }

        /** "Ontvangen", or which aanvulling it was. */
        public String kop() {
            return nummer == 1 ? "Ontvangen" : "Aanvulling " + (nummer - 1) + " ontvangen";
        }

        /** Whether this version came with an aanvulling. */
        public boolean aanvulling() {
            return nummer > 1;
        }

        public String hashkop() {
            return nummer == 1 ? "Controlegetal van de inhoud" : "Controlegetal na aanvulling " + (nummer - 1);
        }

        /** The hash in groups of four, readable aloud. */
        public String hash() {
            return sha256.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    /**
     * What follows, and the head of the log that belongs with the receipt.
     *
     * @param einde where the case stands once it has ended; null while it is assessed
     */
    record Vervolg(
            @Nullable AanZet einde,
            String gevraagd,
            String ontvankelijk,
            String besluit,
            @Nullable Boomkop kop,
            String verzegeld) {
        public String ontvankelijkZin() {
            return "Uiterlijk " + ontvankelijk + " hoort u of uw casus compleet is.";
        }

        public String besluitZin() {
            return "Uiterlijk " + besluit + ".";
        }
    }

    private final CasusLezen lezen;
    private final Casusdocumentlijst documenten;
    private final Ontvangstbewijs bewijs;
    private final HuidigeGebruiker huidige;

    CasusOntvangstPagina(
            CasusLezen lezen, Casusdocumentlijst documenten, Ontvangstbewijs bewijs, HuidigeGebruiker huidige) {
        this.lezen = lezen;
        this.documenten = documenten;
        this.bewijs = bewijs;
        this.huidige = huidige;
    }

    /** The receipt; a case that was not submitted goes to its own page. */
    @GET
    public Response toon(@RestPath UUID id) {
        var gebruiker = huidige.gebruiker();
        var casus = lezen.lees(id, gebruiker);
        if (casus.indieningen().isEmpty()) {
            return Response.seeOther(URI.create("/casussen/" + id)).build();
        }
        var versies = casus.indieningen().stream()
                .map(indiening -> Bewijs.van(indiening, casus.call()))
                .toList();
        return Response.ok(Templates.ontvangst(
                        casus,
                        versies.getFirst(),
                        versies.getLast(),
                        versies,
                        documenten.ingediend(casus, gebruiker),
                        vervolg(casus)))
                .build();
    }

    /** The same as a document to keep. */
    @GET
    @Path("pdf")
    @Produces(Ontvangstbewijs.PDF)
    public RestResponse<byte[]> document(@RestPath UUID id) {
        return bewijs.van(id, huidige.gebruiker());
    }

    private Vervolg vervolg(CasusDetail casus) {
        var call = casus.call();
        var kop = casus.indieningen().getFirst().kop().orElse(null);
        return new Vervolg(
                casus.status().isAfgerond() ? AanZet.van(casus.status()) : null,
                Controleblad.gevraagd(casus),
                Nederland.datum(call.termijn(Termijnsoort.ONTVANKELIJKHEID, call.sluit())),
                Nederland.datum(call.termijn(Termijnsoort.BESLUIT, call.sluit())),
                kop,
                kop == null ? "" : Tijdwoorden.echt(call, kop.verzegeldOp()));
    }
}
