package nl.waardevollekernen.casus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.waardevollekernen.document.DocumentFormulier;
import nl.waardevollekernen.document.DocumentVerwijderen;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.NieuwDocument;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jboss.logging.Logger;

/**
 * Adds a file to a question of the form, or takes it away. The file goes to the store first; the answer that names it is
 * one small save of its own: of the draft, or of the answer to an aanvulling that is still to be sent.
 */
@ApplicationScoped
class BijlageBewaren {
    private static final Logger LOG = Logger.getLogger(BijlageBewaren.class);
    private static final int POGINGEN = 5;

    /** What a co-submitter reads about a file that the main submitter keeps as a trade secret. */
    static final String AFGESCHERMD =
            "Er is een bestand. De hoofdindiener houdt het geheim: alleen de hoofdindiener kan het lezen, vervangen of"
                    + " verwijderen.";

    private final CasusLezen lezen;
    private final InhoudBewaren bewaren;
    private final DocumentFormulier ontvangen;
    private final DocumentVerwijderen verwijderen;
    private final AanvullingBewaren aanvulling;
    private final Casusdocumentlijst documenten;

    BijlageBewaren(
            CasusLezen lezen,
            InhoudBewaren bewaren,
            DocumentFormulier ontvangen,
            DocumentVerwijderen verwijderen,
            AanvullingBewaren aanvulling,
            Casusdocumentlijst documenten) {
        this.aanvulling = aanvulling;
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.ontvangen = ontvangen;
        this.verwijderen = verwijderen;
        this.documenten = documenten;
    }

    /** A file as it was posted. */
    record Bestand(String naam, String wie, InputStream inhoud) {}

    /**
     * Adds the file.
     *
     * @param pointer where the question stands in the content
     * @throws Weigering (400) for a file that is not taken, (403) also where a file stands that this user may not see, (404), (409) when the row of the question is gone
     */
    Documentgegevens voegToe(CasusDetail casus, String pointer, Bestand bestand, Gebruiker gebruiker)
            throws IOException {
        boolean concept = casus.status() == CasusStatus.CONCEPT;
        eisPlek(
                concept
                        ? casus.inhoud()
                        : aanvulling.lees(casus.id(), gebruiker).inhoud(),
                pointer);
        eisZichtbaar(casus, pointer, gebruiker);
        var nieuw = NieuwDocument.van(
                casus.id(), null, Documentsoort.van(pointer), bestand.wie(), bestand.naam(), null, null);
        var document = ontvangen.ontvang(nieuw, gebruiker, bestand.inhoud());
        ruimOp(casus.id(), noem(casus, pointer, document, gebruiker), gebruiker);
        return document;
    }

    /** Takes the file of this question away; in an aanvulling the file that was submitted comes back. */
    void haalWeg(CasusDetail casus, String pointer, Gebruiker gebruiker) {
        eisZichtbaar(casus, pointer, gebruiker);
        var oud = casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                ? vulAan(casus.id(), pointer, casus.inhoud().at(pointer).asText(""), gebruiker)
                : zet(casus.id(), pointer, "", gebruiker);
        ruimOp(casus.id(), oud, gebruiker);
    }

    /** Saves the answer on the newest version, again when a colleague was just before; gives the answer it replaces. */
    private String zet(UUID casusId, String pointer, String waarde, Gebruiker gebruiker) {
        for (int poging = 1; ; poging++) {
            var casus = lezen.lees(casusId, gebruiker);
            eisPlek(casus.inhoud(), pointer);
            var oud = casus.inhoud().at(pointer).asText("");
            var plaats = JsonPointer.compile(pointer);
            var onderwerp = plaats.getMatchingProperty();
            var inhoud = casus.inhoud().deepCopy();
            if (!inhoud.has(onderwerp)) {
                inhoud.set(onderwerp, JsonNodeFactory.instance.objectNode());
            }
            if (inhoud.at(plaats.head()) instanceof ObjectNode object) {
                var naam = plaats.last().getMatchingProperty();
                if (waarde.isEmpty()) {
                    object.remove(naam);
                } else {
                    object.put(naam, waarde);
                }
            }
            try {
                bewaren.bewaarOnderwerp(
                        casusId, Etags.voorwaarde(casus.versie()), onderwerp, inhoud.get(onderwerp), gebruiker);
                return oud;
            } catch (Weigering weigering) {
                if (weigering.soort() != Weigering.Soort.VEROUDERD || poging == POGINGEN) {
                    throw weigering;
                }
            }
        }
    }

    /** Lets the answer name the new file; a file that no answer can name does not stay behind. */
    private String noem(CasusDetail casus, String pointer, Documentgegevens document, Gebruiker gebruiker) {
        var nieuw = document.id().toString();
        try {
            return casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                    ? vulAan(casus.id(), pointer, nieuw, gebruiker)
                    : zet(casus.id(), pointer, nieuw, gebruiker);
        } catch (Weigering weigering) {
            ruimOp(casus.id(), document.id().toString(), gebruiker);
            throw weigering;
        }
    }

    /** Names the file in the answer to the aanvulling that is not sent yet; gives the file it replaces. */
    private String vulAan(UUID casusId, String pointer, String document, Gebruiker gebruiker) {
        var oud = aanvulling.lees(casusId, gebruiker).inhoud().at(pointer).asText("");
        var straks = aanvulling.bewaar(
                casusId, null, basis -> AanvullingInvoer.metBestand(basis, pointer, document), gebruiker);
        return straks.inhoud().at(pointer).asText("").equals(oud) ? "" : oud;
    }

    /** Takes back a file that no answer names any more; one that this user may not read stays where it is. */
    private void ruimOp(UUID casusId, String oud, Gebruiker gebruiker) {
        if (oud.matches("[0-9a-f-]{36}")) {
            try {
                verwijderen.verwijder(casusId, UUID.fromString(oud), gebruiker);
            } catch (Weigering nietVanDezeGebruiker) {
                LOG.debugf("A replaced document stays: %s", nietVanDezeGebruiker.soort());
            }
        }
    }

    private void eisZichtbaar(CasusDetail casus, String pointer, Gebruiker gebruiker) {
        if (documenten.afgeschermd(casus, pointer, gebruiker)) {
            throw Weigering.nietToegestaan(AFGESCHERMD);
        }
    }

    /** A question in a row exists only once its row is saved. */
    static boolean heeftPlek(ObjectNode inhoud, String pointer) {
        var ouder = JsonPointer.compile(pointer).head();
        boolean inRij = ouder.toString().matches(".*/[0-9]+");
        return !inRij || inhoud.at(ouder).isObject();
    }

    private static void eisPlek(ObjectNode inhoud, String pointer) {
        if (!heeftPlek(inhoud, pointer)) {
            throw Weigering.conflict(
                    "Deze regel is er niet (meer). Bewaar eerst de regel en voeg dan het bestand toe.");
        }
    }
}
