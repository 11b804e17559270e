package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Bestandsgrootte;
import nl.waardevollekernen.gedeeld.Idempotentie;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import org.jspecify.annotations.Nullable;

/** The steps of an upload that are one transaction each; what is done at the store lies between them. */
@ApplicationScoped
class Documentstappen {
    /** The answer that is kept with an Idempotency-Key. */
    record Begonnen(UUID id) {}

    private final DocumentRepository documenten;
    private final Toegang toegang;
    private final Idempotentie idempotentie;
    private final Logboek logboek;
    private final Event<DocumentBesmet> besmet;
    private final Clock klok;

    Documentstappen(
            DocumentRepository documenten,
            Toegang toegang,
            Idempotentie idempotentie,
            Logboek logboek,
            Event<DocumentBesmet> besmet,
            Clock klok) {
        this.documenten = documenten;
        this.toegang = toegang;
        this.idempotentie = idempotentie;
        this.logboek = logboek;
        this.besmet = besmet;
        this.klok = klok;
    }

    /** Most bytes this user may send to this case. */
    @Transactional
    long grens(UUID zaak, Gebruiker gebruiker) {
        return toegang.rechtOmToeTeVoegen(zaak, gebruiker).grens();
    }

    /** Announces a document, once per key. */
    @Transactional
    Document begin(NieuwDocument nieuw, Gebruiker gebruiker, @Nullable String idempotentieSleutel) {
        var recht = toegang.rechtOmToeTeVoegen(nieuw.zaak(), gebruiker);
        if (nieuw.grootte() != null && nieuw.grootte() > recht.grens()) {
            throw teGroot(recht.grens());
        }
        if (!recht.vraagt(nieuw.soort())) {
            throw Weigering.conflict("Om dit document is niet gevraagd. Bij een aanvulling kunt u alleen de documenten"
                    + " toevoegen waar de marktmeester om vraagt.");
        }
        if (!recht.leesbaar().contains(nieuw.vertrouwelijkheid())) {
            throw Weigering.nietToegestaan("U kunt geen documenten toevoegen die u zelf niet mag lezen.");
        }
        var begonnen = idempotentie.eenmalig(
                gebruiker.id(), idempotentieSleutel, "document van " + nieuw.zaak(), nieuw, Begonnen.class, () -> {
                    var document =
                            new Document(nieuw, vorige(nieuw, recht), Sleutel.nieuw(), gebruiker, klok.instant());
                    documenten.persist(document);
                    return new Begonnen(document.id());
                });
        return documenten.findByIdOptional(begonnen.id()).orElseThrow(Weigering::nietGevonden);
    }

    /** The kinds of file that a document of this kind may be at this case. */
    @Transactional
    List<Bestandstype> typen(UUID zaak, String soort, Gebruiker gebruiker) {
        return toegang.typen(zaak, soort, gebruiker);
    }

    private @Nullable Document vorige(NieuwDocument nieuw, Documentrecht recht) {
        if (nieuw.vervangt() == null) {
            return null;
        }
        var vorige = documenten
                .zichtbaar(nieuw.zaak(), nieuw.vervangt(), recht)
                .orElseThrow(() -> Weigering.invoer("/vervangt", "Dit document is er niet bij deze casus."));
        return documenten.laatste(vorige).orElseThrow();
    }

    /** Remembers the upload at the store; false when another request was first. */
    @Transactional
    boolean geopend(UUID id, String uploadId) {
        return vergrendeld(id).uploadGeopend(uploadId);
    }

    /** The document of an upload this user may go on with. */
    @Transactional
    Document vanUpload(UUID zaak, UUID id, Gebruiker gebruiker) {
        var recht = toegang.rechtOmToeTeVoegen(zaak, gebruiker);
        return documenten.zichtbaar(zaak, id, recht).orElseThrow(Weigering::nietGevonden);
    }

    /**
     * Everything arrived, is of a kind that is taken and opens; the content waits to be read for viruses.
     *
     * @param sha256 the hash where it is known already, or null
     */
    @Transactional
    Documentgegevens voltooid(UUID id, long bytes, Bestandstype type, @Nullable String sha256, Gebruiker gebruiker) {
        var document = vergrendeld(id);
        if (document.voltooi(bytes, type, sha256, klok.instant())) {
            logboek.noteer(
                    Notitie.van(document.zaak(), LogSoort.DOCUMENT_TOEGEVOEGD, gebruiker, document.logboeknaam()));
        }
        documenten.flush();
        return document.gegevens();
    }

    @Transactional
    void geweigerd(UUID id, String reden) {
        var document = vergrendeld(id);
        document.weiger(reden, klok.instant());
        logboek.noteer(Notitie.systeem(document.zaak(), LogSoort.DOCUMENT_GEWEIGERD)
                .op(document.logboeknaam())
                .met("reden", reden));
    }

    /** Ends an upload or takes a document back; what was submitted stays (409). */
    @Transactional
    void verwijderd(UUID zaak, UUID id, Gebruiker gebruiker) {
        var recht = toegang.rechtOmToeTeVoegen(zaak, gebruiker);
        var zichtbaar = documenten.zichtbaar(zaak, id, recht).orElseThrow(Weigering::nietGevonden);
        if (recht.ingediend().contains(id)) {
            throw Weigering.conflict("Dit document hoort bij wat is ingediend. Het blijft bij de casus.");
        }
        var document = vergrendeld(zichtbaar.id());
        boolean wasCompleet = document.status() == Uploadstatus.COMPLEET;
        if (document.breekAf(klok.instant()) && wasCompleet) {
            logboek.noteer(Notitie.van(zaak, LogSoort.DOCUMENT_VERWIJDERD, gebruiker, document.logboeknaam()));
        }
    }

    /** Ends an upload that cannot go on. */
    @Transactional
    void afgebroken(UUID id) {
        vergrendeld(id).breekAf(klok.instant());
    }

    /** A reader goes on until this moment. */
    @Transactional
    void leesTot(UUID id, Instant lease) {
        vergrendeld(id).lezing().leesTot(lease);
    }

    @Transactional
    void probeerLater(UUID id) {
        vergrendeld(id).lezing().probeerLater(klok.instant());
    }

    /** What reading found. A document that was taken back in the meantime stays as it is. */
    @Transactional
    void gelezen(UUID id, String sha256, Scanner.Uitslag uitslag) {
        var document = vergrendeld(id);
        if (document.status() != Uploadstatus.COMPLEET) {
            return;
        }
        if (!document.aangekondigd().klopt(sha256)) {
            geweigerd(id, Aangekondigd.ANDERE_INHOUD);
            return;
        }
        document.gelezen(sha256, uitslag, klok.instant());
        if (uitslag.status() == Scanstatus.WACHT_OP_SCAN) {
            return;
        }
        logboek.noteer(Notitie.systeem(document.zaak(), LogSoort.DOCUMENT_GESCAND)
                .op(document.logboeknaam())
                .met("uitkomst", uitslag.status().label()));
        if (uitslag.status() == Scanstatus.BESMET) {
            var gegevens = document.gegevens();
            documenten.flush();
            besmet.fire(new DocumentBesmet(gegevens.zaak(), id, gegevens.soort(), gegevens.bestandsnaam()));
        }
    }

    private Document vergrendeld(UUID id) {
        return documenten.vergrendeld(id).orElseThrow(Weigering::nietGevonden);
    }

    static Weigering teGroot(long grens) {
        return Weigering.invoer(
                "/grootte", "Het bestand is te groot. Het mag ten hoogste " + Bestandsgrootte.tekst(grens) + " zijn.");
    }
}
