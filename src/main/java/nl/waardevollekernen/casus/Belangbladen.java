package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCalls;

/** Puts together the page on which an interest is declared; refused (404) when the case does not exist for this reader. */
@ApplicationScoped
class Belangbladen {
    private final CasusLezen lezen;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;

    Belangbladen(CasusLezen lezen, CasusGegevens gegevens, OpenCalls calls) {
        this.lezen = lezen;
        this.gegevens = gegevens;
        this.calls = calls;
    }

    @Transactional
    Belangkop van(UUID casusId, Gebruiker lezer) {
        var casus = lezen.kern(casusId, lezer);
        boolean behandelt = lezer.heeftEenVan(
                Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR, Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR);
        return new Belangkop(
                casusId,
                casus.kenmerk(),
                casus.kern().isEmpty() ? casus.titel() : casus.kern(),
                gegevens.indieners(casusId),
                "/casussen/" + casusId + (behandelt ? "/behandeling" : "/advies"),
                behandelt ? "/casussen" : "/adviezen",
                behandelt ? "Casussen" : "Adviezen",
                calls.zoek(casus.openCallId())
                        .orElseThrow(Weigering::nietGevonden)
                        .proefronde());
    }

    /** Where this reader goes on after declaring: the own tasks, or the cases for who has no tasks. */
    static String daarna(Gebruiker lezer) {
        return lezer.heeft(Rol.PROGRAMMACOORDINATOR) ? "/casussen" : "/taken";
    }
}
