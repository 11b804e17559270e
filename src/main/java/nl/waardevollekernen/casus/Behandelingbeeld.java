package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.Tijdlijnregel;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Kaders;

/**
 * One case in treatment, in words.
 *
 * @param ingediend when it was submitted
 * @param knockouts empty while they are not yet found
 * @param uitkomst the finding at the gate, or empty
 * @param staatVast whether that finding holds
 * @param verlengbaar whether this reader may give more time for the open aanvulling
 * @param verschoonbaar whether this reader may declare an interest now
 * @param tijdlijn what happened, the latest first
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
        boolean verlengbaar,
        boolean verschoonbaar,
        List<Gebeurtenis> tijdlijn) {
    /** One invitation to complete, in words. */
    record Aanvullingbeeld(
            String fase, String stand, String uiterlijk, String toelichting, String verlenging, List<Vraag> vragen) {}

    /** What is asked about one field. */
    record Vraag(String veld, String tekst) {}

    /** One line of the timeline. */
    record Gebeurtenis(String moment, String tekst) {}

    static Behandelingbeeld van(CasusDetail detail, Dossier dossier, List<Tijdlijnregel> regels, Gebruiker lezer) {
        var definitie = Formulieren.van(detail.call());
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
                detail.aanvullingen().stream()
                        .map(aanvulling -> beeld(aanvulling, definitie))
                        .toList(),
                lezer.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)
                        && detail.aanvullingen().stream()
                                .anyMatch(een -> een.status() == Aanvulling.Status.OPEN && !een.isVerlengd()),
                lezer.heeftEenVan(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR)
                        && !detail.status().isAfgerond(),
                regels.reversed().stream()
                        .map(regel -> new Gebeurtenis(Tijdwoorden.moment(detail.call(), regel.moment()), regel.tekst()))
                        .toList());
    }

    /** Where more time for the open aanvulling is given. */
    public String verlenging() {
        return kop.behandeling() + "/verlenging";
    }

    private static Aanvullingbeeld beeld(Aanvulling aanvulling, FormulierDefinitie definitie) {
        var pointers = aanvulling.vragen().keySet().stream().sorted().toList();
        return new Aanvullingbeeld(
                aanvulling.fase() == Fase.TOETSING ? "toetsing" : "ontvankelijkheid",
                aanvulling.status().label(),
                Nederland.datum(aanvulling.uiterlijk()),
                aanvulling.toelichting(),
                aanvulling.redenVerlenging().orElse(""),
                Aanvullingvorm.vragen(definitie, pointers, aanvulling.vragen()).stream()
                        .map(vraag -> new Vraag(vraag.label(), vraag.tekst()))
                        .toList());
    }
}
