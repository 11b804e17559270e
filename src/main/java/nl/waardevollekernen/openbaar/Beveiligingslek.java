package nl.waardevollekernen.openbaar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.waardevollekernen.gedeeld.web.Webinstellingen;

/** Where somebody who finds a weakness tells it (RFC 9116). */
@Path("/.well-known/security.txt")
@PermitAll
public class Beveiligingslek {
    private static final Duration GELDIG = Duration.ofDays(180);

    private final Webinstellingen instellingen;
    private final Clock klok;

    Beveiligingslek(Webinstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** Valid for half a year from now: the address is read from the running configuration each time. */
    @GET
    @Produces("text/plain;charset=UTF-8")
    public String lees() {
        var tot = klok.instant().plus(GELDIG).truncatedTo(ChronoUnit.DAYS);
        return "Contact: mailto:%s\nExpires: %s\nPreferred-Languages: nl, en\n".formatted(instellingen.contact(), tot);
    }
}
