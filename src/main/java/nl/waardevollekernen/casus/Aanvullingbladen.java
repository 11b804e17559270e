package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which an aanvulling is answered. */
@ApplicationScoped
class Aanvullingbladen {
    private final Casusdocumentlijst documenten;

    Aanvullingbladen(Casusdocumentlijst documenten) {
        this.documenten = documenten;
    }

    /**
     * The page, or empty when nothing is asked.
     *
     * @param inhoud the frozen content, or with answers as typed
     * @param erbij name of the list that gets an empty row, or null
     */
    Optional<Aanvullingblad> van(CasusDetail casus, ObjectNode inhoud, @Nullable String erbij, Gebruiker gebruiker) {
        var definitie = Formulieren.van(casus.call());
        var bestanden = documenten.van(casus.id(), gebruiker);
        var keuzes = bestanden.values().stream()
                .map(document -> new Keuze(document.id().toString(), document.naam()))
                .toList();
        var beeld = new FormulierBeeld(casus.demoWaarden(), bestanden, erbij).metDocumentkeuze(keuzes);
        return vraag(casus)
                .map(aanvulling -> new Aanvullingblad(
                        casus,
                        aanvulling.toelichting(),
                        Nederland.precies(aanvulling.uiterlijk()),
                        aanvulling.vragen().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(vraag -> new Aanvullingblad.Punt(
                                        AanvullingInvoer.label(definitie, vraag.getKey()),
                                        vraag.getValue(),
                                        AanvullingInvoer.plekken(definitie, vraag.getKey()).stream()
                                                .map(plek -> beeld.vraag(
                                                        plek.veld(), plek.pointer(), inhoud.at(plek.pointer())))
                                                .toList(),
                                        AanvullingInvoer.plekken(definitie, vraag.getKey()).stream()
                                                .filter(plek -> plek.veld().type() == Veldtype.DOCUMENT)
                                                .map(plek -> new Keuze(
                                                        "/casussen/" + casus.id() + "/bijlagen/"
                                                                + Veldnaam.van(plek.pointer()),
                                                        plek.veld().label()))
                                                .toList()))
                                .toList(),
                        Leesbeeld.van(definitie, casus.inhoud(), casus.demoWaarden(), bestanden)));
    }

    /** The questions that are open now. */
    static List<AanvullingInvoer.Plek> open(CasusDetail casus) {
        var definitie = Formulieren.van(casus.call());
        return vraag(casus).stream()
                .flatMap(aanvulling -> aanvulling.vragen().keySet().stream().sorted())
                .flatMap(pointer -> AanvullingInvoer.plekken(definitie, pointer).stream())
                .toList();
    }

    private static Optional<Aanvulling> vraag(CasusDetail casus) {
        return casus.aanvullingen().stream()
                .filter(aanvulling -> aanvulling.status() == Aanvulling.Status.OPEN)
                .findFirst();
    }
}
