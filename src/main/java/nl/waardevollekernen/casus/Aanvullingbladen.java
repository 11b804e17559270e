package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import nl.waardevollekernen.opencall.Toepasselijkheid;
import org.jspecify.annotations.Nullable;

/** Puts together the page on which an aanvulling is answered. */
@ApplicationScoped
class Aanvullingbladen {
    private final Casusdocumentlijst documenten;
    private final Antwoordrijen rijen;
    private final Clock klok;

    Aanvullingbladen(Casusdocumentlijst documenten, Antwoordrijen rijen, Clock klok) {
        this.documenten = documenten;
        this.rijen = rijen;
        this.klok = klok;
    }

    /**
     * The page, or empty when nothing is asked.
     *
     * @param stand the answer so far, or as just typed
     * @param erbij name of the list that gets an empty row, or null
     * @param aanbod the removed rows that are offered to be put back
     */
    Optional<Aanvullingblad> van(
            CasusDetail casus,
            AanvullingBewaren.Stand stand,
            @Nullable String erbij,
            Rijaanbod aanbod,
            Gebruiker gebruiker) {
        var definitie = Formulieren.van(casus.call());
        var bestanden = documenten.van(casus.id(), gebruiker);
        var beeld = new FormulierBeeld(casus.demoWaarden(), metStand(bestanden, definitie, casus.inhoud()), erbij)
                .met(rijen.verwijderd(casus, stand.inhoud(), aanbod, gebruiker));
        var op = stand.op();
        return vraag(casus)
                .map(aanvulling -> new Aanvullingblad(
                        casus,
                        aanvulling.toelichting(),
                        Nederland.precies(aanvulling.uiterlijk()),
                        aanvulling.vragen().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(vraag -> punt(definitie, vraag, beeld, stand.inhoud()))
                                .toList(),
                        op == null ? "" : Tijdwoorden.van(casus.call(), op, klok.instant()) + " door " + stand.door(),
                        stand.afdruk(),
                        stand.versie(),
                        Leesbeeld.van(casus, bestanden)));
    }

    private static Aanvullingblad.Punt punt(
            FormulierDefinitie definitie, Map.Entry<String, String> vraag, FormulierBeeld beeld, ObjectNode inhoud) {
        return new Aanvullingblad.Punt(
                AanvullingInvoer.label(definitie, vraag.getKey()),
                vraag.getValue(),
                AanvullingInvoer.plekken(definitie, vraag.getKey()).stream()
                        .map(plek -> beeld.vraag(plek.veld(), plek.pointer(), inhoud.at(plek.pointer())))
                        .toList());
    }

    /** The documents, each with whether it was submitted: one that was added since is still to be sent. */
    private static Map<String, Documentbeeld> metStand(
            Map<String, Documentbeeld> documenten, FormulierDefinitie definitie, ObjectNode ingediend) {
        var eerder = CasusDocumenten.genoemd(definitie, ingediend);
        var beelden = new LinkedHashMap<String, Documentbeeld>();
        documenten.forEach((id, document) -> beelden.put(
                id,
                document.metNoot(
                        eerder.contains(document.id()) ? "zoals u het indiende" : "nieuw, nog niet verstuurd")));
        return beelden;
    }

    /** What was kept at the open places and cannot be read or does not fit, for the page that shows these answers. */
    static Formulierfouten verkeerd(CasusDetail casus, ObjectNode inhoud) {
        var definitie = Formulieren.van(casus.call());
        var plekken = open(casus).stream().map(AanvullingInvoer.Plek::pointer).toList();
        return Veldnaam.fouten(
                definitie,
                InhoudControle.controleer(definitie, Toepasselijkheid.geldend(definitie, inhoud), false).stream()
                        .filter(fout -> Wijzigingen.binnen(plekken, fout.veld()))
                        .toList());
    }

    /** The questions that are open now. */
    static List<AanvullingInvoer.Plek> open(CasusDetail casus) {
        var definitie = Formulieren.van(casus.call());
        return vraag(casus).stream()
                .flatMap(aanvulling -> aanvulling.vragen().keySet().stream().sorted())
                .flatMap(pointer -> AanvullingInvoer.plekken(definitie, pointer).stream())
                .toList();
    }

    /** What is asked now, or empty. */
    static Optional<Aanvulling> vraag(CasusDetail casus) {
        return casus.aanvullingen().stream()
                .filter(aanvulling -> aanvulling.status() == Aanvulling.Status.OPEN)
                .findFirst();
    }
}
