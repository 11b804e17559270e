package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
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
    private final Instance<TaakBezwaar> bezwaren;
    private final Proces proces;
    private final Clock klok;

    Taken(TaakRepository taken, Instance<TaakBezwaar> bezwaren, Proces proces, Clock klok) {
        this.taken = taken;
        this.bezwaren = bezwaren;
        this.proces = proces;
        this.klok = klok;
    }

    /** Reads one task that this user may see; 404 otherwise. */
    public TaakRegel lees(UUID id, Gebruiker gebruiker) {
        return taken.voor(id, gebruiker).regel();
    }

    /** Takes a free task; taking one's own again changes nothing, one of somebody else is refused (409). */
    public TaakRegel claim(UUID id, Gebruiker gebruiker, Voorwaarde versie) {
        var taak = taken.voor(id, gebruiker);
        versie.eis(taak.regel().versie());
        eisMagDoen(taak, gebruiker);
        taak.claim(gebruiker);
        return bewaard(taak);
    }

    /** Makes a task free again: by the one who has it, or by the coordinator. */
    public TaakRegel geefTerug(UUID id, Gebruiker gebruiker, Voorwaarde versie) {
        var taak = taken.voor(id, gebruiker);
        var regel = taak.regel();
        versie.eis(regel.versie());
        if (!gebruiker.id().equals(regel.behandelaar()) && !TaakBeleid.magToewijzen(gebruiker, regel.rol())) {
            throw Weigering.nietToegestaan("Alleen wie de taak heeft of de coördinator kan haar teruggeven.");
        }
        taak.geefTerug();
        return bewaard(taak);
    }

    /** Hands a task to somebody else, by the coordinator. */
    public TaakRegel wijsToe(UUID id, Gebruiker coordinator, Behandelaar aan, Voorwaarde versie) {
        var taak = taken.voor(id, coordinator);
        var regel = taak.regel();
        versie.eis(regel.versie());
        if (!TaakBeleid.magToewijzen(coordinator, regel.rol())) {
            throw Weigering.nietToegestaan("Alleen de coördinator kan een taak aan een ander geven.");
        }
        taak.wijsToe(aan.gebruiker(), aan.naam());
        return bewaard(taak);
    }

    /**
     * Closes the task as done by this user and lets the process go on. Whoever completes a free task takes it with it.
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
        taken.openVan(zaak).forEach(taak -> taak.sluit(reden, klok.instant()));
    }

    /** The same for one kind of task. */
    public void sluitVoor(UUID zaak, TaakSoort soort, String reden) {
        taken.openVan(zaak, soort).ifPresent(taak -> taak.sluit(reden, klok.instant()));
    }

    /** Moves the term of an open task; null takes it away. Nothing happens when there is no such task. */
    public void verzetTermijn(UUID zaak, TaakSoort soort, @Nullable Instant uiterlijk) {
        taken.openVan(zaak, soort).ifPresent(taak -> taak.verzet(uiterlijk));
    }

    /** Who last completed this kind of task on the zaak, whichever run it was in: the other pair of the four eyes. */
    public Optional<String> gedaanDoor(UUID zaak, TaakSoort soort) {
        return taken.laatstAfgerond(zaak, soort).map(taak -> taak.regel().behandelaar());
    }

    /** Refuses (409) when this user did that other task: nobody confirms their own work. */
    public void eisVierOgen(UUID zaak, TaakSoort eerder, Gebruiker gebruiker) {
        if (gedaanDoor(zaak, eerder).filter(gebruiker.id()::equals).isPresent()) {
            throw Weigering.conflict("U deed zelf de stap ‘" + eerder.label()
                    + "’. Een ander moet deze taak doen: vier ogen zien meer dan twee.");
        }
    }

    private void eisMagDoen(Taak taak, Gebruiker gebruiker) {
        var regel = taak.regel();
        if (!gebruiker.heeft(regel.rol())) {
            throw Weigering.nietToegestaan(
                    "Deze taak is voor de rol " + regel.rol().label() + ".");
        }
        vierOgen(regel.soort()).ifPresent(eerder -> eisVierOgen(regel.zaak(), eerder, gebruiker));
        bezwaren.stream()
                .flatMap(bron -> bron.tegen(regel, gebruiker).stream())
                .findFirst()
                .ifPresent(bezwaar -> {
                    throw Weigering.conflict(bezwaar);
                });
    }

    private static Optional<TaakSoort> vierOgen(TaakSoort soort) {
        return switch (soort) {
            case ONTVANKELIJKHEID_BEVESTIGEN -> Optional.of(TaakSoort.ONTVANKELIJKHEID);
            case TOETSING_BEVESTIGEN -> Optional.of(TaakSoort.TOETSING);
            case BESLUIT_TEKENEN -> Optional.of(TaakSoort.BESLUIT);
            default -> Optional.empty();
        };
    }

    /** The version in the answer is the one that stands after the change. */
    private TaakRegel bewaard(Taak taak) {
        taken.flush();
        return taak.regel();
    }
}
