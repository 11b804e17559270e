package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Toepasselijkheid;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.termijn.Looptermijnen;
import org.jspecify.annotations.Nullable;

/**
 * Answers an invitation: the case gets its next frozen version, in which nothing but the opened fields differs, and goes
 * back to the stage that asked.
 */
@ApplicationScoped
public class AanvullingBeantwoorden {
    private final CasusRepository casussen;
    private final IndieningRepository indieningen;
    private final AanvullingRepository aanvullingen;
    private final AanvullingAntwoordRepository antwoorden;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final Casuspost post;
    private final OpenCalls calls;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Proces proces;
    private final Clock klok;

    AanvullingBeantwoorden(
            CasusRepository casussen,
            IndieningRepository indieningen,
            AanvullingRepository aanvullingen,
            AanvullingAntwoordRepository antwoorden,
            CasusToegang toegang,
            CasusFormulier formulieren,
            Casuspost post,
            OpenCalls calls,
            Looptermijnen termijnen,
            Logboek logboek,
            Proces proces,
            Clock klok) {
        this.casussen = casussen;
        this.indieningen = indieningen;
        this.aanvullingen = aanvullingen;
        this.antwoorden = antwoorden;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.post = post;
        this.calls = calls;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.proces = proces;
        this.klok = klok;
    }

    /**
     * Answers with the whole new content; an answer that was kept goes with it.
     *
     * @param gelezen the hash of the kept answer that is sent, or null for an answer that does not come from there
     * @throws Weigering (409) when no invitation is open or its term is over, (412) when a colleague kept another answer
     *     since, (400) when something is missing or when a field changed that was not opened; an opened answer that does not
     *     apply is refused too when it does not come from a page, which shows that it does not count
     */
    @Transactional
    public Indiening beantwoord(UUID casusId, ObjectNode inhoud, @Nullable String gelezen, Gebruiker gebruiker) {
        var nu = klok.instant();
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        casus.eisNietAfgerond();
        var aanvulling = aanvullingen.open(casusId).orElseThrow(AanvullingBeantwoorden::nietGevraagd);
        if (gelezen != null && !gelezen.equals(CanoniekeJson.sha256(antwoorden.tekst(casus, aanvulling)))) {
            throw Weigering.verouderd();
        }
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        var vorige = indieningen.laatste(casusId);
        var bevroren = CanoniekeJson.lees(vorige.inhoud());
        eisAlleenGeopend(aanvulling, bevroren, inhoud);
        var geopend = aanvulling.vragen().keySet();
        if (gelezen == null) {
            formulieren.eisVanToepassing(casus, geopend, inhoud);
        }
        var geldend = Toepasselijkheid.geldend(formulieren.van(casus), inhoud);
        formulieren.eisAanvulling(casus, geopend, bevroren, geldend);
        aanvulling.beantwoord(call.nu(nu), nu);
        var indiening = casus.vulAan(
                vorige.volgnummer() + 1, CanoniekeJson.tekst(geldend), gebruiker.id(), gebruiker.naam(), nu);
        indieningen.legVast(indiening);
        antwoorden.deleteById(aanvulling.id());
        logboek.noteer(
                Notitie.van(casusId, LogSoort.AANVULLING_INGEDIEND, gebruiker).met("inhoud", indiening.sha256()));
        termijnen.loopVerder(casusId);
        proces.bericht(casusId, Bericht.AANVULLING_BEANTWOORD, aanvulling.id().toString(), Map.of());
        post.aanvullingOntvangen(casus, indiening, call);
        return indiening;
    }

    /** What is refused (409) while nothing is asked. */
    static Weigering nietGevraagd() {
        return Weigering.conflict("Er is nu geen aanvulling gevraagd voor deze casus.");
    }

    private static void eisAlleenGeopend(Aanvulling aanvulling, ObjectNode oud, ObjectNode nieuw) {
        var fouten = Wijzigingen.buiten(aanvulling.vragen().keySet(), oud, nieuw).stream()
                .map(plaats -> new Veldfout(
                        plaats,
                        "Dit veld hoort niet bij de aanvulling en mag niet veranderen. Zet de oude waarde terug."))
                .toList();
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }
}
