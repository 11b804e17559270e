package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.logboek.Actor;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/**
 * Gives a zaak a new run where it stands, in one commit: the old run is replaced, what was still on its way for it is
 * dropped, the engine is asked to stop it, and the new start leaves after that. What the zaak needs is read from the
 * system of record in the same transaction.
 */
@ApplicationScoped
@Transactional
class Loopvervanging {
    private static final String VERVALT = """
            update uitgaand set status = 'VERVALLEN', reden = ?1, afgehandeld_op = ?2, versie = versie + 1
            where zaak = ?3 and (status = 'GEBLOKKEERD' or (status = 'WACHT' and run = ?4 and soort in ('START', 'TAAK_AF')))""";

    private final Looptabel loop;
    private final Loopstart start;
    private final Uitgang uitgang;
    private final Instance<LopendeZaken> bronnen;
    private final Logboek logboek;
    private final EntityManager em;
    private final Clock klok;

    Loopvervanging(
            Looptabel loop,
            Loopstart start,
            Uitgang uitgang,
            Instance<LopendeZaken> bronnen,
            Logboek logboek,
            EntityManager em,
            Clock klok) {
        this.loop = loop;
        this.start = start;
        this.uitgang = uitgang;
        this.bronnen = bronnen;
        this.logboek = logboek;
        this.em = em;
        this.klok = klok;
    }

    /**
     * Replaces one run, if it still lives.
     *
     * @return the new run, or empty when the zaak needs none: the old one is then ended
     */
    Optional<UUID> vervang(UUID run, Actor door, String reden) {
        var gevonden = loop.findById(run);
        if (gevonden == null) {
            return Optional.empty();
        }
        logboek.houdVast(gevonden.zaak()); // who completes a task notes first and then looks at the run
        var oud = loop.vers(gevonden);
        if (!oud.status().leeft()) {
            return Optional.empty();
        }
        var nu = klok.instant();
        var vervolg = vervolg(oud.soort(), oud.zaak());
        if (vervolg.isEmpty()) {
            oud.beeindig(nu);
            return Optional.empty();
        }
        stop(oud, reden);
        return Optional.of(begin(oud.soort(), oud.zaak(), vervolg.get(), door, reden));
    }

    /** Stops a living run: what was on its way for it is dropped, its jobs are left, the engine is asked to end it. */
    void stop(Procesloop oud, String reden) {
        var nu = klok.instant();
        oud.vervang(reden, nu);
        em.flush();
        em.createNativeQuery(VERVALT)
                .setParameter(1, "De procesloop is gestopt: " + reden)
                .setParameter(2, nu)
                .setParameter(3, oud.zaak())
                .setParameter(4, oud.id())
                .executeUpdate();
        var instantie = oud.instantieKey();
        if (instantie != null) {
            uitgang.stop(oud, instantie);
        }
    }

    /** Gives a zaak that must live and has no living run a new one; changes nothing otherwise. */
    Optional<UUID> herstel(ProcesSoort soort, UUID zaak, Actor door, String reden) {
        if (loop.levend(soort, zaak).isPresent()) {
            return Optional.empty();
        }
        return vervolg(soort, zaak).map(waar -> begin(soort, zaak, waar, door, reden));
    }

    /** Whether the zaak must have a living run. */
    boolean nodig(ProcesSoort soort, UUID zaak) {
        return vervolg(soort, zaak).isPresent();
    }

    /** Everything of all kinds that must live. */
    List<LopendeZaken> bronnen() {
        return bronnen.stream().toList();
    }

    private UUID begin(ProcesSoort soort, UUID zaak, String vervolg, Actor door, String reden) {
        em.flush();
        var nieuw = start.vraagAan(soort, zaak, vervolg).orElseThrow();
        logboek.noteer(new Notitie(
                zaak, LogSoort.PROCES_OPNIEUW_GESTART, door, "", Map.of("reden", reden, "vervolg", vervolg)));
        return nieuw;
    }

    private Optional<String> vervolg(ProcesSoort soort, UUID zaak) {
        return bronnen.stream()
                .filter(bron -> bron.soort() == soort)
                .findFirst()
                .flatMap(bron -> bron.vervolg(zaak));
    }
}
