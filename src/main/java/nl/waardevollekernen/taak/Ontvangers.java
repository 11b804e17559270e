package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Rol;

/**
 * To whom a task may go: who works in its role and has it now, has no interest in its subject, does not work for who submitted
 * it and did not do the step before.
 */
@ApplicationScoped
class Ontvangers {
    private final Werkvoorraad werkvoorraad;
    private final VierOgen vierOgen;
    private final Uitsluitingen uitsluitingen;

    Ontvangers(Werkvoorraad werkvoorraad, VierOgen vierOgen, Uitsluitingen uitsluitingen) {
        this.werkvoorraad = werkvoorraad;
        this.vierOgen = vierOgen;
        this.uitsluitingen = uitsluitingen;
    }

    /**
     * The person with this id.
     *
     * @param veld the field that named the id
     * @throws Weigering (400) for somebody who does not work in this role
     */
    Behandelaar kies(Rol rol, String veld, String gebruiker) {
        return werkvoorraad.ontvangers(rol).stream()
                .filter(wie -> wie.gebruiker().equals(gebruiker))
                .findFirst()
                .orElseThrow(() -> Weigering.invoer(
                        veld, "Kies iemand die met deze taken werkt en zijn takenbak al eens opende."));
    }

    /** Why this task can not go to this person, in words; empty when it can. */
    Optional<String> bezwaar(TaakRegel taak, Behandelaar aan) {
        if (uitsluitingen.van(aan.gebruiker()).contains(taak.zaak())) {
            return Optional.of(aan.naam() + " doet niet mee aan deze casus.");
        }
        return vierOgen.bezwaar(taak, aan.gebruiker()).isPresent()
                ? Optional.of(aan.naam() + " deed zelf de stap hiervoor. Een ander moet deze taak doen.")
                : Optional.empty();
    }
}
