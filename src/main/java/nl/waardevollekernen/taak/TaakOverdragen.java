package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;

/** The coordinator hands a task to somebody who works in the role of the task. */
@ApplicationScoped
@Transactional
public class TaakOverdragen {
    private final TaakRepository taken;
    private final Werkvoorraad werkvoorraad;
    private final Ontvangers ontvangers;
    private final Taaklog log;

    TaakOverdragen(TaakRepository taken, Werkvoorraad werkvoorraad, Ontvangers ontvangers, Taaklog log) {
        this.taken = taken;
        this.werkvoorraad = werkvoorraad;
        this.ontvangers = ontvangers;
        this.log = log;
    }

    /** Everybody this task can go to: who works in its role and has it now; empty for whoever may not hand it over. */
    public List<Behandelaar> kandidaten(UUID id, Gebruiker gebruiker) {
        var taak = taken.zie(id, gebruiker).regel();
        return TaakBeleid.magToewijzen(gebruiker, taak.rol())
                ? werkvoorraad.ontvangers(taak.rol()).stream()
                        .filter(wie -> ontvangers.bezwaar(taak, wie).isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * Hands it over.
     *
     * @param aan id of the new user
     * @throws Weigering (400) for somebody who does not work in the role of the task, (403) for others than the
     *     coordinator, (409) for a task that is done, for somebody with an interest or who did the step before, (412) for an old version
     */
    public TaakRegel draagOver(UUID id, Gebruiker coordinator, String aan, Voorwaarde versie) {
        log.houdVast(taken.zaak(id, coordinator));
        var taak = taken.voor(id, coordinator);
        var regel = taak.regel();
        versie.eis(regel.versie());
        if (!TaakBeleid.magToewijzen(coordinator, regel.rol())) {
            throw Weigering.nietToegestaan("Alleen de coördinator kan een taak aan een ander geven.");
        }
        var nieuw = ontvangers.kies(regel.rol(), "behandelaar", aan);
        ontvangers.bezwaar(regel, nieuw).ifPresent(bezwaar -> {
            throw Weigering.conflict(bezwaar);
        });
        taak.eisOpen();
        if (aan.equals(regel.behandelaar())) {
            return regel;
        }
        taak.wijsToe(nieuw.gebruiker(), nieuw.naam());
        log.noteer(LogSoort.TAAK_OVERGEDRAGEN, regel, coordinator, nieuw);
        taken.flush();
        return taak.regel();
    }
}
