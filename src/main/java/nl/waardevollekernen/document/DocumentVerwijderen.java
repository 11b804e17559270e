package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/** Ends an upload or takes a document back; its content is removed from the store soon after. */
@ApplicationScoped
public class DocumentVerwijderen {
    private final Documentstappen stappen;

    DocumentVerwijderen(Documentstappen stappen) {
        this.stappen = stappen;
    }

    /** Takes it back as far as the policy lets documents be changed now (403, 404), never what was submitted (409); a repeat changes nothing. */
    public void verwijder(UUID zaak, UUID id, Gebruiker gebruiker) {
        stappen.verwijderd(zaak, id, gebruiker);
    }
}
