package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;

/**
 * Nobody confirms their own work: who ever wrote in a work never does the step that looks at it again. Authorship adds up: it stays when
 * a colleague saved the work again, and when it was given back and replaced. Who ended the step with the question for an aanvulling worked
 * on it too: what is found afterwards rests on the answer.
 */
@ApplicationScoped
@Transactional
public class VierOgen {
    private static final String WIE =
            " Een collega die daar niets in schreef, moet deze taak doen: vier ogen zien meer dan twee. Is zo’n collega er"
                    + " niet, vraag de beheerder van het systeem dan om nog iemand deze rol te geven.";

    private final Werkversies versies;
    private final TaakRepository taken;
    private final Instance<Vierogenregel> regels;

    VierOgen(Werkversies versies, TaakRepository taken, Instance<Vierogenregel> regels) {
        this.versies = versies;
        this.taken = taken;
        this.regels = regels;
    }

    /** Why this user, by id, may not do this task, in words; empty when nothing stands in the way. */
    public Optional<String> bezwaar(TaakRegel taak, String gebruiker) {
        return regels.stream()
                .flatMap(regel -> regel.bezwaar(taak, gebruiker).stream())
                .findFirst()
                .or(() -> bezwaar(taak.soort(), taak.zaak(), gebruiker));
    }

    /** Refuses (403) whoever wrote in the work that a task of this kind looks at again. */
    public void eisGeenAuteur(TaakSoort soort, UUID zaak, String gebruiker) {
        bezwaar(soort, zaak, gebruiker).ifPresent(reden -> {
            throw Weigering.nietToegestaan(reden);
        });
    }

    /**
     * Who else already wrote in this work, as a sentence for whoever writes in it now; empty when nobody did. Whoever reads it knows before
     * saving who can not confirm any more.
     */
    public Optional<String> waarschuwing(Versiesoort werk, UUID zaak, String gebruiker) {
        var anderen = versies.andereAuteurs(werk, zaak, gebruiker);
        return anderen.isEmpty()
                ? Optional.empty()
                : Optional.of("Ook " + String.join(" en ", anderen)
                        + " schreef hierin. Wie hierin ooit iets bewaarde, kan het niet bevestigen, ook niet als een"
                        + " ander het daarna wijzigt. Bewaart u nu iets, dan moet een derde collega bevestigen.");
    }

    /** Refuses (409) when this user, by id, wrote in the work that this task looks at again. */
    void eis(TaakRegel taak, String gebruiker) {
        bezwaar(taak, gebruiker).ifPresent(reden -> {
            throw Weigering.conflict(reden).als(Weigering.Aard.VIER_OGEN);
        });
    }

    private Optional<String> bezwaar(TaakSoort soort, UUID zaak, String gebruiker) {
        return switch (soort) {
            case ONTVANKELIJKHEID_BEVESTIGEN ->
                auteur(Versiesoort.ONTVANKELIJKHEID, TaakSoort.ONTVANKELIJKHEID, zaak, gebruiker);
            case TOETSING_BEVESTIGEN -> auteur(Versiesoort.TOETSING, TaakSoort.TOETSING, zaak, gebruiker);
            default -> Optional.empty();
        };
    }

    private Optional<String> auteur(Versiesoort werk, TaakSoort eerder, UUID zaak, String gebruiker) {
        return versies.auteurs(werk, zaak).contains(gebruiker) || taken.heeftAfgerond(zaak, eerder, gebruiker)
                ? Optional.of("U deed zelf de stap ‘" + eerder.label()
                        + "’, of een deel ervan. Dat telt ook als een collega het daarna wijzigde." + WIE)
                : Optional.empty();
    }
}
