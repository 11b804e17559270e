package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import org.jspecify.annotations.Nullable;

/** Lets somebody fetch the content of a document, and notes that it was fetched. */
@ApplicationScoped
public class DocumentInhoud {
    /**
     * Where the content is fetched, for a short while.
     *
     * @param adres signed, at the public side of the store; answers with a file to save, never a page
     * @param waarschuwing what the reader must know first, or null
     */
    public record Leesadres(
            URI adres, Instant geldigTot, @Nullable String waarschuwing) {}

    private final DocumentRepository documenten;
    private final Toegang toegang;
    private final Adressen adressen;
    private final Logboek logboek;

    DocumentInhoud(DocumentRepository documenten, Toegang toegang, Adressen adressen, Logboek logboek) {
        this.documenten = documenten;
        this.toegang = toegang;
        this.adressen = adressen;
        this.logboek = logboek;
    }

    /**
     * Signs an address for this user.
     *
     * @throws Weigering (404) for who may not see it, (409) when it may not be fetched (yet)
     */
    @Transactional
    public Leesadres adres(UUID zaak, UUID id, Gebruiker gebruiker) {
        var recht = toegang.recht(zaak, gebruiker);
        var document = documenten.zichtbaar(zaak, id, recht).orElseThrow(Weigering::nietGevonden);
        var waarschuwing =
                Leesregel.beslis(document.gegevens(), document.aangekondigd().van(gebruiker), recht.ongescandLezen());
        logboek.noteer(Notitie.van(zaak, LogSoort.DOCUMENT_GELEZEN, gebruiker, document.logboeknaam()));
        var getekend =
                adressen.inhoud(document.sleutel(), document.bestandsnaam(), Objects.requireNonNull(document.type()));
        return new Leesadres(getekend.adres(), getekend.geldigTot(), waarschuwing);
    }
}
