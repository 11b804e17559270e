package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import nl.waardevollekernen.opencall.OpenCalls;

/** Holds the content of a case against the form of its call. */
@ApplicationScoped
public class CasusFormulier {
    private final OpenCalls calls;
    private final CasusDocumenten documenten;

    CasusFormulier(OpenCalls calls, CasusDocumenten documenten) {
        this.calls = calls;
        this.documenten = documenten;
    }

    /** The form of the call this case is in. */
    public FormulierDefinitie van(Casus casus) {
        return Formulieren.van(calls.zoek(casus.openCallId()).orElseThrow(Weigering::nietGevonden));
    }

    /**
     * Everything that still keeps a case from being submitted, its documents included, for who reads it; in the order of
     * the form.
     */
    List<Veldfout> ontbrekend(CasusDetail casus) {
        return ontbrekend(casus.id(), Formulieren.van(casus.call()), casus.inhoud());
    }

    private List<Veldfout> ontbrekend(UUID casusId, FormulierDefinitie definitie, ObjectNode inhoud) {
        var fouten = new ArrayList<>(InhoudControle.controleer(definitie, inhoud, true));
        fouten.addAll(documenten.fouten(casusId, definitie, inhoud));
        fouten.sort((een, ander) -> definitie.vergelijk(een.veld(), ander.veld()));
        return fouten;
    }

    /** Refuses (400) content of the wrong shape; it may be incomplete. */
    void eisVorm(Casus casus, ObjectNode inhoud) {
        eisGeen(InhoudControle.controleer(van(casus), inhoud, false));
    }

    /** Refuses (400) content of this case that is not complete, with everything its form and its documents miss. */
    void eisVolledig(UUID casusId, FormulierDefinitie definitie, ObjectNode inhoud) {
        eisGeen(ontbrekend(casusId, definitie, inhoud));
    }

    /**
     * Refuses (400) an answer to an aanvulling for what is wrong at an opened place, and for what it makes wrong elsewhere.
     * What is untouched was taken once: rules that came later do not close the only chance to answer.
     *
     * @param geopend JSON pointers of the places that were opened
     * @param vorige the frozen content that is answered on
     */
    void eisAanvulling(
            UUID casusId,
            FormulierDefinitie definitie,
            Collection<String> geopend,
            ObjectNode vorige,
            ObjectNode antwoord) {
        eisGeen(vanAntwoord(
                geopend,
                InhoudControle.controleer(definitie, vorige, true),
                InhoudControle.controleer(definitie, antwoord, true)));
        eisGeen(vanAntwoord(
                geopend,
                documenten.fouten(casusId, definitie, vorige),
                documenten.fouten(casusId, definitie, antwoord)));
    }

    /** The errors of an answer that count: those at an opened place, and those that were not there before. */
    static List<Veldfout> vanAntwoord(Collection<String> geopend, List<Veldfout> eerst, List<Veldfout> daarna) {
        var alVerkeerd = eerst.stream().map(Veldfout::veld).collect(Collectors.toSet());
        return daarna.stream()
                .filter(fout -> Wijzigingen.binnen(geopend, fout.veld()) || !alVerkeerd.contains(fout.veld()))
                .toList();
    }

    /** The title of a topic; refused (404) when the form has no such topic. */
    String titel(Casus casus, String onderwerp) {
        return van(casus)
                .onderwerp(onderwerp)
                .orElseThrow(Weigering::nietGevonden)
                .titel();
    }

    /** The name of the kern, as filled in; empty while it is not. */
    String kern(ObjectNode inhoud) {
        return inhoud.at("/kern/naam").asText("").strip();
    }

    private static void eisGeen(List<Veldfout> fouten) {
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }
}
