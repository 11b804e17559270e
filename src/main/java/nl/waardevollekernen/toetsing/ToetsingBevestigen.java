package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.VierOgen;

/** The second pair of eyes on a toetsing: confirms it, or sends it back to the reviewer with a reason. */
@ApplicationScoped
public class ToetsingBevestigen {
    private final ToetsingRepository toetsingen;
    private final CasusLezen casussen;
    private final CasusVoortgang voortgang;
    private final Taken taken;
    private final VierOgen vierOgen;
    private final Logboek logboek;
    private final Clock klok;

    ToetsingBevestigen(
            ToetsingRepository toetsingen,
            CasusLezen casussen,
            CasusVoortgang voortgang,
            Taken taken,
            VierOgen vierOgen,
            Logboek logboek,
            Clock klok) {
        this.toetsingen = toetsingen;
        this.casussen = casussen;
        this.voortgang = voortgang;
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Confirms or sends back, and completes the task.
     *
     * @param akkoord false sends the toetsing back
     * @param reden why it is sent back; not needed when confirming
     * @throws Weigering (403) for whoever ever gave a score or a reason in it, (400) without a reason, (412) for an old version
     */
    @Transactional
    public Toetsing bevestig(UUID casusId, boolean akkoord, String reden, Voorwaarde versie, Gebruiker gebruiker) {
        casussen.kernVoorOordeel(casusId, gebruiker);
        voortgang.eisLopend(casusId); // holds the case, before the toetsing
        var toetsing = toetsingen.vanCasusVoorWijziging(casusId).orElseThrow(Weigering::nietGevonden);
        versie.eis(toetsing.versie());
        toetsing.eisVoltooid();
        vierOgen.eisGeenAuteur(TaakSoort.TOETSING_BEVESTIGEN, casusId, gebruiker.id());
        var waarom = Tekst.schoon(reden);
        if (akkoord) {
            toetsing.bevestig(gebruiker, klok.instant());
            logboek.noteer(Notitie.van(casusId, LogSoort.TOETSING_BEVESTIGD, gebruiker));
        } else {
            if (waarom.isEmpty() || waarom.length() > Scoreregels.LANGSTE_MOTIVERING) {
                throw Weigering.invoer(
                        "/reden",
                        "Schrijf in 1 tot en met " + Nederland.getal(Scoreregels.LANGSTE_MOTIVERING)
                                + " tekens waarom u de toetsing teruggeeft.");
            }
            Leesrichting.eis("/reden", waarom);
            toetsing.stuurTerug(gebruiker, waarom);
            logboek.noteer(Notitie.van(casusId, LogSoort.TOETSING_TERUGGEGEVEN, gebruiker)
                    .met("reden", waarom));
        }
        var taak = taken.openVan(casusId, TaakSoort.TOETSING_BEVESTIGEN)
                .orElseThrow(() -> Weigering.conflict("Er staat nu geen bevestiging van deze toetsing klaar."));
        taken.rondAf(taak.id(), gebruiker, Map.of());
        toetsingen.flush();
        return toetsing;
    }
}
