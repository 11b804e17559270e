package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.opencall.Rijidentiteit;
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
     * @param versie how many times it was kept; what was typed is compared with the version that was opened
     * @param op when it was kept, or null while nothing was
     * @param door who kept it, or empty
     * @param botsing whether somebody else kept another answer since it was read: then nothing was kept
     */
    record Stand(
            ObjectNode inhoud,
            String afdruk,
            long versie,
            @Nullable Instant op,
            String door,
            boolean botsing) {}

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final AanvullingAntwoordRepository antwoorden;
    private final AntwoordVersies versies;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final OpenCalls calls;
    private final Logboek logboek;
    private final Clock klok;

    AanvullingBewaren(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            AanvullingAntwoordRepository antwoorden,
            AntwoordVersies versies,
            CasusToegang toegang,
            CasusFormulier formulieren,
            OpenCalls calls,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.antwoorden = antwoorden;
        this.versies = versies;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.calls = calls;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The answer so far: as it was kept, else as it was submitted. Refused (403) for who does not answer it. */
    @Transactional
    Stand lees(UUID casusId, Gebruiker gebruiker) {
        var casus = casussen.zichtbaar(casusId, toegang.zicht(gebruiker)).orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        return stand(casus, aanvullingen.open(casusId).orElse(null), false);
    }

    /** The same for a machine; refused (409) while nothing is asked. */
    @Transactional
    Stand leesOpen(UUID casusId, Gebruiker gebruiker) {
        var stand = lees(casusId, gebruiker);
        if (aanvullingen.open(casusId).isEmpty()) {
            throw AanvullingBeantwoorden.nietGevraagd();
        }
        return stand;
    }

    /**
     * Keeps the whole answer of a machine.
     *
     * @throws Weigering as {@link #bewaar}; (412) when somebody kept another answer since it was read, (400) for values of the
     *     wrong shape and for a change at a place that was not opened
     */
    @Transactional
    Stand bewaarAntwoord(UUID casusId, Etags.Voorwaarde gelezen, ObjectNode inhoud, Gebruiker gebruiker) {
        return bewaar(
                casusId,
                gebruiker,
                (werk, basis) -> {
                    gelezen.eis(basis.versie());
                    return true;
                },
                (werk, basis) -> {
                    var definitie = formulieren.van(werk.casus());
                    var nieuw = Rijidentiteit.geef(definitie, inhoud, basis);
                    var bevroren = Rijidentiteit.bewaard(
                            definitie, CanoniekeJson.lees(werk.casus().inhoud()));
                    AanvullingBeantwoorden.eisAlleenGeopend(werk.aanvulling(), bevroren, nieuw);
                    formulieren.eisVorm(werk.casus(), basis, nieuw);
                    return nieuw;
                });
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
        return bewaar(
                casusId,
                gebruiker,
                (werk, basis) -> gelezen == null || gelezen.equals(basis.afdruk()),
                (werk, basis) -> wijziging.apply(basis));
    }

    private record Werk(Casus casus, Aanvulling aanvulling) {}

    private Stand bewaar(
            UUID casusId,
            Gebruiker gebruiker,
            BiPredicate<Werk, Stand> bijgelezen,
            BiFunction<Werk, ObjectNode, ObjectNode> wijziging) {
        var nu = klok.instant();
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisHoofdindiener(casus, gebruiker);
        var aanvulling = aanvullingen.open(casusId).orElseThrow(AanvullingBeantwoorden::nietGevraagd);
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        aanvulling.eisOpTijd(call.nu(nu));
        var werk = new Werk(casus, aanvulling);
        var basis = stand(casus, aanvulling, false);
        boolean bij = bijgelezen.test(werk, basis);
        var nieuw = Rijidentiteit.geef(
                formulieren.van(casus), wijziging.apply(werk, basis.inhoud().deepCopy()), basis.inhoud());
        var tekst = CanoniekeJson.tekst(nieuw);
        if (CanoniekeJson.sha256(tekst).equals(basis.afdruk())) {
            return basis;
        }
        if (!bij) {
            return stand(casus, aanvulling, true);
        }
        antwoorden
                .findByIdOptional(aanvulling.id())
                .ifPresentOrElse(
                        antwoord -> antwoord.bewaar(tekst, gebruiker.naam(), nu),
                        () -> antwoorden.persist(new AanvullingAntwoord(aanvulling.id(), tekst, gebruiker.naam(), nu)));
        long versie = versies.noteer(aanvulling.id(), tekst, gebruiker, nu);
        logboek.noteer(Notitie.van(casusId, LogSoort.AANVULLING_BEWAARD, gebruiker));
        return new Stand(CanoniekeJson.lees(tekst), CanoniekeJson.sha256(tekst), versie, nu, gebruiker.naam(), false);
    }

    /**
     * Lets the answer name another file, or none, at this place.
     *
     * @param gelezen the place as it was read, see {@link Bijlageplek#afdruk}
     * @param wijziging makes the name of the file of the one that stands there; both may be empty
     * @return the file that stood there and does not any more, or empty
     * @throws Weigering as {@link #bewaar}; (409) also where it is not asked for and where its row is gone
     */
    @Transactional
    String zetBestand(
            UUID casusId, String pointer, String gelezen, UnaryOperator<String> wijziging, Gebruiker gebruiker) {
        var stond = new String[] {""};
        var straks = bewaar(
                casusId,
                null,
                basis -> {
                    Bijlageplek.eis(basis, pointer);
                    Bijlageplek.eisGelezen(basis, pointer, gelezen);
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

    private Stand stand(Casus casus, @Nullable Aanvulling open, boolean botsing) {
        var definitie = formulieren.van(casus);
        if (open == null) {
            var inhoud = Rijidentiteit.bewaard(definitie, CanoniekeJson.lees(casus.inhoud()));
            return new Stand(inhoud, CanoniekeJson.sha256(CanoniekeJson.tekst(inhoud)), 0, null, "", botsing);
        }
        var antwoord = antwoorden.findByIdOptional(open.id());
        var inhoud = antwoorden.inhoud(definitie, casus, open.id());
        return new Stand(
                inhoud,
                CanoniekeJson.sha256(CanoniekeJson.tekst(inhoud)),
                versies.laatste(open.id()),
                antwoord.map(AanvullingAntwoord::bewaardOp).orElse(null),
                antwoord.map(AanvullingAntwoord::bewaardDoor).orElse(""),
                botsing);
    }
}
