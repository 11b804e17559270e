package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
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

/** The second pair of eyes on a refusal at the gate: confirms it, or gives it back with a reason. */
@ApplicationScoped
public class OntvankelijkheidBevestigen {
    private final CasusRepository casussen;
    private final OordeelRepository oordelen;
    private final CasusToegang toegang;
    private final Taken taken;
    private final VierOgen vierOgen;
    private final Logboek logboek;
    private final Clock klok;

    OntvankelijkheidBevestigen(
            CasusRepository casussen,
            OordeelRepository oordelen,
            CasusToegang toegang,
            Taken taken,
            VierOgen vierOgen,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.oordelen = oordelen;
        this.toegang = toegang;
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Confirms or gives back, and completes the task.
     *
     * @param akkoord false gives the assessment back to the marktmeester
     * @param reden why it is given back; not needed when confirming
     */
    @Transactional
    public Ontvankelijkheidsoordeel bevestig(
            UUID casusId, UUID taakId, boolean akkoord, String reden, Gebruiker gebruiker) {
        var taak = taken.lees(taakId, gebruiker);
        if (!taak.zaak().equals(casusId)) {
            throw Weigering.nietGevonden();
        }
        var casus = casussen.zichtbaarVoorWijziging(taak.zaak(), toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        Eigenzaak.eisNiet(casus, gebruiker);
        casus.eisNietAfgerond();
        taken.eisOpen(taakId);
        if (taak.soort() != TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN) {
            throw Weigering.conflict("Deze taak gaat niet over het bevestigen van de ontvankelijkheid.");
        }
        vierOgen.eisGeenAuteur(taak.soort(), casus.id(), gebruiker.id());
        var oordeel = oordelen.vanOfNieuw(casus.id());
        var waarom = Tekst.schoon(reden);
        if (akkoord) {
            oordeel.bevestig(gebruiker.id(), gebruiker.naam(), klok.instant());
            logboek.noteer(Notitie.van(casus.id(), LogSoort.ONTVANKELIJKHEID_BEVESTIGD, gebruiker)
                    .met("uitkomst", oordeel.uitkomst().map(Uitkomst::label).orElse("")));
        } else {
            if (waarom.isEmpty() || waarom.length() > OntvankelijkheidBeoordelen.LANGSTE_MOTIVERING) {
                throw Weigering.invoer(
                        "/reden",
                        "Schrijf in 1 tot en met " + Nederland.getal(OntvankelijkheidBeoordelen.LANGSTE_MOTIVERING)
                                + " tekens waarom u het oordeel teruggeeft.");
            }
            Leesrichting.eis("/reden", waarom);
            oordeel.geefTerug(waarom, gebruiker.id());
            logboek.noteer(Notitie.van(casus.id(), LogSoort.ONTVANKELIJKHEID_TERUGGEGEVEN, gebruiker)
                    .met("reden", waarom));
        }
        taken.rondAf(taakId, gebruiker, Map.of());
        return oordeel;
    }
}
