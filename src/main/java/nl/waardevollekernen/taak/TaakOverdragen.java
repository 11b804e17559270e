package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** The coordinator hands a task to somebody who works in the role of the task. */
@ApplicationScoped
public class TaakOverdragen {
    private final Taken taken;
    private final Werkvoorraad werkvoorraad;

    TaakOverdragen(Taken taken, Werkvoorraad werkvoorraad) {
        this.taken = taken;
        this.werkvoorraad = werkvoorraad;
    }

    /** Everybody this task can go to: who opened the inbox in its role; empty for whoever may not hand it over. */
    @Transactional
    public List<Behandelaar> kandidaten(UUID id, Gebruiker gebruiker) {
        var taak = taken.lees(id, gebruiker);
        return TaakBeleid.magToewijzen(gebruiker, taak.rol()) ? werkvoorraad.behandelaars(taak.rol()) : List.of();
    }

    /**
     * Hands it over.
     *
     * @param aan id of the new user
     * @throws Weigering (400) for somebody who does not work in the role of the task, (403) for others than the
     *     coordinator, (412) for an old version
     */
    @Transactional
    public TaakRegel draagOver(UUID id, Gebruiker coordinator, String aan, Voorwaarde versie) {
        var taak = taken.lees(id, coordinator);
        var nieuw = werkvoorraad.behandelaars(taak.rol()).stream()
                .filter(wie -> wie.gebruiker().equals(aan))
                .findFirst()
                .orElseThrow(() -> Weigering.invoer(
                        "behandelaar", "Kies iemand die met deze taken werkt en zijn takenbak al eens opende."));
        return taken.wijsToe(id, coordinator, nieuw, versie);
    }
}
