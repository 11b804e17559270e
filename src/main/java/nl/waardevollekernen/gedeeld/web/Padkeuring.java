package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses every path that two parts of the server could read differently, before anybody is asked who they are: what the
 * login, the form filter and the resources judge is then always the same path.
 */
@ApplicationScoped
class Padkeuring {
    /** After the headers of every answer, before everything else. */
    private static final int VOORAAN = 950;

    private static final String UITLEG =
            "Dit adres is niet goed geschreven. Gebruik geen puntkomma, dubbele schuine streep, punten of onnodige codering in het pad.";

    private final Voordeur voordeur;

    Padkeuring(Voordeur voordeur) {
        this.voordeur = voordeur;
    }

    void registreer(@Observes Filters filters) {
        filters.register(this::keur, VOORAAN);
    }

    private void keur(RoutingContext verzoek) {
        if (Padvorm.isGewoon(String.valueOf(verzoek.request().path()))) {
            verzoek.next();
        } else {
            voordeur.weiger(verzoek, Probleem.invoer(UITLEG));
        }
    }
}
