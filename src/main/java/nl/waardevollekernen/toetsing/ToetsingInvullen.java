package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;

/**
 * One reviewer scores a case: keeps a draft as often as needed and completes it once. Whoever keeps a draft takes the task;
 * while a colleague has it, nobody else writes.
 */
@ApplicationScoped
public class ToetsingInvullen {
    private final ToetsingRepository toetsingen;
    private final CasusLezen casussen;
    private final CasusVoortgang voortgang;
    private final OpenCalls calls;
    private final Taken taken;
    private final Werkversies versies;
    private final Logboek logboek;
    private final Clock klok;

    ToetsingInvullen(
            ToetsingRepository toetsingen,
            CasusLezen casussen,
            CasusVoortgang voortgang,
            OpenCalls calls,
            Taken taken,
            Werkversies versies,
            Logboek logboek,
            Clock klok) {
        this.toetsingen = toetsingen;
        this.casussen = casussen;
        this.voortgang = voortgang;
        this.calls = calls;
        this.taken = taken;
        this.versies = versies;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Keeps a draft, which may be incomplete.
     *
     * @param scores by code of the criterion; replaces what was kept
     * @throws Weigering (400) with everything that is wrong, (409) while a colleague has the task, (412) for an old version
     */
    @Transactional
    public Toetsing bewaar(UUID casusId, Map<String, Score> scores, Voorwaarde versie, Gebruiker gebruiker) {
        var toetsing = laad(casusId, versie, gebruiker);
        var fouten = regels(casusId, gebruiker).scores().controleerConcept(scores);
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        var taak = taak(casusId);
        if (taak.behandelaar() == null) {
            taken.claim(taak.id(), gebruiker, Etags.voorwaarde(taak.versie()));
        } else if (!gebruiker.id().equals(taak.behandelaar())) {
            throw Weigering.conflict("Deze toetsing is in behandeling bij " + taak.behandelaarNaam() + ".");
        }
        toetsing.bewaar(scores, gebruiker, klok.instant());
        versies.bewaar(
                Versiesoort.TOETSING, casusId, casusId, Scoreversie.van(kader(casusId, gebruiker), scores), gebruiker);
        toetsingen.flush();
        return toetsing;
    }

    /**
     * Completes the draft and hands it to a colleague.
     *
     * @throws Weigering (400) with everything that is missing
     */
    @Transactional
    public Toetsing voltooi(UUID casusId, Voorwaarde versie, Gebruiker gebruiker) {
        var toetsing = laad(casusId, versie, gebruiker);
        var regels = regels(casusId, gebruiker);
        var fouten = regels.scores().controleerVolledig(toetsing.scores());
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        var gewogen = regels.weging().gewogen(toetsing.scores());
        toetsing.voltooi(gewogen, regels.drempel().gehaald(gewogen, toetsing.scores()), gebruiker, klok.instant());
        logboek.noteer(Notitie.van(casusId, LogSoort.TOETSING_VASTGELEGD, gebruiker));
        taken.rondAf(taak(casusId).id(), gebruiker, Map.of());
        toetsingen.flush();
        return toetsing;
    }

    private Toetsing laad(UUID casusId, Voorwaarde versie, Gebruiker gebruiker) {
        casussen.kernVoorOordeel(casusId, gebruiker);
        voortgang.eisLopend(casusId); // holds the case, before the toetsing
        var toetsing = toetsingen.vanCasusVoorWijziging(casusId).orElseThrow(Weigering::nietGevonden);
        versie.eis(toetsing.versie());
        toetsing.eisConcept();
        return toetsing;
    }

    private Kaderregels regels(UUID casusId, Gebruiker gebruiker) {
        return Kaderregels.van(kader(casusId, gebruiker));
    }

    private Kader kader(UUID casusId, Gebruiker gebruiker) {
        var call = calls.zoek(casussen.kernVoorOordeel(casusId, gebruiker).openCallId())
                .orElseThrow(Weigering::nietGevonden);
        return Kaders.toetsingskader(call);
    }

    private TaakRegel taak(UUID casusId) {
        return taken.openVan(casusId, TaakSoort.TOETSING)
                .orElseThrow(() -> Weigering.conflict("Er staat nu geen toetsing van deze casus klaar."));
    }
}
