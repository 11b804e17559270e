package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.termijn.Looptermijnen;
import org.jspecify.annotations.Nullable;

/**
 * From the last decision to the embargo: one fondsbeheerder lays the round before a second, who signs all decisions together or
 * gives them back; then the moment of the announcement is set. Cases are locked before the round, always in the same order.
 */
@ApplicationScoped
public class RondeOndertekenen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final Tweedehandtekening tweede;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Taken taken;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    RondeOndertekenen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            Tweedehandtekening tweede,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Taken taken,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.tweede = tweede;
        this.voortgang = voortgang;
        this.calls = calls;
        this.taken = taken;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Lays every decision before the second person; refused (409) while a case has none. */
    @Transactional
    public void legVoor(String slug, Gebruiker wie) {
        var ronde = ronde(slug, wie);
        var genomen = besluiten.vanRonde(ronde.id());
        var zonder = plaatsen.inRonde(ronde.id()).stream()
                .filter(rij -> !genomen.containsKey(rij.casusId()))
                .map(Rondeplaats::kenmerk)
                .toList();
        if (!zonder.isEmpty()) {
            throw Weigering.conflict("Neem eerst een besluit over: " + String.join(", ", zonder) + ".");
        }
        ronde.legVoor(wie);
        rondAf(ronde, TaakSoort.BESLUIT, wie);
    }

    /**
     * Signs all decisions of the round, or gives them back.
     *
     * @param reden why they are given back; not needed when signing
     * @throws Weigering (403) for who took a decision of this round or laid it before
     */
    @Transactional
    public void teken(String slug, boolean akkoord, String reden, Gebruiker wie) {
        var casussen = vergrendel(slug, wie);
        var ronde = ronde(slug, wie);
        tweede.bezwaar(ronde, wie.id()).ifPresent(bezwaar -> {
            throw Weigering.nietToegestaan(bezwaar);
        });
        if (akkoord) {
            ronde.teken(wie, klok.instant());
            casussen.forEach(casus -> {
                voortgang.besluit(casus);
                logboek.noteer(Notitie.van(casus, LogSoort.BESLUIT_ONDERTEKEND, wie));
            });
            termijnen.beeindig(ronde.id(), Termijnsoort.BESLUIT);
        } else {
            var waarom = reden.strip();
            if (waarom.isEmpty() || waarom.length() > RondeAfsluiten.LANGSTE_REDEN) {
                throw Weigering.invoer("/reden", "Schrijf waarom u de besluiten teruggeeft.");
            }
            ronde.geefTerug(wie, waarom);
            casussen.forEach(casus -> logboek.noteer(
                    Notitie.van(casus, LogSoort.BESLUIT_TERUGGEGEVEN, wie).met("reden", waarom)));
        }
        rondAf(ronde, TaakSoort.BESLUIT_TEKENEN, wie);
    }

    /**
     * Sets when everybody gets to know.
     *
     * @param moment call time; null means at once
     * @throws Weigering (400) for a moment that has passed
     */
    @Transactional
    public void planAankondiging(String slug, @Nullable Instant moment, Gebruiker wie) {
        var ronde = ronde(slug, wie);
        var wanneer = ronde.planAankondiging(moment, call(slug, wie).nu(klok.instant()));
        termijnen.beeindig(ronde.id(), Termijnsoort.EMBARGO); // one that a reopened round may have left behind
        logboek.noteer(Notitie.van(ronde.openCallId(), LogSoort.AANKONDIGING_GEPLAND, wie, Nederland.moment(wanneer)));
        rondAf(ronde, TaakSoort.AANKONDIGING, wie);
    }

    private List<UUID> vergrendel(String slug, Gebruiker wie) {
        var id = rondes.levend(call(slug, wie).id())
                .orElseThrow(Weigering::nietGevonden)
                .id();
        var casussen = plaatsen.inRonde(id).stream().map(Rondeplaats::casusId).toList();
        casussen.forEach(voortgang::status);
        return casussen;
    }

    private Ronde ronde(String slug, Gebruiker wie) {
        var levend = rondes.levend(call(slug, wie).id())
                .orElseThrow(() -> Weigering.conflict("Er is nu geen ronde bezig in deze open call."));
        return rondes.voorWijziging(levend.id()).orElseThrow(Weigering::nietGevonden);
    }

    private OpenCall call(String slug, Gebruiker wie) {
        return calls.metSlug(slug, wie);
    }

    private void rondAf(Ronde ronde, TaakSoort soort, Gebruiker wie) {
        var taak = taken.openVan(ronde.id(), soort)
                .orElseThrow(
                        () -> Weigering.conflict("De taak hiervoor staat nog niet klaar. Probeer het zo opnieuw."));
        taken.rondAf(taak.id(), wie, Map.of());
    }
}
