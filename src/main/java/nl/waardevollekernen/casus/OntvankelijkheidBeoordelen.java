package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;
import org.jspecify.annotations.Nullable;

/**
 * The marktmeester confirms or overrules each knock-out and says whether the case is admissible. Overruling what the data
 * say needs a reason; so does every refusal, and that only stands after a second person confirmed it.
 */
@ApplicationScoped
public class OntvankelijkheidBeoordelen {
    /** Longest motivation, in characters. */
    public static final int LANGSTE_MOTIVERING = 4000;

    /**
     * What a person made of one knock-out.
     *
     * @param code "K1" to "K11"
     * @param voldoet whether the case meets it
     * @param motivering why; required when it differs from what the data say, or when it is not met
     */
    public record Knockoutoordeel(
            String code, boolean voldoet, @Nullable String motivering) {}

    private final CasusRepository casussen;
    private final OordeelRepository oordelen;
    private final KnockoutRepository knockouts;
    private final AanvullingRepository aanvullingen;
    private final Besmetting besmetting;
    private final CasusToegang toegang;
    private final OpenCalls calls;
    private final Taken taken;
    private final Werkversies versies;
    private final Logboek logboek;
    private final Clock klok;

    OntvankelijkheidBeoordelen(
            CasusRepository casussen,
            OordeelRepository oordelen,
            KnockoutRepository knockouts,
            AanvullingRepository aanvullingen,
            Besmetting besmetting,
            CasusToegang toegang,
            OpenCalls calls,
            Taken taken,
            Werkversies versies,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.oordelen = oordelen;
        this.knockouts = knockouts;
        this.aanvullingen = aanvullingen;
        this.besmetting = besmetting;
        this.toegang = toegang;
        this.calls = calls;
        this.taken = taken;
        this.versies = versies;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Records the finding and completes the task.
     *
     * @throws Weigering (400) with everything that is missing, (409) before the call has closed
     */
    @Transactional
    public Ontvankelijkheidsoordeel beoordeel(
            UUID casusId,
            UUID taakId,
            List<Knockoutoordeel> oordeel,
            Uitkomst uitkomst,
            String motivering,
            Gebruiker gebruiker) {
        var taak = taken.lees(taakId, gebruiker);
        if (!taak.zaak().equals(casusId)) {
            throw Weigering.nietGevonden();
        }
        var casus = casussen.zichtbaarVoorWijziging(taak.zaak(), toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        Eigenzaak.eisNiet(casus, gebruiker);
        casus.eisNietAfgerond();
        taken.eisOpen(taakId);
        if (taak.soort() != TaakSoort.ONTVANKELIJKHEID) {
            throw Weigering.conflict("Deze taak gaat niet over de ontvankelijkheid.");
        }
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var nu = klok.instant();
        if (call.status(nu) != CallStatus.GESLOTEN) {
            throw Weigering.conflict("De ontvankelijkheid staat pas vast na de sluiting van de open call.");
        }
        casus.startOntvankelijkheid();
        var alle = knockouts.van(casus.id());
        boolean gevraagd = aanvullingen.van(casus.id(), Fase.ONTVANKELIJKHEID).isPresent();
        var fouten = fouten(alle, oordeel, uitkomst, Tekst.schoon(motivering));
        BuitenBehandeling.bezwaar(uitkomst, gevraagd).ifPresent(fouten::add);
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
        if (!gevraagd) {
            eisSchoon(casus);
        }
        for (var knockout : alle) {
            oordeel.stream().filter(o -> o.code().equals(knockout.code())).forEach(o -> {
                var reden = o.motivering();
                knockout.beoordeel(
                        o.voldoet() ? Bevinding.VOLDOET : Bevinding.VOLDOET_NIET,
                        Tekst.ofNiets(reden));
            });
        }
        var resultaat = oordelen.vanOfNieuw(casus.id());
        resultaat.beoordeel(uitkomst, Tekst.schoon(motivering), gebruiker.id(), gebruiker.naam(), nu);
        versies.bewaar(
                Versiesoort.ONTVANKELIJKHEID,
                casus.id(),
                casus.id(),
                Oordeelversie.van(uitkomst, Tekst.schoon(motivering), alle),
                gebruiker);
        logboek.noteer(Notitie.van(casus.id(), LogSoort.ONTVANKELIJKHEID_VOORGESTELD, gebruiker)
                .met("uitkomst", uitkomst.label()));
        taken.rondAf(taakId, gebruiker, Map.of());
        return resultaat;
    }

    /** A file with a virus is asked again first, so that nobody is refused, or let in, on what cannot be read. */
    private void eisSchoon(Casus casus) {
        besmetting.vragen(casus).forEach((pointer, vraag) -> {
            throw Weigering.invoer("/knockouts/K2", vraag + " Vraag eerst een aanvulling: deze vraag staat er al in.");
        });
    }

    /** All that is wrong, together; without an outcome that is missing too. */
    static List<Veldfout> fouten(
            List<Knockout> alle, List<Knockoutoordeel> oordeel, @Nullable Uitkomst uitkomst, String motivering) {
        var fouten = new ArrayList<Veldfout>();
        boolean allesVoldoet = true;
        for (var knockout : alle) {
            var gegeven = oordeel.stream()
                    .filter(o -> o.code().equals(knockout.code()))
                    .findFirst()
                    .orElse(null);
            var veld = "/knockouts/" + knockout.code();
            if (gegeven == null) {
                fouten.add(new Veldfout(veld, "Geef bij " + knockout.code() + " aan of de casus voldoet."));
                continue;
            }
            allesVoldoet &= gegeven.voldoet();
            var reden = gegeven.motivering();
            boolean afwijkend =
                    knockout.bevinding() != (gegeven.voldoet() ? Bevinding.VOLDOET : Bevinding.VOLDOET_NIET);
            boolean redenNodig = !gegeven.voldoet() || (afwijkend && knockout.bevinding() != Bevinding.BEOORDELEN);
            if (redenNodig && Tekst.isLeeg(reden)) {
                fouten.add(new Veldfout(
                        veld + "/motivering", "Schrijf bij " + knockout.code() + " waarom u dit oordeel geeft."));
            }
            Leesrichting.meld(veld + "/motivering", reden, fouten);
            if (reden != null && reden.length() > LANGSTE_MOTIVERING) {
                fouten.add(new Veldfout(
                        veld + "/motivering",
                        "Gebruik bij de reden van " + knockout.code() + " hoogstens "
                                + Nederland.getal(LANGSTE_MOTIVERING) + " tekens."));
            }
        }
        Leesrichting.meld("/motivering", motivering, fouten);
        if (motivering.length() > LANGSTE_MOTIVERING) {
            fouten.add(new Veldfout(
                    "/motivering",
                    "Gebruik bij de motivering van de uitkomst hoogstens " + Nederland.getal(LANGSTE_MOTIVERING)
                            + " tekens."));
        }
        if (uitkomst == null) {
            fouten.add(new Veldfout("/uitkomst", "Kies de uitkomst."));
            return fouten;
        }
        if (uitkomst != Uitkomst.ONTVANKELIJK && motivering.isEmpty()) {
            fouten.add(new Veldfout("/motivering", "Schrijf waarom de casus niet verder kan. De indiener leest dit."));
        }
        if (fouten.isEmpty() && (uitkomst == Uitkomst.ONTVANKELIJK) != allesVoldoet) {
            fouten.add(new Veldfout(
                    "/uitkomst",
                    allesVoldoet
                            ? "De casus voldoet aan alle voorwaarden. Kies dan ‘ontvankelijk’."
                            : "De casus voldoet niet aan alle voorwaarden. Kies dan niet ‘ontvankelijk’."));
        }
        return fouten;
    }
}
