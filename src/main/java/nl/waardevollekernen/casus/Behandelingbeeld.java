package nl.waardevollekernen.casus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Tijdlijnregel;
import nl.waardevollekernen.opencall.Kaders;

/**
 * One case in treatment, in words.
 *
 * @param ingediend when it was submitted
 * @param knockouts empty while they are not yet found
 * @param uitkomst the finding at the gate, or empty
 * @param staatVast whether that finding holds
 * @param meerTijd what giving more time for the open aanvulling does, or empty when this reader may not
 * @param verschoonbaar whether this reader may declare an interest now
 * @param versies whether this reader may read who wrote what when
 * @param tijdlijn what happened, the latest first
 * @param gelezen who read the case or a document, the latest first
 */
record Behandelingbeeld(
        Zaakkop kop,
        String ingediend,
        Dossier dossier,
        List<Koregel> knockouts,
        String uitkomst,
        String motivering,
        boolean staatVast,
        List<Aanvullingbeeld> aanvullingen,
        String meerTijd,
        boolean verschoonbaar,
        boolean versies,
        List<Gebeurtenis> tijdlijn,
        List<Gebeurtenis> gelezen) {
    private static final Set<LogSoort> LEZEN = EnumSet.of(LogSoort.GELEZEN, LogSoort.DOCUMENT_GELEZEN);

    /** One invitation to complete, in words. */
    record Aanvullingbeeld(String fase, String stand, String uiterlijk, String verlenging) {}

    /** One line of the timeline. */
    record Gebeurtenis(String moment, String tekst) {}

    static Behandelingbeeld van(CasusDetail detail, Dossier dossier, List<Tijdlijnregel> regels, Gebruiker lezer) {
        var oordeel = detail.oordeel();
        return new Behandelingbeeld(
                Zaakkop.van(detail),
                detail.indieningen().isEmpty()
                        ? ""
                        : Tijdwoorden.precies(
                                detail.call(), detail.indieningen().getFirst().moment()),
                dossier,
                Koregel.van(detail.knockouts(), Kaders.toetsingskader(detail.call())),
                oordeel == null ? "" : oordeel.uitkomst().map(Uitkomst::label).orElse(""),
                oordeel == null ? "" : oordeel.motivering(),
                oordeel != null && oordeel.staatVast(),
                detail.aanvullingen().stream().map(Behandelingbeeld::beeld).toList(),
                lezer.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR) ? meerTijd(detail) : "",
                CasusVerschonen.verklaart(lezer),
                lezer.heeftEenVan(Rol.MARKTMEESTER_COORDINATOR, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR),
                gebeurtenissen(detail, regels, regel -> !LEZEN.contains(regel.soort())),
                gebeurtenissen(detail, regels, regel -> LEZEN.contains(regel.soort())));
    }

    /** The latest first; what was repeated at a stretch stands there once. */
    private static List<Gebeurtenis> gebeurtenissen(
            CasusDetail detail, List<Tijdlijnregel> regels, Predicate<Tijdlijnregel> welke) {
        var gebeurtenissen = new ArrayList<Gebeurtenis>();
        for (var regel : regels.reversed().stream().filter(welke).toList()) {
            if (gebeurtenissen.isEmpty() || !gebeurtenissen.getLast().tekst().equals(regel.tekst())) {
                gebeurtenissen.add(new Gebeurtenis(Tijdwoorden.moment(detail.call(), regel.moment()), regel.tekst()));
            }
        }
        return List.copyOf(gebeurtenissen);
    }

    private static String meerTijd(CasusDetail detail) {
        return detail.aanvullingen().stream()
                .filter(een -> een.status() == Aanvulling.Status.OPEN && !een.isVerlengd())
                .findFirst()
                .map(een -> "De indiener kan nu aanvullen tot en met " + Nederland.datum(een.uiterlijk())
                        + ". Dat wordt tot en met "
                        + Nederland.datum(AanvullingVerlengen.straks(een, detail.call()))
                        + ". Dit kan één keer. De indiener leest de reden.")
                .orElse("");
    }

    /** Where more time for the open aanvulling is given. */
    public String verlenging() {
        return kop.behandeling() + "/verlenging";
    }

    /** Where every version of what was written about the case stands. */
    public String versieadres() {
        return "/casussen/" + kop.id() + "/versies";
    }

    private static Aanvullingbeeld beeld(Aanvulling aanvulling) {
        return new Aanvullingbeeld(
                aanvulling.fase() == Fase.TOETSING ? "toetsing" : "ontvankelijkheid",
                aanvulling.status().label(),
                Nederland.datum(aanvulling.uiterlijk()),
                aanvulling.redenVerlenging().orElse(""));
    }
}
