package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.termijn.Looptermijnen;
import org.jspecify.annotations.Nullable;

/**
 * When everybody gets to know. The moment is set once the round is signed, and can be changed or taken back until it happens:
 * the announcement itself looks at it last, under the lock of the round, so a change that was accepted always holds.
 */
@ApplicationScoped
@Transactional
public class AankondigingPlannen {
    private final Rondewerk werk;
    private final Rondebelang belang;
    private final SelectiebesluitRepository besluiten;
    private final OpenCalls calls;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    AankondigingPlannen(
            Rondewerk werk,
            Rondebelang belang,
            SelectiebesluitRepository besluiten,
            OpenCalls calls,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.werk = werk;
        this.belang = belang;
        this.besluiten = besluiten;
        this.calls = calls;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Sets the moment.
     *
     * @param moment call time; null means at once
     * @throws Weigering (400) for a moment that has passed or after the date of a condition, (403) with an interest in one of the
     *     cases, (409) before the round is signed and when it is planned already
     */
    public void plan(String slug, @Nullable Instant moment, Gebruiker wie) {
        var ronde = ronde(slug, wie);
        var nu = callNu(ronde);
        var wanneer = ronde.planAankondiging(moment, nu);
        eisVoorwaardenErna(ronde, wanneer, nu);
        termijnen.beeindig(ronde.id(), Termijnsoort.EMBARGO); // one that a reopened round may have left behind
        logboek.noteer(Notitie.van(ronde.openCallId(), LogSoort.AANKONDIGING_GEPLAND, wie, Nederland.moment(wanneer)));
        werk.rondAf(ronde, TaakSoort.AANKONDIGING, wie);
    }

    /**
     * Changes the moment, to a later or an earlier one.
     *
     * @param moment call time; null means at once
     * @throws Weigering (400) for a moment that has passed or after the date of a condition, (403) with an interest in one of
     *     the cases, (409) when none is planned
     */
    public void verzet(String slug, @Nullable Instant moment, Gebruiker wie) {
        var ronde = ronde(slug, wie);
        var was = ronde.geplandeAankondiging();
        var nu = callNu(ronde);
        var wanneer = ronde.verzetAankondiging(moment, nu);
        eisVoorwaardenErna(ronde, wanneer, nu);
        termijnen.laatLos(ronde.id(), Termijnsoort.EMBARGO);
        logboek.noteer(Notitie.van(ronde.openCallId(), LogSoort.AANKONDIGING_VERZET, wie, Nederland.moment(wanneer))
                .met("was", Nederland.moment(was)));
    }

    /** Takes the moment back: the decisions stay signed and secret until a new one is set; refused (403) as before, (409) when none is planned. */
    public void neemTerug(String slug, Gebruiker wie) {
        var ronde = ronde(slug, wie);
        var was = ronde.neemAankondigingTerug();
        termijnen.laatLos(ronde.id(), Termijnsoort.EMBARGO);
        logboek.noteer(Notitie.van(ronde.openCallId(), LogSoort.AANKONDIGING_TERUGGENOMEN, wie, Nederland.moment(was)));
    }

    /** A condition must still be possible to meet when its submitter hears of it; where it is too late for that already, the announcement is not held up. */
    private void eisVoorwaardenErna(Ronde ronde, Instant wanneer, Instant nu) {
        var dag = wanneer.atZone(Nederland.ZONE).toLocalDate();
        var vandaag = nu.atZone(Nederland.ZONE).toLocalDate();
        besluiten.vanRonde(ronde.id()).values().stream()
                .flatMap(besluit -> besluit.voorwaarden().stream())
                .map(Voorwaarde::datum)
                .filter(datum -> datum.isBefore(dag) && !datum.isBefore(vandaag))
                .min(Comparator.naturalOrder())
                .ifPresent(datum -> {
                    throw Weigering.invoer(
                            "/moment",
                            "Kies een moment tot en met " + Nederland.datum(datum)
                                    + ": op die dag moet een voorwaarde van een besluit vervuld zijn.");
                });
    }

    /** Who has an interest in one of the cases does not plan, and so learns of no condition from a moment that is refused. */
    private Ronde ronde(String slug, Gebruiker wie) {
        var ronde = werk.levend(slug, wie);
        belang.eis(ronde, wie.id());
        return ronde;
    }

    private Instant callNu(Ronde ronde) {
        return calls.zoek(ronde.openCallId())
                .orElseThrow(Weigering::nietGevonden)
                .nu(klok.instant());
    }
}
