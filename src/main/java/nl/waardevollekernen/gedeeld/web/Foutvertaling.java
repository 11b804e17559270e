package nl.waardevollekernen.gedeeld.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The one place where an exception becomes an answer. Nobody ever reads a trace: what is our fault gets a number that
 * stands in the log as well.
 */
class Foutvertaling {
    private static final Logger LOG = Logger.getLogger(Foutvertaling.class);

    private final Foutantwoord antwoord;
    private final Oorzaak oorzaak;
    private final Methoden methoden;

    Foutvertaling(Foutantwoord antwoord, Oorzaak oorzaak, Methoden methoden) {
        this.antwoord = antwoord;
        this.oorzaak = oorzaak;
        this.methoden = methoden;
    }

    @ServerExceptionMapper({Weigering.class, ValidationException.class, MismatchedInputException.class, Throwable.class
    })
    Response vertaal(Throwable fout, ContainerRequestContext verzoek) {
        merkAard(fout);
        var metVersie = verzoek.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return antwoord.maak(oorzaak.van(fout, metVersie).orElseGet(() -> storing(fout)), verzoek);
    }

    @ServerExceptionMapper
    Response vertaal(WebApplicationException fout, ContainerRequestContext verzoek) {
        var gegeven = fout.getResponse();
        if (gegeven.getStatus() < 400) {
            return gegeven;
        }
        var kent = methoden.van(verzoek.getUriInfo().getPath());
        if (gegeven.getStatus() == 405 || (gegeven.getStatus() == 404 && kentAlleenAndere(kent, verzoek))) {
            return Response.fromResponse(antwoord.maak(Probleem.http(405), verzoek))
                    .header(HttpHeaders.ALLOW, String.join(", ", kent))
                    .build();
        }
        if (gegeven.getStatus() >= 500) {
            LOG.error("The request failed", fout);
        }
        return antwoord.maak(oorzaak.van(fout, false).orElseGet(() -> Probleem.http(gegeven.getStatus())), verzoek);
    }

    private static void merkAard(Throwable fout) {
        if (fout instanceof Weigering weigering && CurrentRequestManager.get() != null) {
            Veiligheidslog.merk(CurrentRequestManager.get().unwrap(RoutingContext.class), weigering.aard());
        }
    }

    /** Where resources share the beginning of a path, the framework calls a method that none of them knows a 404. */
    private static boolean kentAlleenAndere(Set<String> kent, ContainerRequestContext verzoek) {
        return !kent.isEmpty() && !kent.contains(verzoek.getMethod());
    }

    /** Nobody is logged in: a machine hears so, a person is brought to the login and back. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response nietIngelogd(SecurityException fout, ContainerRequestContext verzoek) {
        var uri = verzoek.getUriInfo().getRequestUri();
        if (Paden.isApi(verzoek.getUriInfo().getPath())) {
            return Response.fromResponse(antwoord.maak(Probleem.http(401), verzoek))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        var terug = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return Response.seeOther(URI.create("/inloggen?terug=" + URLEncoder.encode(terug, StandardCharsets.UTF_8)))
                .build();
    }

    /** A step of logging in or out: on to where it leads. */
    @ServerExceptionMapper
    Response verderMetInloggen(AuthenticationRedirectException stap) {
        return Response.status(stap.getCode())
                .header(HttpHeaders.LOCATION, stap.getRedirectUri())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A login that was not finished, such as an old link of the login server, is the sender's to repeat. */
    @ServerExceptionMapper
    Response inloggenMislukt(AuthenticationCompletionException fout, ContainerRequestContext verzoek) {
        return antwoord.maak(Probleem.http(401), verzoek);
    }

    @ServerExceptionMapper
    Response nietToegestaan(ForbiddenException fout, ContainerRequestContext verzoek) {
        return antwoord.maak(Probleem.http(403), verzoek);
    }

    static Probleem storing(Throwable fout) {
        var referentie = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(fout, "Unexpected failure, reference %s", referentie);
        return Probleem.storing(referentie);
    }
}
