package nl.waardevollekernen.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** One uploaded content. Once complete its bytes never change: they lie under a random key that nobody can write again. */
@Entity
class Document {
    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID zaak;
    private UUID reeks;
    private int versienummer;

    @Embedded
    private Aangekondigd aangekondigd;

    private String sleutel;
    private @Nullable String uploadId;
    private @Nullable Long grootte;
    private long deelgrootte;

    @Enumerated(EnumType.STRING)
    private @Nullable Bestandstype type;

    @Enumerated(EnumType.STRING)
    private Uploadstatus status;

    @Embedded
    private Leesstand lezing;

    private @Nullable Instant voltooidOp;

    @SuppressWarnings("UnusedVariable") // asked for by the queries of the repository
    private @Nullable Instant ruimenVanaf;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /**
     * A document of which no byte has arrived yet.
     *
     * @param vorige the document this is a new version of, or null
     */
    @SuppressWarnings("NullAway.Init") // what is not known yet is nullable
    Document(NieuwDocument nieuw, @Nullable Document vorige, String sleutel, Gebruiker gebruiker, Instant nu) {
        id = Ids.nieuw();
        zaak = nieuw.zaak();
        reeks = vorige == null ? id : vorige.reeks;
        versienummer = vorige == null ? 1 : vorige.versienummer + 1;
        aangekondigd = new Aangekondigd(nieuw, gebruiker, nu);
        this.sleutel = sleutel;
        grootte = nieuw.grootte();
        deelgrootte = Opslag.DEELGROOTTE;
        status = Uploadstatus.BEZIG;
        lezing = new Leesstand();
    }

    /** The store opened the upload; a second one opened at the same moment is not used. */
    boolean uploadGeopend(String geopend) {
        if (uploadId == null && status == Uploadstatus.BEZIG) {
            uploadId = geopend;
            return true;
        }
        return false;
    }

    /** All parts are in one object at the store. A repeat changes nothing. */
    boolean voltooi(long bytes, Bestandstype herkend, @Nullable String sha256, Instant nu) {
        if (status == Uploadstatus.COMPLEET) {
            return false;
        }
        eisBezig();
        status = Uploadstatus.COMPLEET;
        grootte = bytes;
        type = herkend;
        voltooidOp = nu;
        lezing.begin(sha256, nu);
        return true;
    }

    /** Not what it should be; the reason stays, the content goes. */
    void weiger(String reden, Instant nu) {
        status = Uploadstatus.GEWEIGERD;
        lezing.weiger(reden);
        ruimenVanaf = nu;
    }

    /** Ended or taken back; the content goes. A repeat changes nothing. */
    boolean breekAf(Instant nu) {
        if (status == Uploadstatus.AFGEBROKEN || status == Uploadstatus.GEWEIGERD) {
            return false;
        }
        status = Uploadstatus.AFGEBROKEN;
        lezing.stop();
        ruimenVanaf = nu;
        return true;
    }

    /** The content was read: hash and outcome of the scan. What is infected goes. */
    void gelezen(String hash, Scanner.Uitslag uitslag, Instant nu) {
        lezing.gelezen(hash, uitslag, nu);
        if (uitslag.status() == Scanstatus.BESMET) {
            ruimenVanaf = nu;
        }
    }

    /** How far the reading of its content is. */
    Leesstand lezing() {
        return lezing;
    }

    /** The clean-up is done, or tried again at this moment. */
    void ruimOpnieuw(@Nullable Instant wanneer) {
        ruimenVanaf = wanneer;
    }

    /** Throws (409) unless parts may still arrive. */
    void eisBezig() {
        if (status != Uploadstatus.BEZIG) {
            throw Weigering.conflict("Deze upload is al afgelopen: het document is " + status.label() + ".");
        }
    }

    /** What was said of it before it arrived. */
    Aangekondigd aangekondigd() {
        return aangekondigd;
    }

    UUID id() {
        return id;
    }

    UUID zaak() {
        return zaak;
    }

    String sleutel() {
        return sleutel;
    }

    String bestandsnaam() {
        return aangekondigd.bestandsnaam();
    }

    /** How the timeline names it: more people follow a case than may know of a trade secret. */
    String logboeknaam() {
        return aangekondigd.vertrouwelijkheid() == Vertrouwelijkheid.BEDRIJFSGEHEIM
                ? "(bedrijfsgeheim)"
                : aangekondigd.bestandsnaam();
    }

    @Nullable
    String uploadId() {
        return uploadId;
    }

    @Nullable
    Long grootte() {
        return grootte;
    }

    long deelgrootte() {
        return deelgrootte;
    }

    Uploadstatus status() {
        return status;
    }

    @Nullable
    Bestandstype type() {
        return type;
    }

    Documentgegevens gegevens() {
        return new Documentgegevens(
                id,
                zaak,
                reeks,
                versienummer,
                aangekondigd.soort(),
                aangekondigd.vertrouwelijkheid(),
                aangekondigd.bestandsnaam(),
                grootte,
                lezing.sha256(),
                type,
                status,
                lezing.scan(),
                lezing.bevinding(),
                aangekondigd.uploader(),
                aangekondigd.uploaderNaam(),
                aangekondigd.begonnenOp(),
                voltooidOp,
                lezing.gelezenOp(),
                versie);
    }
}
