package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.pdf.Pdfblad;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Boomkop;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The receipt as a document that a submitter keeps: what arrived when, the hash of the content and of every document, and
 * the head of the log at that moment. With these anybody can check later that nothing was changed.
 */
@ApplicationScoped
class Ontvangstbewijs {
    /** Type of the document. */
    static final String PDF = "application/pdf";

    private final CasusLezen lezen;
    private final Casusdocumentlijst documenten;

    Ontvangstbewijs(CasusLezen lezen, Casusdocumentlijst documenten) {
        this.lezen = lezen;
        this.documenten = documenten;
    }

    /** The receipt as a file named after the kenmerk; refused (404) for who may not see the case, and before it was submitted. */
    RestResponse<byte[]> van(UUID casusId, Gebruiker gebruiker) {
        var casus = lezen.lees(casusId, gebruiker);
        if (casus.indieningen().isEmpty()) {
            throw Weigering.nietGevonden();
        }
        var eerste = casus.indieningen().getFirst();
        try (var blad = new Pdfblad(
                "Ontvangstbewijs " + casus.kenmerk(), "Waardevolle Kernen · " + casus.kenmerk(), eerste.moment())) {
            if (casus.isDemonstratie()) {
                blad.tekst("Dit is een demonstratie. Gegevens kunnen verzonnen zijn.");
            }
            blad.feit("Kenmerk", casus.kenmerk())
                    .feit("Casus", casus.titel())
                    .feit("Kern", casus.kern())
                    .feit(
                            "Indiener",
                            casus.indiener().naam() + " (" + casus.indiener().code() + ")")
                    .feit("Open call", casus.call().titel());
            casus.indieningen().forEach(versie -> indiening(blad, casus, versie));
            documenten(blad, casus, gebruiker);
            blad.kop("Wat u hiermee kunt")
                    .tekst("Een controlegetal (SHA-256) wordt uit de hele inhoud berekend. Verandert er één teken, dan"
                            + " verandert het getal. Met de boomkop van het logboek kan iedereen later nagaan dat"
                            + " niemand een eerdere regel heeft veranderd.");
            return ResponseBuilder.ok(blad.bytes())
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"ontvangstbewijs-" + casus.kenmerk() + ".pdf\"")
                    .build();
        }
    }

    private static void indiening(Pdfblad blad, CasusDetail casus, Indiening versie) {
        blad.kop(versie.volgnummer() == 1 ? "Indiening" : "Aanvulling " + (versie.volgnummer() - 1))
                .feit("Ontvangen", Tijdwoorden.precies(casus.call(), versie.moment()))
                .feit("Door", versie.door());
        versie.getekendDoor()
                .ifPresent(naam -> blad.feit(
                        "Getekend door",
                        naam
                                + versie.getekendOp()
                                        .map(op -> ", " + Tijdwoorden.moment(casus.call(), op))
                                        .orElse("")));
        blad.feit("Controlegetal van de inhoud (SHA-256)", versie.sha256());
        versie.kop().ifPresent(kop -> logkop(blad, kop));
    }

    private static void logkop(Pdfblad blad, Boomkop kop) {
        blad.feit("Boomkop van het logboek: wortel", kop.wortel())
                .feit("Boomkop van het logboek: aantal regels", String.valueOf(kop.grootte()));
    }

    private void documenten(Pdfblad blad, CasusDetail casus, Gebruiker gebruiker) {
        var lijst = documenten.ingediend(casus, gebruiker);
        if (!lijst.isEmpty()) {
            blad.kop("Documenten met hun controlegetal (SHA-256)");
            lijst.forEach(document -> blad.feit(
                    document.naam() + ", " + document.grootte(),
                    document.sha256().isEmpty() ? "Volgt na het lezen van het bestand" : document.sha256()));
        }
    }
}
