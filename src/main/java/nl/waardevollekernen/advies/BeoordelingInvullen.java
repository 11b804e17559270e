package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;
import nl.waardevollekernen.toetsing.Kaderregels;
import nl.waardevollekernen.toetsing.Score;
import nl.waardevollekernen.toetsing.Scoreregels;
import org.jspecify.annotations.Nullable;

/** One member reviews a case alone: keeps a draft as often as needed and makes it final once. */
@ApplicationScoped
public class BeoordelingInvullen {
    private final BeoordelingRepository beoordelingen;
    private final Adviesrondes rondes;
    private final OpenCalls calls;
    private final Taken taken;
    private final Werkversies versies;
    private final Logboek logboek;
    private final Clock klok;

    BeoordelingInvullen(
            BeoordelingRepository beoordelingen,
            Adviesrondes rondes,
            OpenCalls calls,
            Taken taken,
            Werkversies versies,
            Logboek logboek,
            Clock klok) {
        this.beoordelingen = beoordelingen;
        this.rondes = rondes;
        this.calls = calls;
        this.taken = taken;
        this.versies = versies;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Keeps a draft, which may be incomplete.
     *
     * @param toelichting the reasons of the recommendation, may be empty in a draft
     * @throws Weigering (400) with everything that is wrong, (404) for the review of somebody else, (412) for an old version
     */
    @Transactional
    public Beoordeling bewaar(
            UUID casusId,
            UUID beoordelingId,
            Map<String, Score> scores,
            @Nullable Aanbeveling aanbeveling,
            String toelichting,
            Voorwaarde versie,
            Gebruiker lid) {
        rondes.voorWijziging(casusId);
        var beoordeling = laad(casusId, beoordelingId, versie, lid);
        var fouten = new ArrayList<>(regels(beoordeling).scores().controleerConcept(scores));
        Leesrichting.meld("/toelichting", toelichting, fouten);
        if (toelichting.length() > Scoreregels.LANGSTE_MOTIVERING) {
            fouten.add(new Veldfout(
                    "/toelichting",
                    "Gebruik hoogstens " + Nederland.getal(Scoreregels.LANGSTE_MOTIVERING) + " tekens."));
        }
        eisGeen(fouten);
        beoordeling.bewaar(scores, aanbeveling, Tekst.schoon(toelichting), lid);
        versies.bewaar(
                Versiesoort.BEOORDELING,
                beoordelingId,
                casusId,
                Beoordelingversie.van(kader(beoordeling), scores, aanbeveling, Tekst.schoon(toelichting)),
                lid);
        beoordelingen.flush();
        return beoordeling;
    }

    /**
     * Makes the draft final; the case hears of it when it is the last one needed.
     *
     * @throws Weigering (400) with everything that is missing
     */
    @Transactional
    public Beoordeling brengUit(UUID casusId, UUID beoordelingId, Voorwaarde versie, Gebruiker lid) {
        var ronde = rondes.voorWijziging(casusId);
        var beoordeling = laad(casusId, beoordelingId, versie, lid);
        var regels = regels(beoordeling);
        var fouten = new ArrayList<>(regels.scores().controleerVolledig(beoordeling.scores()));
        if (beoordeling.aanbeveling().isEmpty()) {
            fouten.add(new Veldfout("/aanbeveling", "Kies uw aanbeveling."));
        }
        if (beoordeling.toelichting().isEmpty()) {
            fouten.add(new Veldfout("/toelichting", "Motiveer uw aanbeveling."));
        }
        eisGeen(fouten);
        beoordeling.brengUit(regels.weging().gewogen(beoordeling.scores()), lid, klok.instant());
        logboek.noteer(Notitie.van(casusId, LogSoort.BEOORDELING_VASTGELEGD, lid));
        var taak = taken.openVan(beoordelingId, TaakSoort.ADVIES)
                .orElseThrow(() -> Weigering.conflict("De taak voor deze beoordeling staat nog niet klaar."));
        taken.rondAf(taak.id(), lid, Map.of());
        rondes.rondAf(beoordeling);
        rondes.volg(ronde);
        beoordelingen.flush();
        return beoordeling;
    }

    private Beoordeling laad(UUID casusId, UUID beoordelingId, Voorwaarde versie, Gebruiker lid) {
        var beoordeling = beoordelingen
                .voorWijziging(casusId, beoordelingId)
                .filter(b -> b.isVan(lid) && b.status() != BeoordelingStatus.VERSCHOOND)
                .orElseThrow(Weigering::nietGevonden);
        if (beoordeling.status() == BeoordelingStatus.INGETROKKEN) {
            throw Weigering.conflict(
                    "De secretaris trok deze toewijzing in, of de indiener trok de casus in. U hoeft niets meer te doen."
                            + " Wat u invulde, wordt niet bewaard.");
        }
        beoordeling.eisVerklaard();
        versie.eis(beoordeling.versie());
        return beoordeling;
    }

    private Kaderregels regels(Beoordeling beoordeling) {
        return Kaderregels.van(kader(beoordeling));
    }

    private Kader kader(Beoordeling beoordeling) {
        var call = calls.zoek(beoordeling.openCallId()).orElseThrow(Weigering::nietGevonden);
        return Kaders.beoordelingskader(call);
    }

    private static void eisGeen(List<Veldfout> fouten) {
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }
}
