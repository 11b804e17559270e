package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        var definitie = Formulieren.van(casus.call());
        var fouten = new ArrayList<>(InhoudControle.controleer(definitie, casus.inhoud(), true));
        fouten.addAll(documenten.fouten(casus.id(), definitie, casus.inhoud()));
        fouten.sort((een, ander) -> definitie.vergelijk(een.veld(), ander.veld()));
        return fouten;
    }

    /** Refuses (400) content of the wrong shape; it may be incomplete. */
    void eisVorm(Casus casus, ObjectNode inhoud) {
        eisGeen(InhoudControle.controleer(van(casus), inhoud, false));
    }

    /** Refuses (400) content of this case that is not complete, with everything its form misses. */
    void eisVolledig(UUID casusId, FormulierDefinitie definitie, ObjectNode inhoud) {
        eisGeen(InhoudControle.controleer(definitie, inhoud, true));
        eisGeen(documenten.fouten(casusId, definitie, inhoud));
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
