package nl.waardevollekernen.identiteit;

import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Foutduiding;

/** A login server that does not answer is a reason to try again, not a mistake of the sender. */
@ApplicationScoped
class Inlogstoring implements Foutduiding {
    @Override
    public Optional<Weigering> van(Throwable fout) {
        return fout instanceof OIDCException
                ? Optional.of(Weigering.nietBeschikbaar("Inloggen kan nu niet. Probeer het zo opnieuw."))
                : Optional.empty();
    }
}
