package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.waardevollekernen.document.DocumentFormulier;
import nl.waardevollekernen.document.DocumentVerwijderen;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.NieuwDocument;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Veld;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Adds a file to a question of the form, or takes it away. The file goes to the store first; the answer that names it is
 * one small save of its own: of the draft, or of the answer to an aanvulling that is still to be sent.
 */
@ApplicationScoped
class BijlageBewaren {
    private static final Logger LOG = Logger.getLogger(BijlageBewaren.class);

    /** What a co-submitter reads about a file that the main submitter keeps as a trade secret. */
    static final String AFGESCHERMD =
            "Er is een bestand. De hoofdindiener houdt het geheim: alleen de hoofdindiener kan het lezen, vervangen of"
                    + " verwijderen.";

    private final Bijlageplek plek;
    private final DocumentFormulier ontvangen;
    private final DocumentVerwijderen verwijderen;
    private final Casusdocumentlijst documenten;
    private final CasusDocumenten controle;

    BijlageBewaren(
            Bijlageplek plek,
            DocumentFormulier ontvangen,
            DocumentVerwijderen verwijderen,
            Casusdocumentlijst documenten,
            CasusDocumenten controle) {
        this.plek = plek;
        this.ontvangen = ontvangen;
        this.verwijderen = verwijderen;
        this.documenten = documenten;
        this.controle = controle;
    }

    /**
     * A file as it was posted.
     *
     * @param gelezen its place as it was read, see {@link Bijlageplek#afdruk}
     */
    record Bestand(String naam, String wie, String gelezen, InputStream inhoud) {}

    /**
     * Adds the file; in an aanvulling as a new version of the file that stands there.
     *
     * @param pointer where the question stands in the content
     * @throws Weigering (400) for a file that is not taken, (403) also where a file stands that this user may not see,
     *     (404), (412) when a colleague put another file there since, (409) when the row of the question is gone or an aanvulling does not ask for it
     */
    Documentgegevens voegToe(CasusDetail casus, String pointer, Bestand bestand, Gebruiker gebruiker)
            throws IOException {
        eisGevraagd(casus, pointer);
        var inhoud = plek.inhoud(casus, gebruiker);
        Bijlageplek.eis(inhoud, pointer);
        eisZichtbaar(casus, pointer, gebruiker);
        Bijlageplek.eisGelezen(inhoud, pointer, bestand.gelezen());
        var definitie = Formulieren.van(casus.call());
        var nieuw = NieuwDocument.van(
                casus.id(),
                vervangt(casus, inhoud.at(pointer).asText(""), gebruiker),
                Documentsoort.van(pointer),
                bestand.wie(),
                bestand.naam(),
                null,
                null,
                definitie.veld(pointer).map(Veld::typen).orElseThrow(Weigering::nietGevonden));
        var document = ontvangen.ontvang(nieuw, gebruiker, bestand.inhoud());
        eisNietElders(casus.id(), definitie, inhoud, pointer, document, gebruiker);
        ruimOp(casus.id(), noem(casus, pointer, bestand.gelezen(), document, gebruiker), gebruiker);
        return document;
    }

    /** Takes the file of this question away; in an aanvulling the file that was submitted comes back. */
    void haalWeg(CasusDetail casus, String pointer, String gelezen, Gebruiker gebruiker) {
        eisGevraagd(casus, pointer);
        eisZichtbaar(casus, pointer, gebruiker);
        ruimOp(casus.id(), plek.laatLos(casus, pointer, gelezen, gebruiker), gebruiker);
    }

    /** What was submitted stays beside what is answered, so the two are versions of one document. */
    private @Nullable UUID vervangt(CasusDetail casus, String oud, Gebruiker gebruiker) {
        return casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                        && documenten.van(casus.id(), gebruiker).containsKey(oud)
                ? UUID.fromString(oud)
                : null;
    }

    /** A file that answers another question already is taken back. */
    private void eisNietElders(
            UUID casusId,
            FormulierDefinitie definitie,
            ObjectNode inhoud,
            String pointer,
            Documentgegevens document,
            Gebruiker gebruiker) {
        var id = document.id().toString();
        controle.elders(casusId, definitie, inhoud, pointer, id).ifPresent(ander -> {
            ruimOp(casusId, id, gebruiker);
            throw Weigering.invoer(Veldnaam.van(pointer), "Niet toegevoegd: " + Eenplek.uitleg(ander));
        });
    }

    /** Lets the answer name the new file; a file that no answer can name does not stay behind. */
    private String noem(
            CasusDetail casus, String pointer, String gelezen, Documentgegevens document, Gebruiker gebruiker) {
        try {
            return plek.noem(casus, pointer, gelezen, document.id().toString(), gebruiker);
        } catch (Weigering weigering) {
            ruimOp(casus.id(), document.id().toString(), gebruiker);
            throw weigering;
        }
    }

    /** Takes back a file that no answer names any more; what was submitted, and what this user may not read, stays. */
    private void ruimOp(UUID casusId, String oud, Gebruiker gebruiker) {
        if (oud.matches("[0-9a-f-]{36}")) {
            try {
                verwijderen.verwijder(casusId, UUID.fromString(oud), gebruiker);
            } catch (Weigering nietVanDezeGebruiker) {
                LOG.debugf("A replaced document stays: %s", nietVanDezeGebruiker.soort());
            }
        }
    }

    private static void eisGevraagd(CasusDetail casus, String pointer) {
        if (casus.status() == CasusStatus.AANVULLING_GEVRAAGD) {
            Bijlageplek.eisGevraagd(casus, pointer);
        }
    }

    private void eisZichtbaar(CasusDetail casus, String pointer, Gebruiker gebruiker) {
        if (documenten.afgeschermd(casus, pointer, gebruiker)) {
            throw Weigering.nietToegestaan(AFGESCHERMD);
        }
    }
}
