package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.termijn.Looptermijnen;

/**
 * From the last decision to the embargo: one fondsbeheerder lays the round before a second, who signs all decisions together or
 * gives them back. Who changes all of it holds every case first (see {@link Vergrendeling}).
 */
@ApplicationScoped
public class RondeOndertekenen {
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final Tweedehandtekening tweede;
    private final Handtekeningen handtekeningen;
    private final Rondebelang belang;
    private final Slotbeeld slotbeeld;
    private final CasusVoortgang voortgang;
    private final Rondewerk werk;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Clock klok;

    RondeOndertekenen(
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            Tweedehandtekening tweede,
            Handtekeningen handtekeningen,
            Rondebelang belang,
            Slotbeeld slotbeeld,
            CasusVoortgang voortgang,
            Rondewerk werk,
            Looptermijnen termijnen,
            Logboek logboek,
            Clock klok) {
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.tweede = tweede;
        this.handtekeningen = handtekeningen;
        this.belang = belang;
        this.slotbeeld = slotbeeld;
        this.voortgang = voortgang;
        this.werk = werk;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Lays every decision before the second person; refused (409) while a case has none, while one does not fit the final picture, and when
     * nobody could sign then.
     */
    @Transactional
    public void legVoor(String slug, Gebruiker wie) {
        var ronde = werk.levend(slug, wie);
        belang.eis(ronde.id(), wie.id());
        ronde.eisBesluiten();
        var genomen = besluiten.vanRonde(ronde.id());
        var zonder = plaatsen.inRonde(ronde.id()).stream()
                .filter(rij -> !genomen.containsKey(rij.casusId()))
                .map(Rondeplaats::kenmerk)
                .toList();
        if (!zonder.isEmpty()) {
            throw Weigering.conflict("Neem eerst een besluit over: " + String.join(", ", zonder) + ".");
        }
        slotbeeld.eisPassend(ronde, "De besluiten kunnen zo niet worden voorgelegd.");
        handtekeningen.van(ronde.id()).bezwaarVoorleggen(wie.id()).ifPresent(bezwaar -> {
            throw Weigering.conflict(bezwaar);
        });
        ronde.legVoor(wie);
        werk.rondAf(ronde, TaakSoort.BESLUIT, wie);
    }

    /**
     * Signs all decisions of the round, or gives them back.
     *
     * @param reden why they are given back; not needed when signing
     * @throws Weigering (403) for who ever took a decision of this round or laid it before, (409) when a decision does not fit the final
     *     picture: then nothing is signed
     */
    @Transactional
    public void teken(String slug, boolean akkoord, String reden, Gebruiker wie) {
        var casussen = vergrendel(slug, wie);
        var ronde = werk.levend(slug, wie);
        ronde.eisTekenen();
        tweede.bezwaar(ronde, wie.id()).ifPresent(bezwaar -> {
            throw Weigering.nietToegestaan(bezwaar).als(Weigering.Aard.VIER_OGEN);
        });
        if (akkoord) {
            slotbeeld.eisPassend(ronde, "De besluiten kunnen zo niet worden getekend.");
            ronde.teken(wie, klok.instant());
            casussen.forEach(casus -> {
                voortgang.besluit(casus);
                logboek.noteer(Notitie.van(casus, LogSoort.BESLUIT_ONDERTEKEND, wie));
            });
            termijnen.beeindig(ronde.id(), Termijnsoort.BESLUIT);
        } else {
            var waarom = Tekst.schoon(reden);
            if (waarom.isEmpty() || waarom.length() > RondeAfsluiten.LANGSTE_REDEN) {
                throw Weigering.invoer("/reden", "Schrijf waarom u de besluiten teruggeeft.");
            }
            Leesrichting.eis("/reden", waarom);
            ronde.geefTerug(wie, waarom);
            casussen.forEach(casus -> logboek.noteer(
                    Notitie.van(casus, LogSoort.BESLUIT_TERUGGEGEVEN, wie).met("reden", waarom)));
        }
        werk.rondAf(ronde, TaakSoort.BESLUIT_TEKENEN, wie);
    }

    /**
     * Takes back what was laid before, so that the fund can decide otherwise, or take decisions over from each other; refused (403) for who
     * has an interest in one of the cases.
     */
    @Transactional
    public void neemTerug(String slug, Gebruiker wie) {
        var casussen = vergrendel(slug, wie);
        var ronde = werk.levend(slug, wie);
        belang.eis(ronde.id(), wie.id());
        var sleutel = ronde.neemTerug(klok.instant());
        werk.eisTaak(ronde, TaakSoort.BESLUIT_TEKENEN);
        casussen.forEach(casus -> logboek.noteer(Notitie.van(casus, LogSoort.VOORLEGGING_TERUGGENOMEN, wie)));
        werk.heropen(ronde, sleutel, "De voorgelegde besluiten zijn teruggenomen");
    }

    private List<UUID> vergrendel(String slug, Gebruiker wie) {
        var casussen = plaatsen.casussen(werk.levende(slug, wie));
        voortgang.houdVast(casussen);
        return casussen;
    }
}
