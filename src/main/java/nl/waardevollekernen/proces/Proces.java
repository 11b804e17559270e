package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * What the rest of the house may ask of the process engine. Every method only writes rows, in the transaction of the
 * caller: what is rolled back was never asked. The relay sends after the commit, in order per zaak.
 */
@ApplicationScoped
public class Proces {
    /** The stage at which a run begins when nothing has happened yet. */
    public static final String BEGIN = "begin";

    private final Loopstart start;
    private final Uitgang uitgang;
    private final Looptabel loop;
    private final Loopvervanging vervanging;

    Proces(Loopstart start, Uitgang uitgang, Looptabel loop, Loopvervanging vervanging) {
        this.start = start;
        this.uitgang = uitgang;
        this.loop = loop;
        this.vervanging = vervanging;
    }

    /**
     * Asks for a run of a process. When the zaak already has one that lives, nothing happens and its id is returned.
     *
     * @param vervolg where the run begins: {@link #BEGIN} or a later stage that the diagram knows
     * @return the id of the run
     */
    public UUID start(ProcesSoort soort, UUID zaak, String vervolg) {
        return start.vraagAan(soort, zaak, vervolg)
                .or(() -> loop.levend(soort, zaak).map(Procesloop::id))
                .or(() -> start.vraagAan(soort, zaak, vervolg)) // the one that lived was ended in this transaction
                .orElseThrow();
    }

    /**
     * Tells the process that something it waits for has happened. It is kept until the process gets there.
     *
     * @param naam name of the message
     * @param sleutel key of the thing waited for; never the run, since a late second message would then open the next wait
     */
    public void bericht(UUID zaak, String naam, String sleutel, Map<String, Object> variabelen) {
        uitgang.bericht(zaak, naam, sleutel, variabelen);
    }

    /**
     * Lets the process go on after a human task with what its gateway needs.
     *
     * @throws nl.waardevollekernen.gedeeld.Weigering when the run has just been replaced and the task is about to return
     */
    public void rondTaakAf(UUID zaak, TaakVerwijzing taak, Map<String, Object> variabelen) {
        loop.eisNietVervangen(taak.run());
        uitgang.taakAf(zaak, taak, variabelen);
    }

    /**
     * The zaak needs no run any more, wherever the process is: the engine is asked to stop it, and what it still asks of us
     * is left. Without a run nothing happens.
     *
     * @param reden why, for beheer
     */
    public void stop(ProcesSoort soort, UUID zaak, String reden) {
        loop.levend(soort, zaak).map(loop::vers).ifPresent(oud -> vervanging.stop(oud, reden));
    }

    /** The run is done: called by the use case of the last job, or by the one that ends the zaak. Twice is harmless. */
    public void beeindig(UUID run) {
        loop.beeindig(run);
    }
}
