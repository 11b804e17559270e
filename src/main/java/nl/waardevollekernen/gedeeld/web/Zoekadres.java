package nl.waardevollekernen.gedeeld.web;

import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** Address of a list as somebody narrowed it, so that it can be kept, sent and come back to. */
public final class Zoekadres {
    private final UriBuilder adres;

    private Zoekadres(String pad) {
        adres = UriBuilder.fromPath(pad);
    }

    /** The list without anything that narrows it. */
    public static Zoekadres van(String pad) {
        return new Zoekadres(pad);
    }

    /** With this parameter, whatever characters are in it; without one the address stays as it is. */
    public Zoekadres met(String naam, @Nullable String waarde) {
        if (waarde != null && !waarde.isEmpty()) {
            adres.queryParam(naam, "{" + naam + "}").resolveTemplate(naam, waarde);
        }
        return this;
    }

    /** Path and query. */
    public String tekst() {
        return adres.build().toString();
    }
}
