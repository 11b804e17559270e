package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.melding.Meldingen;
import nl.waardevollekernen.opencall.OpenCall;

/**
 * The plain mails a submitter gets: one for each step that must be known, to the contact of the case. None tells more
 * than the submitter may see on the case page; none carries a score, a name of an assessor or an internal state.
 */
@ApplicationScoped
class Casuspost {
    private final Meldingen meldingen;

    Casuspost(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    /**
     * The receipt, with the moment, the hash and the latest sealed head of the log.
     *
     * @param inhoud what was submitted, already read
     */
    void ontvangst(Casus casus, ObjectNode inhoud, Indiening indiening, OpenCall call) {
        var kop = indiening
                .kop()
                .map(stand -> "Laatste boomkop van het logboek: " + stand.grootte() + " regels, wortel "
                        + stand.wortel() + "\n")
                .orElse("");
        stuur(
                casus,
                inhoud,
                "ontvangst-" + casus.id(),
                "Uw casus is ingediend: " + casus.kenmerk(),
                "Wij hebben uw casus ontvangen voor " + call.titel() + ".\n\n"
                        + "Casus: " + casus.titel() + "\n"
                        + "Kenmerk: " + casus.kenmerk() + "\n"
                        + "Moment van indienen: " + Tijdwoorden.precies(call, indiening.moment()) + "\n"
                        + "Controlegetal van de inhoud (SHA-256): " + indiening.sha256() + "\n"
                        + kop + "\n"
                        + "De inhoud ligt nu vast. Intrekken kan tot de bekendmaking van het besluit.\n"
                        + "Op de pagina van uw casus ziet u waar de behandeling staat.");
    }

    /** The call closes soon and this draft was not submitted. */
    void conceptHerinnering(Casus casus, OpenCall call) {
        stuur(
                casus,
                "concept-herinnering-" + casus.id(),
                "Nog niet ingediend: " + casus.titel(),
                "Uw casus " + casus.titel() + " is nog een concept en is niet ingediend.\n\n"
                        + "De open call " + call.titel() + " sluit op " + Nederland.precies(call.sluit()) + ".\n"
                        + "Dien voor dat moment in als u mee wilt doen.");
    }

    /** The call closed and this draft was not submitted. */
    void verlopen(Casus casus) {
        stuur(
                casus,
                "verlopen-" + casus.id(),
                "Niet ingediend: " + casus.titel(),
                "De open call is gesloten. Uw casus " + casus.titel() + " was een concept en is niet ingediend.\n"
                        + "U kunt het concept nog lezen.");
    }

    /** A virus was found in a file: what the submitter can do about it, now or when asked. */
    void bestandBesmet(Casus casus, UUID document, String bestandsnaam) {
        stuur(
                casus,
                "besmet-" + document,
                "Virus gevonden in een bestand van " + casus.titel(),
                "In het bestand " + bestandsnaam + " van uw casus " + casus.titel() + " is een virus gevonden.\n"
                        + "Niemand kan dit bestand openen.\n\n"
                        + switch (casus.status()) {
                            case CONCEPT ->
                                "Voeg een schoon bestand toe. Met het besmette bestand kunt u niet indienen.";
                            case AANVULLING_GEVRAAGD ->
                                "Voeg een schoon bestand toe bij uw aanvulling. De vraag staat op de pagina van uw casus.";
                            default ->
                                "Uw casus blijft ingediend. U krijgt een e-mail als de marktmeester u om een schoon"
                                        + " bestand vraagt. Tot dan hoeft u niets te doen.";
                        });
    }

    void aanvullingGevraagd(Casus casus, Aanvulling aanvulling) {
        stuur(
                casus,
                "aanvulling-" + aanvulling.id(),
                "Vul uw casus aan: " + casus.kenmerk(),
                "Uw casus " + casus.titel() + " is nog niet compleet.\n\n"
                        + "U kunt aanvullen tot en met " + Nederland.datum(aanvulling.uiterlijk()) + ".\n"
                        + "Op de pagina van uw casus staat welke vragen u moet aanvullen en waarom.\n"
                        + "Antwoordt u niet op tijd, dan beoordelen wij de casus zoals die nu is.");
    }

    void aanvullingHerinnering(Casus casus, Aanvulling aanvulling) {
        stuur(
                casus,
                "aanvulling-herinnering-" + aanvulling.id(),
                "Herinnering: vul uw casus aan, " + casus.kenmerk(),
                "U kunt uw casus " + casus.titel() + " nog aanvullen tot en met "
                        + Nederland.datum(aanvulling.uiterlijk()) + ".");
    }

    void aanvullingVerlengd(Casus casus, Aanvulling aanvulling) {
        stuur(
                casus,
                "aanvulling-verlengd-" + aanvulling.id(),
                "Meer tijd om aan te vullen: " + casus.kenmerk(),
                "U hebt meer tijd om uw casus " + casus.titel() + " aan te vullen: tot en met "
                        + Nederland.datum(aanvulling.uiterlijk()) + ".\n\nReden: "
                        + aanvulling.redenVerlenging().orElse(""));
    }

    void aanvullingVerlopen(Casus casus, Aanvulling aanvulling) {
        stuur(
                casus,
                "aanvulling-verlopen-" + aanvulling.id(),
                "De termijn om aan te vullen is voorbij: " + casus.kenmerk(),
                "De termijn om uw casus " + casus.titel() + " aan te vullen is voorbij.\n"
                        + "Wij beoordelen de casus zoals die is ingediend.");
    }

    void aanvullingOntvangen(Casus casus, Indiening indiening, OpenCall call) {
        stuur(
                casus,
                "aanvulling-ontvangen-" + indiening.id(),
                "Uw aanvulling is ontvangen: " + casus.kenmerk(),
                "Wij hebben uw aanvulling ontvangen.\n\n"
                        + "Moment: " + Tijdwoorden.precies(call, indiening.moment()) + "\n"
                        + "Controlegetal van de inhoud (SHA-256): " + indiening.sha256());
    }

    void ingetrokken(Casus casus) {
        stuur(
                casus,
                "ingetrokken-" + casus.id(),
                "Uw casus is ingetrokken: " + casus.kenmerk(),
                "U hebt uw casus " + casus.titel() + " ingetrokken. Wij stoppen met de behandeling.");
    }

    void einde(Casus casus, String uitkomst, String motivering) {
        stuur(
                casus,
                "einde-" + casus.id(),
                "Besluit over uw casus: " + casus.kenmerk(),
                "Uw casus " + casus.titel() + " gaat niet verder. De uitkomst is: " + uitkomst + ".\n\nDe reden:\n"
                        + motivering);
    }

    /** Path of the page of this case, for whoever submits it. */
    static String pagina(UUID casusId) {
        return "/casussen/" + casusId;
    }

    private void stuur(Casus casus, String sleutel, String onderwerp, String tekst) {
        stuur(casus, CanoniekeJson.lees(casus.inhoud()), sleutel, onderwerp, tekst);
    }

    private void stuur(Casus casus, ObjectNode inhoud, String sleutel, String onderwerp, String tekst) {
        var adres = inhoud.at("/indiener/contactEmail").asText("");
        if (adres.isBlank() && casus.ingediendOp().isEmpty()) {
            return; // a draft may still lack its contact: there is nobody to write to, and nothing for beheer to mend
        }
        meldingen.plan(sleutel, adres, onderwerp, tekst, pagina(casus.id()));
    }
}
