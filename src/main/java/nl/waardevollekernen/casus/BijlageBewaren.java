package nl.waardevollekernen.casus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
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
 * one small save of its own. While an aanvulling is open only the file is added: the answer follows with the aanvulling.
 */
@ApplicationScoped
class BijlageBewaren {
    private static final Logger LOG = Logger.getLogger(BijlageBewaren.class);
    private static final int POGINGEN = 5;

    private final CasusLezen lezen;
    private final InhoudBewaren bewaren;
    private final DocumentFormulier ontvangen;
    private final DocumentVerwijderen verwijderen;

    BijlageBewaren(
            CasusLezen lezen, InhoudBewaren bewaren, DocumentFormulier ontvangen, DocumentVerwijderen verwijderen) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.ontvangen = ontvangen;
        this.verwijderen = verwijderen;
    }

    /** A file as it was posted. */
    record Bestand(String naam, String wie, InputStream inhoud) {}

    /**
     * Adds the file.
     *
     * @param pointer where the question stands in the content
     * @throws Weigering (400) for a file that is not taken, (403), (404), (409) when the row of the question is gone
     */
    Documentgegevens voegToe(CasusDetail casus, String pointer, Bestand bestand, Gebruiker gebruiker)
            throws IOException {
        boolean concept = casus.status() == CasusStatus.CONCEPT;
        if (concept) {
            eisPlek(casus, pointer);
        }
        var nieuw = NieuwDocument.van(casus.id(), null, soort(pointer), bestand.wie(), bestand.naam(), null, null);
        var document = ontvangen.ontvang(nieuw, gebruiker, bestand.inhoud());
        if (concept) {
            ruimOp(casus.id(), noem(casus.id(), pointer, document, gebruiker), gebruiker);
        }
        return document;
    }

    /** Takes the file of this question away. */
    void haalWeg(UUID casusId, String pointer, Gebruiker gebruiker) {
        var oud = zet(casusId, pointer, "", gebruiker);
        ruimOp(casusId, oud, gebruiker);
    }

    /** The kind of document, as the document room calls it. */
    static String soort(String pointer) {
        return pointer.substring(1)
                .replaceFirst("^bijlagen/", "")
                .replaceAll("/[0-9]+/.*$", "")
                .replace('/', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** Saves the answer on the newest version, again when a colleague was just before; gives the answer it replaces. */
    private String zet(UUID casusId, String pointer, String waarde, Gebruiker gebruiker) {
        for (int poging = 1; ; poging++) {
            var casus = lezen.lees(casusId, gebruiker);
            eisPlek(casus, pointer);
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
    private String noem(UUID casusId, String pointer, Documentgegevens document, Gebruiker gebruiker) {
        try {
            return zet(casusId, pointer, document.id().toString(), gebruiker);
        } catch (Weigering weigering) {
            ruimOp(casusId, document.id().toString(), gebruiker);
            throw weigering;
        }
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

    /** A question in a row exists only once its row is saved. */
    private static void eisPlek(CasusDetail casus, String pointer) {
        var ouder = JsonPointer.compile(pointer).head();
        boolean inRij = ouder.toString().matches(".*/[0-9]+");
        if (inRij && !casus.inhoud().at(ouder).isObject()) {
            throw Weigering.conflict(
                    "Deze regel is er niet (meer). Bewaar eerst de regel en voeg dan het bestand toe.");
        }
    }
}
