package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Rijidentiteit;
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
    private final AntwoordVersies versies;
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
            AntwoordVersies versies,
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
        this.versies = versies;
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
     * Answers with the whole new content of a machine; an answer that was kept goes with it.
     *
     * @param gelezen the version of the kept answer that it starts from; may be left out while nothing was kept
     * @throws Weigering (409) when no invitation is open or its term is over, (428) without a version where an answer was kept,
     *     (412) when a colleague kept another answer since, (400) when something is missing, when a field changed that was not
     *     opened and for an opened answer that does not apply
     */
    @Transactional
    public Indiening beantwoord(
            UUID casusId, ObjectNode inhoud, Etags.@Nullable Voorwaarde gelezen, Gebruiker gebruiker) {
        return beantwoord(casusId, inhoud, gelezen, false, gebruiker);
    }

    /** The same with what a page kept: it shows what does not apply, and that is left out. */
    @Transactional
    Indiening verstuur(UUID casusId, AanvullingBewaren.Stand bewaard, Gebruiker gebruiker) {
        return beantwoord(casusId, bewaard.inhoud(), Etags.voorwaarde(bewaard.versie()), true, gebruiker);
    }

    private Indiening beantwoord(
            UUID casusId,
            ObjectNode gegeven,
            Etags.@Nullable Voorwaarde gelezen,
            boolean perPagina,
            Gebruiker gebruiker) {
        var nu = klok.instant();
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        casus.eisNietAfgerond();
        var aanvulling = aanvullingen.open(casusId).orElseThrow(AanvullingBeantwoorden::nietGevraagd);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        aanvulling.eisOpTijd(call.nu(nu));
        eisGelezen(gelezen, versies.laatste(aanvulling.id()));
        var vorige = indieningen.laatste(casusId);
        var definitie = formulieren.van(casus);
        var bevroren = Rijidentiteit.bewaard(definitie, CanoniekeJson.lees(vorige.inhoud()));
        var inhoud = Rijidentiteit.geef(definitie, gegeven, antwoorden.inhoud(definitie, casus, aanvulling.id()));
        eisAlleenGeopend(aanvulling, bevroren, inhoud);
        var geopend = aanvulling.vragen().keySet();
        if (!perPagina) {
            formulieren.eisVanToepassing(casus, geopend, inhoud);
        }
        var geldend = Toepasselijkheid.geldend(definitie, inhoud);
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

    /** An answer that a colleague kept is never sent over unseen. */
    private static void eisGelezen(Etags.@Nullable Voorwaarde gelezen, long bewaard) {
        if (gelezen != null) {
            gelezen.eis(bewaard);
        } else if (bewaard > 0) {
            throw Weigering.versieOntbreekt("Bij deze aanvulling is al een antwoord bewaard. Lees het eerst, breng uw"
                    + " antwoord daarop aan en stuur in de kop If-Match de ETag mee die u daarbij kreeg.");
        }
    }

    /** Refuses (400) changes at places that were not opened, each place told. */
    static void eisAlleenGeopend(Aanvulling aanvulling, ObjectNode oud, ObjectNode nieuw) {
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
