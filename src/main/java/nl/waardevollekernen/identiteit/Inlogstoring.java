package nl.waardevollekernen.identiteit;

import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Foutduiding;

/** A login server that does not answer is a reason to try again, not a mistake of the sender; one that refuses a code did answer. */
@ApplicationScoped
class Inlogstoring implements Foutduiding {
    /** RFC 6749, 5.2: the code was used before, is too old or was never given. */
    private static final String CODE_GEWEIGERD = "invalid_grant";

    @Override
    public Optional<Weigering> van(Throwable fout) {
        return fout instanceof OIDCException
                        && !String.valueOf(fout.getMessage()).contains(CODE_GEWEIGERD)
                ? Optional.of(Weigering.nietBeschikbaar("Inloggen kan nu niet. Probeer het zo opnieuw."))
                : Optional.empty();
    }
}
