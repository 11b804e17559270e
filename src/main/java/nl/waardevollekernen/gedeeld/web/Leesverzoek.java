package nl.waardevollekernen.gedeeld.web;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.HttpMethod;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Whether the request of this moment is answered with what it asks to read. */
public final class Leesverzoek {
    private Leesverzoek() {}

    /** False while a request is answered that asks for a change, or for the headers alone; true outside of a request. */
    public static boolean isLezing() {
        if (!Arc.requireContainer().requestContext().isActive()) {
            return true;
        }
        var verzoek = CurrentRequestManager.get();
        return verzoek == null || HttpMethod.GET.equals(verzoek.getMethod());
    }
}
