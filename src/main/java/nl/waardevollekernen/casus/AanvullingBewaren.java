package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answer to an aanvulling while it is written. What was submitted does not change by it, and nobody but the
 * submitters sees it before it is sent.
 */
@ApplicationScoped
class AanvullingBewaren {
    /**
     * The answer so far.
     *
     * @param inhoud the frozen content with the answers at the open places, as typed
     * @param afdruk tells whether it changed since it was read
     * @param op when it was kept, or null while nothing was
     * @param door who kept it, or empty
     * @param botsing whether somebody else kept another answer since it was read: then nothing was kept
     */
    record Stand(ObjectNode inhoud, String afdruk, @Nullable Instant op, String door, boolean botsing) {
        /** The same with what somebody typed, which was not kept because of what a colleague kept. */
        Stand metGetypt(ObjectNode getypt) {
            return new Stand(getypt, afdruk, op, door, true);
        }
    }

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final AanvullingAntwoordRepository antwoorden;
    private final CasusToegang toegang;
    private final OpenCalls calls;
    private final Logboek logboek;
    private final Clock klok;

    AanvullingBewaren(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            AanvullingAntwoordRepository antwoorden,
            CasusToegang toegang,
            OpenCalls calls,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.antwoorden = antwoorden;
        this.toegang = toegang;
        this.calls = calls;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The answer so far: as it was kept, else as it was submitted. Refused (403) for who does not answer it. */
    @Transactional
    Stand lees(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.zichtbaar(casusId, toegang.zicht(gebruiker)).orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        return stand(casus, aanvullingen.open(casusId).flatMap(open -> antwoorden.findByIdOptional(open.id())), false);
    }

    /**
     * Keeps the answer.
     *
     * @param gelezen what the writer had read, or null for a change that does not depend on it
     * @param wijziging makes the new answer of the one that is kept
     * @throws Weigering (403) for others than the main submitter, (409) when nothing is asked or the term is over
     */
    @Transactional
    Stand bewaar(UUID casusId, @Nullable String gelezen, UnaryOperator<ObjectNode> wijziging, Gebruiker gebruiker) {
        var nu = klok.instant();
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        var aanvulling = aanvullingen.open(casusId).orElseThrow(AanvullingBeantwoorden::nietGevraagd);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        aanvulling.eisOpTijd(call.nu(nu));
        var oud = antwoorden.findByIdOptional(aanvulling.id());
        var basis = stand(casus, oud, false);
        var nieuw = CanoniekeJson.tekst(wijziging.apply(basis.inhoud().deepCopy()));
        if (CanoniekeJson.sha256(nieuw).equals(basis.afdruk())) {
            return basis;
        }
        if (gelezen != null && !gelezen.equals(basis.afdruk())) {
            return stand(casus, oud, true);
        }
        oud.ifPresentOrElse(
                antwoord -> antwoord.bewaar(nieuw, gebruiker.naam(), nu),
                () -> antwoorden.persist(new AanvullingAntwoord(aanvulling.id(), nieuw, gebruiker.naam(), nu)));
        logboek.noteer(Notitie.van(casusId, LogSoort.AANVULLING_BEWAARD, gebruiker));
        return new Stand(CanoniekeJson.lees(nieuw), CanoniekeJson.sha256(nieuw), nu, gebruiker.naam(), false);
    }

    /**
     * Lets the answer name another file, or none, at this place.
     *
     * @param wijziging makes the name of the file of the one that stands there; both may be empty
     * @return the file that stood there and does not any more, or empty
     * @throws Weigering as {@link #bewaar}; (409) also where it is not asked for and where its row is gone
     */
    @Transactional
    String zetBestand(UUID casusId, String pointer, UnaryOperator<String> wijziging, Gebruiker gebruiker) {
        var stond = new String[] {""};
        var straks = bewaar(
                casusId,
                null,
                basis -> {
                    Bijlageplek.eis(basis, pointer);
                    var oud = basis.at(pointer).asText("");
                    stond[0] = oud;
                    return AanvullingInvoer.metBestand(basis, pointer, wijziging.apply(oud));
                },
                gebruiker);
        if (aanvullingen
                .open(casusId)
                .filter(open -> Wijzigingen.binnen(open.vragen().keySet(), pointer))
                .isEmpty()) {
            throw Weigering.conflict(Bijlageplek.NIET_GEVRAAGD);
        }
        return straks.inhoud().at(pointer).asText("").equals(stond[0]) ? "" : stond[0];
    }

    private static Stand stand(Casus casus, Optional<AanvullingAntwoord> antwoord, boolean botsing) {
        var tekst = antwoord.map(AanvullingAntwoord::inhoud).orElseGet(casus::inhoud);
        return new Stand(
                CanoniekeJson.lees(tekst),
                CanoniekeJson.sha256(tekst),
                antwoord.map(AanvullingAntwoord::bewaardOp).orElse(null),
                antwoord.map(AanvullingAntwoord::bewaardDoor).orElse(""),
                botsing);
    }
}
