package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.InhoudTekst;

/**
 * What a case says, as whoever assesses it reads it: every answer by topic, and the documents.
 *
 * @param aanvullingen what was asked after the submission and what the answers changed, oldest first
 * @param delen the topics in the order of the form
 * @param stukken the documents that the content names as it stands
 * @param eerdere the documents that only an earlier version names: an aanvulling replaced them
 * @param geheim why the reader may not open every document, in words, or empty
 */
public record Dossier(
        List<Aanvullingverslag> aanvullingen, List<Deel> delen, List<Stuk> stukken, List<Stuk> eerdere, String geheim) {
    /** One topic. */
    public record Deel(int nummer, String titel, List<Regel> regels) {}

    /**
     * One answer.
     *
     * @param tekst the answer as people read it; made-up demonstration values end with a degree sign
     * @param leeg whether nothing was filled in
     */
    public record Regel(String vraag, String tekst, boolean leeg) {}

    /**
     * One document.
     *
     * @param soort the question it answers
     * @param meta size, what is known about viruses and where an aanvulling brought or replaced it, in words
     * @param adres where it is fetched
     */
    public record Stuk(String naam, String soort, String meta, String adres) {}

    /**
     * Makes it.
     *
     * @param versies the frozen contents, oldest first; the last is what stands
     * @param medeIndieners names of the organisations that take part in this system
     * @param documenten every complete document of the case
     * @param leesbaar the classes of documents that the reader may read
     */
    static Dossier van(
            UUID casus,
            FormulierDefinitie definitie,
            List<? extends JsonNode> versies,
            Set<String> demoWaarden,
            List<String> medeIndieners,
            List<Aanvulling> aanvullingen,
            List<Documentgegevens> documenten,
            Set<Vertrouwelijkheid> leesbaar) {
        var inhoud = versies.getLast();
        var stukken = new Dossierstukken(
                casus,
                definitie,
                documenten,
                versies.stream()
                        .map(versie -> CasusDocumenten.genoemd(definitie, versie))
                        .toList(),
                leesbaar);
        return new Dossier(
                Aanvullingverslag.van(definitie, aanvullingen, versies, stukken.namen()),
                definitie.onderwerpen().stream()
                        .map(onderwerp -> new Deel(
                                onderwerp.nummer(),
                                onderwerp.titel(),
                                Medeindieners.bij(InhoudTekst.antwoorden(onderwerp, inhoud), medeIndieners).stream()
                                        .map(antwoord -> regel(antwoord, demoWaarden))
                                        .toList()))
                        .toList(),
                stukken.nu(),
                stukken.eerder(),
                stukken.houdtAchter() ? Geheimstadium.UITLEG : "");
    }

    private static Regel regel(InhoudTekst.Antwoord antwoord, Set<String> demoWaarden) {
        boolean leeg = InhoudTekst.isLeeg(antwoord.tekst());
        return new Regel(
                antwoord.rij() == null ? antwoord.label() : antwoord.rij() + ": " + antwoord.label(),
                !leeg && isDemo(antwoord.pointer(), demoWaarden) ? antwoord.tekst() + "°" : antwoord.tekst(),
                leeg);
    }

    /** A mark on a list or a topic counts for everything in it. */
    static boolean isDemo(String pointer, Set<String> demoWaarden) {
        for (var hier = pointer; !hier.isEmpty(); hier = hier.substring(0, hier.lastIndexOf('/'))) {
            if (demoWaarden.contains(hier)) {
                return true;
            }
        }
        return false;
    }
}
