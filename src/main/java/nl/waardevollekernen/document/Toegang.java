package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;

/** Asks the policy of the room that knows the case; where nobody answers, nothing is allowed. */
@ApplicationScoped
class Toegang {
    private final Instance<DocumentBeleid> beleid;

    Toegang(Instance<DocumentBeleid> beleid) {
        this.beleid = beleid;
    }

    /** What this user may do; refused (404) when the case does not exist for this user. */
    Documentrecht recht(UUID zaak, Gebruiker gebruiker) {
        var recht = beleid.isResolvable() ? beleid.get().recht(zaak, gebruiker) : Documentrecht.geen();
        if (recht.leesbaar().isEmpty()) {
            throw Weigering.nietGevonden();
        }
        return recht;
    }

    /** The same, for who wants to add or take back; refused (403) for who may only read, (409) when it is too late. */
    Documentrecht rechtOmToeTeVoegen(UUID zaak, Gebruiker gebruiker) {
        var recht = recht(zaak, gebruiker);
        if (!recht.toevoegen()) {
            throw Weigering.nietToegestaan("U kunt nu geen documenten toevoegen of verwijderen bij deze casus.");
        }
        if (!recht.beletsel().isEmpty()) {
            throw Weigering.conflict(recht.beletsel());
        }
        return recht;
    }

    /** The kinds of file that a document of this kind may be. */
    List<Bestandstype> typen(UUID zaak, String soort, Gebruiker gebruiker) {
        return beleid.isResolvable() ? beleid.get().typen(zaak, soort, gebruiker) : List.of();
    }
}
