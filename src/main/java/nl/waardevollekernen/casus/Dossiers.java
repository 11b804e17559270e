package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.opencall.Formulieren;

/** Makes the dossier of a case that its reader has already been allowed to read. */
@ApplicationScoped
public class Dossiers {
    private final Documenten documenten;

    Dossiers(Documenten documenten) {
        this.documenten = documenten;
    }

    /** The answers and documents of this case. */
    public Dossier van(CasusDetail detail) {
        return Dossier.van(
                detail.id(),
                Formulieren.van(detail.call()),
                detail.inhoud(),
                detail.demoWaarden(),
                documenten.compleet(detail.id()));
    }
}
