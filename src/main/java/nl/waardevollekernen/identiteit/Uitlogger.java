package nl.waardevollekernen.identiteit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Ends the session of the browser that asks: here at once, and in Keycloak from server to server. */
@RequestScoped
public class Uitlogger {
    private static final Logger LOG = Logger.getLogger(Uitlogger.class);

    /** How it ended. */
    public enum Afloop {
        UITGELOGD,
        WAS_AL_UITGELOGD,
        /** Over here, but Keycloak did not answer: who logs in again in this browser may not be asked for a password. */
        ALLEEN_HIER
    }

    private final RoutingContext verzoek;
    private final Sessiewacht wacht;
    private final Inlogserver inlogserver;

    Uitlogger(RoutingContext verzoek, Sessiewacht wacht, Inlogserver inlogserver) {
        this.verzoek = verzoek;
        this.wacht = wacht;
        this.inlogserver = inlogserver;
    }

    public Afloop logUit() {
        var geopend = Sessiedeur.van(verzoek);
        Sessiedeur.sluit(verzoek);
        if (geopend.isEmpty()) {
            return Afloop.WAS_AL_UITGELOGD;
        }
        wacht.eindig(geopend.get().handvat());
        try {
            inlogserver.beeindig(geopend.get().sessie());
            return Afloop.UITGELOGD;
        } catch (IOException fout) {
            LOG.warnf("Keycloak did not end a session: %s", fout.getMessage());
            return Afloop.ALLEEN_HIER;
        }
    }
}
