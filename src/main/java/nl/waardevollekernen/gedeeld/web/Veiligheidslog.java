package nl.waardevollekernen.gedeeld.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Each refusal for reasons of security (no login, no right, a forged form, four eyes, what does not exist for this user) is one line in the
 * log of the application: what kind, on which address without its values, by which roles. No name, no query, nothing that was typed;
 * the user is a hash. An attack cannot fill the log: the lines of a minute are bounded, and those left out are counted.
 */
@ApplicationScoped
class Veiligheidslog {
    /** The category under which an operator finds these lines. */
    static final String CATEGORIE = "veiligheid";

    private static final Logger LOG = Logger.getLogger(CATEGORIE);
    private static final String AARD = Veiligheidslog.class.getName();
    private static final int EERST = 1_100;
    private static final String ONBEKEND = "(onbekend)";

    private final Methoden methoden;
    private final Meldmaat maat;

    Veiligheidslog(Methoden methoden, Clock klok) {
        this.methoden = methoden;
        this.maat = new Meldmaat(klok);
    }

    void registreer(@Observes Filters filters) {
        filters.register(
                verzoek -> {
                    verzoek.addEndHandler(einde -> bekijk(verzoek));
                    verzoek.next();
                },
                EERST);
    }

    /** What kind of refusal the answer to this request is, for who knows more than its status. */
    static void merk(RoutingContext verzoek, Weigering.Aard aard) {
        verzoek.put(AARD, aard);
    }

    private void bekijk(RoutingContext verzoek) {
        var status = verzoek.response().getStatusCode();
        if (status < 400) {
            return;
        }
        var wie = Melder.van(verzoek);
        var sjabloon = methoden.sjabloon(zonderParameters(verzoek.normalizedPath()));
        Weigering.@Nullable Aard aard = verzoek.get(AARD);
        soort(status, aard, wie.isPresent() && sjabloon.isPresent())
                .ifPresent(soort -> meld(new Veiligheidsmelding(
                        soort,
                        status,
                        verzoek.request().method().name(),
                        sjabloon.orElse(ONBEKEND),
                        wie.orElse(Melder.NIEMAND),
                        UUID.randomUUID().toString())));
    }

    void meld(Veiligheidsmelding melding) {
        maat.neem().ifPresent(overgeslagen -> LOG.warn(melding.zin(overgeslagen)));
    }

    /** The kind of refusal; empty for an answer that has nothing to do with security. */
    static Optional<String> soort(int status, Weigering.@Nullable Aard aard, boolean bekendAdresEnGebruiker) {
        if (aard != null && aard != Weigering.Aard.GEWOON) {
            return Optional.of(aard.name());
        }
        return switch (status) {
            case 401 -> Optional.of("NIET_INGELOGD");
            case 403 -> Optional.of("NIET_TOEGESTAAN");
            case 404 -> bekendAdresEnGebruiker ? Optional.of("BESTAAT_NIET_VOOR_GEBRUIKER") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String zonderParameters(String pad) {
        return pad.replaceAll(";[^/]*", "");
    }

    /** Who was refused, without who it is. */
    record Melder(String hash, String rollen) {
        static final Melder NIEMAND = new Melder("niemand", "geen");

        private static Optional<Melder> van(RoutingContext verzoek) {
            return verzoek.user() instanceof QuarkusHttpUser gebruiker
                            && !gebruiker.getSecurityIdentity().isAnonymous()
                    ? Optional.of(Veiligheidsmelding.melder(
                            gebruiker.getSecurityIdentity().getPrincipal().getName(),
                            gebruiker.getSecurityIdentity().getRoles()))
                    : Optional.empty();
        }
    }
}
