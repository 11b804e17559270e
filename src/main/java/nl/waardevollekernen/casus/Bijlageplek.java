package nl.waardevollekernen.casus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Rijidentiteit;

/**
 * The place in the content that names the file of a question: in a draft, or in the answer to an aanvulling that is still
 * to be sent. There only what the marktmeester asked can change.
 */
@ApplicationScoped
class Bijlageplek {
    private static final int POGINGEN = 5;

    /** What is read where an aanvulling does not ask for the file. */
    static final String NIET_GEVRAAGD =
            "De marktmeester vroeg niet om dit bestand. U kunt nu alleen aanvullen wat is gevraagd.";

    private final CasusLezen lezen;
    private final InhoudBewaren bewaren;
    private final AanvullingBewaren aanvulling;
    private final Documenten documenten;

    Bijlageplek(CasusLezen lezen, InhoudBewaren bewaren, AanvullingBewaren aanvulling, Documenten documenten) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.aanvulling = aanvulling;
        this.documenten = documenten;
    }

    /** The content as it stands: of the aanvulling that is being written, else of the case. */
    ObjectNode inhoud(CasusDetail casus, Gebruiker gebruiker) {
        return casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                        && Casusrol.van(casus, gebruiker).hoofd()
                ? aanvulling.lees(casus.id(), gebruiker).inhoud()
                : casus.inhoud();
    }

    /**
     * Names this file; gives the file it replaces, or empty.
     *
     * @param gelezen the place as it was read, see {@link #afdruk}
     */
    String noem(CasusDetail casus, String pointer, String gelezen, String document, Gebruiker gebruiker) {
        return casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                ? aanvulling.zetBestand(casus.id(), pointer, gelezen, oud -> document, gebruiker)
                : zet(casus.id(), pointer, gelezen, document, gebruiker);
    }

    /** Names no file any more, in an aanvulling the file that was submitted; gives the file that stood there. */
    String laatLos(CasusDetail casus, String pointer, String gelezen, Gebruiker gebruiker) {
        if (casus.status() != CasusStatus.AANVULLING_GEVRAAGD) {
            return zet(casus.id(), pointer, gelezen, "", gebruiker);
        }
        return aanvulling.zetBestand(casus.id(), pointer, gelezen, oud -> ingediend(casus, pointer, oud), gebruiker);
    }

    private String ingediend(CasusDetail casus, String pointer, String document) {
        return inRij(pointer)
                ? ingediendeVersie(documenten.versies(casus.id()), vanDeIndiening(casus), document)
                : casus.inhoud().at(pointer).asText("");
    }

    /** The documents of the content as it was submitted last. */
    static Set<UUID> vanDeIndiening(CasusDetail casus) {
        return CasusDocumenten.genoemd(Formulieren.van(casus.call()), casus.inhoud());
    }

    /**
     * The version of this document that was submitted, or empty. Rows can be moved and taken away, so their numbers do not
     * tell which file stood where: the versions of a document do.
     */
    static String ingediendeVersie(List<Documentgegevens> versies, Set<UUID> ingediend, String document) {
        return versies.stream()
                .filter(versie -> versie.id().toString().equals(document))
                .map(Documentgegevens::reeks)
                .findFirst()
                .flatMap(reeks -> versies.stream()
                        .filter(versie -> versie.reeks().equals(reeks) && ingediend.contains(versie.id()))
                        .map(versie -> versie.id().toString())
                        .findFirst())
                .orElse("");
    }

    /** Saves the answer of a draft on its newest version, again when a colleague was just before. */
    private String zet(UUID casusId, String pointer, String gelezen, String waarde, Gebruiker gebruiker) {
        for (int poging = 1; ; poging++) {
            var casus = lezen.lees(casusId, gebruiker);
            eis(casus.inhoud(), pointer);
            eisGelezen(casus.inhoud(), pointer, gelezen);
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

    /** Refuses (409) a place that the open aanvulling does not ask for; a case without one opens none. */
    static void eisGevraagd(CasusDetail casus, String pointer) {
        if (!gevraagd(casus.aanvullingen(), pointer)) {
            throw Weigering.conflict(NIET_GEVRAAGD);
        }
    }

    /** Whether the open aanvulling asks for the file at this very place: another row of the same list is another place. */
    static boolean gevraagd(List<Aanvulling> aanvullingen, String pointer) {
        return aanvullingen.stream()
                .filter(aanvulling -> aanvulling.status() == Aanvulling.Status.OPEN)
                .anyMatch(open -> Wijzigingen.binnen(open.vragen().keySet(), pointer));
    }

    /** Which file stands at this place and in which row, for a page that replaces it: it changes with either of them. */
    static String afdruk(ObjectNode inhoud, String pointer) {
        var plaats = JsonPointer.compile(pointer);
        return Rijidentiteit.van(inhoud.at(plaats.head())) + "/"
                + inhoud.at(plaats).asText("");
    }

    /** Refuses (412) a file for a place where a colleague put another one, or another row, since it was read. */
    static void eisGelezen(ObjectNode inhoud, String pointer, String gelezen) {
        if (!afdruk(inhoud, pointer).equals(gelezen)) {
            throw Weigering.verouderd();
        }
    }

    /** A question in a row exists only once its row is saved. */
    static boolean bestaat(ObjectNode inhoud, String pointer) {
        return !inRij(pointer) || inhoud.at(JsonPointer.compile(pointer).head()).isObject();
    }

    private static boolean inRij(String pointer) {
        return pointer.matches(".*/[0-9]+/[^/]+");
    }

    /** Refuses (409) the place of a row that is gone. */
    static void eis(ObjectNode inhoud, String pointer) {
        if (!bestaat(inhoud, pointer)) {
            throw Weigering.conflict(
                    "Deze regel is er niet (meer). Bewaar eerst de regel en voeg dan het bestand toe.");
        }
    }
}
