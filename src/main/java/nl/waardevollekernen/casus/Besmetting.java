package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.DocumentBesmet;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * What a virus in a file means for its case. A draft cannot be submitted with it. Of a submitted case the file is asked
 * again: it goes along with the aanvulling that is open, or else the marktmeester can judge nothing before asking one, in
 * which it stands by itself. The submitter hears it at once.
 */
@ApplicationScoped
class Besmetting {
    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final CasusDocumenten documenten;
    private final CasusKnockouts knockouts;
    private final Casuspost post;
    private final OpenCalls calls;

    Besmetting(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            CasusDocumenten documenten,
            CasusKnockouts knockouts,
            Casuspost post,
            OpenCalls calls) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.documenten = documenten;
        this.knockouts = knockouts;
        this.post = post;
        this.calls = calls;
    }

    /** Tells the submitter, and lets the case follow, in the transaction that records what the scanner found. */
    @Transactional(Transactional.TxType.MANDATORY)
    void gevonden(@Observes DocumentBesmet besmet) {
        casussen.voorProces(besmet.zaak())
                .filter(casus -> casus.status() == CasusStatus.CONCEPT
                        || casus.status() == CasusStatus.AANVULLING_GEVRAAGD
                        || casus.inhoud().contains(besmet.document().toString()))
                .ifPresent(casus -> {
                    post.bestandBesmet(casus, besmet.document(), besmet.bestandsnaam());
                    aanvullingen
                            .open(casus.id())
                            .ifPresent(aanvulling -> vragen(casus).forEach(aanvulling::vraagOok));
                    knockouts.toetsCompleet(casus);
                });
    }

    /** What must be asked again about this case: JSON pointer of the question → what is asked. */
    Map<String, String> vragen(Casus casus) {
        var call = calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden);
        return vragen(documenten.besmet(casus.id(), Formulieren.van(call), CanoniekeJson.lees(casus.inhoud())));
    }

    /** The same for who reads the case. */
    Map<String, String> vragen(CasusDetail casus) {
        return vragen(documenten.besmet(casus.id(), Formulieren.van(casus.call()), casus.inhoud()));
    }

    /** What the submitter is asked. */
    static String vraag(String bestandsnaam) {
        return "in het bestand " + bestandsnaam + " is een virus gevonden. Voeg een schoon bestand toe.";
    }

    /** What is asked, with the questions about infected files that no other question opens. */
    Map<String, String> metBesmet(Casus casus, Map<String, String> gevraagd) {
        var alle = new LinkedHashMap<>(gevraagd);
        vragen(casus).forEach((pointer, vraag) -> {
            if (!Wijzigingen.binnen(gevraagd.keySet(), pointer)) {
                alle.put(pointer, vraag);
            }
        });
        return alle;
    }

    private static Map<String, String> vragen(Map<String, String> besmet) {
        return besmet.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        bestand -> Documentbeeld.hoofdletter(vraag(bestand.getValue())),
                        (eerste, tweede) -> eerste,
                        LinkedHashMap::new));
    }
}
