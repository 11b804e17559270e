package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.proces.Proces;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a task. Completing belongs to the use case that records the outcome: it calls {@link #rondAf} in
 * its own transaction, so that outcome, closed row and outbox row are one commit.
 */
@ApplicationScoped
@Transactional
public class Taken {
    private final TaakRepository taken;
    private final VierOgen vierOgen;
    private final Taaklog log;
    private final Proces proces;
    private final Clock klok;

    Taken(TaakRepository taken, VierOgen vierOgen, Taaklog log, Proces proces, Clock klok) {
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.log = log;
        this.proces = proces;
        this.klok = klok;
    }

    /** Reads one task that this user may see, and locks nothing; 404 otherwise. */
    public TaakRegel lees(UUID id, Gebruiker gebruiker) {
        return taken.zie(id, gebruiker).regel();
    }

    /**
     * Refuses (409) a step whose task is done or not needed any more; asked once the case is held, so that it is true now and stays
     * so. Locks nothing.
     */
    public void eisOpen(UUID id) {
        if (!taken.isOpen(id)) {
            throw Taak.gesloten();
        }
    }

    /** Takes a free task; taking one's own again changes nothing, one of somebody else is refused (409). */
    public TaakRegel claim(UUID id, Gebruiker gebruiker, Voorwaarde versie) {
        log.houdVast(taken.zaak(id, gebruiker));
        var taak = taken.voor(id, gebruiker);
        var regel = taak.regel();
        versie.eis(regel.versie());
        eisMagDoen(taak, gebruiker);
        taak.claim(gebruiker);
        if (!gebruiker.id().equals(regel.behandelaar())) {
            log.noteer(LogSoort.TAAK_GECLAIMD, regel, gebruiker);
        }
        return bewaard(taak);
    }

    /** Makes a task free again: by the one who has it, or by the coordinator; a free one stays as it is. */
    public TaakRegel geefTerug(UUID id, Gebruiker gebruiker, Voorwaarde versie) {
        log.houdVast(taken.zaak(id, gebruiker));
        var taak = taken.voor(id, gebruiker);
        var regel = taak.regel();
        versie.eis(regel.versie());
        if (!gebruiker.id().equals(regel.behandelaar()) && !TaakBeleid.magToewijzen(gebruiker, regel.rol())) {
            throw Weigering.nietToegestaan("Alleen wie de taak heeft of de coördinator kan haar teruggeven.");
        }
        taak.geefTerug();
        if (regel.behandelaar() != null) {
            log.noteerTeruggave(regel, gebruiker);
        }
        return bewaard(taak);
    }

    /**
     * Closes the task as done by this user and lets the process go on. Whoever completes a free task takes it with it. The task
     * is locked here and not before: the caller holds the case or the round and has noted what was done (see
     * {@link Vergrendeling}).
     *
     * @param uitkomst what the next gateway needs, nothing more
     * @return the task as it was completed
     */
    public TaakRegel rondAf(UUID id, Gebruiker gebruiker, Map<String, Object> uitkomst) {
        var taak = taken.voor(id, gebruiker);
        eisMagDoen(taak, gebruiker);
        var verwijzing = taak.verwijzing();
        taak.rondAf(gebruiker, klok.instant());
        proces.rondTaakAf(taak.regel().zaak(), verwijzing, uitkomst);
        return bewaard(taak);
    }

    /** The open task of this kind on a zaak, for whoever has already been allowed to see the zaak. */
    public Optional<TaakRegel> openVan(UUID zaak, TaakSoort soort) {
        return taken.openVan(zaak, soort).map(Taak::regel);
    }

    /**
     * Closes every open task of a zaak because its wait ended in another way; the process is told by the caller. Nobody
     * tells an application that the engine cancelled a job.
     */
    public void sluitVoor(UUID zaak, String reden) {
        taken.openVan(List.of(zaak)).forEach(taak -> taak.sluit(reden, klok.instant()));
    }

    /** The same for one kind of task. */
    public void sluitVoor(UUID zaak, TaakSoort soort, String reden) {
        taken.openVoorWijziging(zaak, soort).ifPresent(taak -> taak.sluit(reden, klok.instant()));
    }

    /** Whether this user, by id, ever completed this step for a zaak. */
    public boolean deed(UUID zaak, TaakSoort soort, String gebruiker) {
        return taken.heeftAfgerond(zaak, soort, gebruiker);
    }

    /** When somebody completed this step for a zaak, each time, from old to new. */
    public List<Instant> afgerond(UUID zaak, TaakSoort soort) {
        return taken.afgerond(zaak, soort);
    }

    /**
     * Closes the open task of a step that is not to be done, and lets the process ask again what is needed.
     *
     * @throws Weigering (409) while the process has not brought the task yet
     */
    public void keerTerug(UUID zaak, TaakSoort soort, String reden) {
        var taak = taken.openVoorWijziging(zaak, soort)
                .orElseThrow(() -> Weigering.conflict("Er loopt nog een stap bij een casus. Probeer het zo opnieuw."));
        var verwijzing = taak.verwijzing();
        taak.sluit(reden, klok.instant());
        proces.rondTaakAf(zaak, verwijzing, Map.of());
    }

    /** Makes free what this user, by id, has of a zaak: the user has an interest and can not do it any more. */
    public void maakVrij(UUID zaak, String gebruiker) {
        taken.openVan(List.of(zaak)).stream()
                .filter(taak -> gebruiker.equals(taak.regel().behandelaar()))
                .forEach(Taak::geefTerug);
    }

    /** Locks the open tasks of these subjects, for who changes several of them. */
    public void houdVast(Collection<UUID> zaken) {
        taken.openVan(zaken);
    }

    /** Moves the term of an open task; null takes it away. Nothing happens when there is no such task. */
    public void verzetTermijn(UUID zaak, TaakSoort soort, @Nullable Instant uiterlijk) {
        taken.openVoorWijziging(zaak, soort).ifPresent(taak -> taak.verzet(uiterlijk));
    }

    private void eisMagDoen(Taak taak, Gebruiker gebruiker) {
        var regel = taak.regel();
        if (!gebruiker.heeft(regel.rol())) {
            throw Weigering.nietToegestaan(
                    "Deze taak is voor de rol " + regel.rol().label() + ".");
        }
        vierOgen.eis(regel, gebruiker.id());
    }

    /** The version in the answer is the one that stands after the change. */
    private TaakRegel bewaard(Taak taak) {
        taken.flush();
        return taak.regel();
    }
}
