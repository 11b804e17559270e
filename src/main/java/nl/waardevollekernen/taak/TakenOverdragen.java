package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;

/** The coordinator hands the work of one reviewer to another at once, as when somebody falls ill. */
@ApplicationScoped
@Transactional
public class TakenOverdragen {
    private static final Rol ROL = Rol.MARKTMEESTER;

    private final TaakRepository taken;
    private final Werkvoorraad werkvoorraad;
    private final Ontvangers ontvangers;
    private final Taaklog log;

    TakenOverdragen(TaakRepository taken, Werkvoorraad werkvoorraad, Ontvangers ontvangers, Taaklog log) {
        this.taken = taken;
        this.werkvoorraad = werkvoorraad;
        this.ontvangers = ontvangers;
        this.log = log;
    }

    /**
     * What was handed over and what stayed.
     *
     * @param aan how others read who has the work now; empty when nothing was left to hand over
     * @param overgedragen the tasks that went
     * @param gebleven the tasks that did not, each with the reason
     */
    public record Uitslag(String aan, List<TaakRegel> overgedragen, List<Gebleven> gebleven) {}

    /** A task that stayed where it was, and why, in words. */
    public record Gebleven(TaakRegel taak, String reden) {}

    /** Everybody whose work can go to another: also who lost the role since. */
    public List<Behandelaar> behandelaars(Gebruiker coordinator) {
        eisCoordinator(coordinator);
        return werkvoorraad.behandelaars(ROL);
    }

    /** Everybody who can get work. */
    public List<Behandelaar> ontvangers(Gebruiker coordinator) {
        eisCoordinator(coordinator);
        return werkvoorraad.ontvangers(ROL);
    }

    /** What this reviewer, by id, has to do now, as far as the coordinator may see it; the shortest term first. */
    public List<TaakRegel> van(String gebruiker, Gebruiker coordinator) {
        eisCoordinator(coordinator);
        return taken.bij(gebruiker, ROL, coordinator).stream().map(Taak::regel).toList();
    }

    /**
     * Hands the tasks over in one commit. A task that somebody else took or finished meanwhile is left alone; one that may not
     * go to the other person (an interest, four eyes) stays, with the reason.
     *
     * @param van id of who has the work
     * @param aan id of who gets it
     * @param keuze only these tasks, or empty for all
     * @throws Weigering (400) when there is work to hand over and it goes to somebody who does not work in this role, or to
     *     the same person
     */
    public Uitslag draagOver(String van, String aan, Set<UUID> keuze, Gebruiker coordinator) {
        eisCoordinator(coordinator);
        if (van.equals(aan)) {
            throw Weigering.invoer("aan", "Kies iemand anders dan wie de taken nu heeft.");
        }
        Vergrendeling.opVolgorde(taken.zakenBij(van, ROL, coordinator).stream()
                        .map(log::keten)
                        .toList())
                .forEach(log::houdKetenVast);
        var werk = taken.bijVoorWijziging(van, ROL, coordinator).stream()
                .filter(taak -> keuze.isEmpty() || keuze.contains(taak.regel().id()))
                .toList();
        return werk.isEmpty()
                ? new Uitslag("", List.of(), List.of())
                : geef(werk, ontvangers.kies(ROL, "aan", aan), coordinator);
    }

    private Uitslag geef(List<Taak> werk, Behandelaar aan, Gebruiker coordinator) {
        var overgedragen = new ArrayList<TaakRegel>();
        var gebleven = new ArrayList<Gebleven>();
        for (var taak : werk) {
            var regel = taak.regel();
            var bezwaar = ontvangers.bezwaar(regel, aan);
            if (bezwaar.isPresent()) {
                gebleven.add(new Gebleven(regel, bezwaar.get()));
                continue;
            }
            taak.wijsToe(aan.gebruiker(), aan.naam());
            log.noteer(LogSoort.TAAK_OVERGEDRAGEN, regel, coordinator, aan);
            overgedragen.add(regel);
        }
        return new Uitslag(aan.naam(), List.copyOf(overgedragen), List.copyOf(gebleven));
    }

    private static void eisCoordinator(Gebruiker gebruiker) {
        if (!TaakBeleid.magToewijzen(gebruiker, ROL)) {
            throw Weigering.nietToegestaan("Alleen de coördinator kan taken aan een ander geven.");
        }
    }
}
