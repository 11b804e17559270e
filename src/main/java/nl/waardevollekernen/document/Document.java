package nl.waardevollekernen.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.jspecify.annotations.Nullable;

/** One uploaded content. Once complete its bytes never change: they lie under a random key that nobody can write again. */
@Entity
class Document {
    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private long versie;

    private UUID zaak;
    private UUID reeks;
    private int versienummer;
    private String soort;

    @Enumerated(EnumType.STRING)
    private Vertrouwelijkheid vertrouwelijkheid;

    private String bestandsnaam;
    private String sleutel;
    private @Nullable String uploadId;
    private @Nullable Long grootte;
    private long deelgrootte;
    private @Nullable String verwachteSha256;
    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private @Nullable Bestandstype type;

    @Enumerated(EnumType.STRING)
    private Uploadstatus status;

    @Enumerated(EnumType.STRING)
    private Scanstatus scan;

    private @Nullable String bevinding;
    private String uploader;
    private String uploaderNaam;
    private Instant begonnenOp;
    private @Nullable Instant voltooidOp;
    private @Nullable Instant gelezenOp;

    @SuppressWarnings("UnusedVariable") // asked for by the queries of the repository
    private @Nullable Instant lezenVanaf;

    private int pogingen;

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
        soort = nieuw.soort();
        vertrouwelijkheid = nieuw.vertrouwelijkheid();
        bestandsnaam = nieuw.bestandsnaam();
        this.sleutel = sleutel;
        grootte = nieuw.grootte();
        deelgrootte = Opslag.DEELGROOTTE;
        verwachteSha256 = nieuw.sha256();
        status = Uploadstatus.BEZIG;
        scan = Scanstatus.WACHT_OP_SCAN;
        uploader = gebruiker.id();
        uploaderNaam = gebruiker.naam();
        begonnenOp = nu;
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
    boolean voltooi(long bytes, Bestandstype herkend, Instant nu) {
        if (status == Uploadstatus.COMPLEET) {
            return false;
        }
        eisBezig();
        status = Uploadstatus.COMPLEET;
        grootte = bytes;
        type = herkend;
        voltooidOp = nu;
        lezenVanaf = nu;
        return true;
    }

    /** Not what it should be; the reason stays, the content goes. */
    void weiger(String reden, Instant nu) {
        status = Uploadstatus.GEWEIGERD;
        bevinding = reden;
        lezenVanaf = null;
        ruimenVanaf = nu;
    }

    /** Ended or taken back; the content goes. A repeat changes nothing. */
    boolean breekAf(Instant nu) {
        if (status == Uploadstatus.AFGEBROKEN || status == Uploadstatus.GEWEIGERD) {
            return false;
        }
        status = Uploadstatus.AFGEBROKEN;
        lezenVanaf = null;
        ruimenVanaf = nu;
        return true;
    }

    /** Taken by a reader until this moment; a reader that dies loses it then. */
    void leesTot(Instant lease) {
        lezenVanaf = lease;
    }

    /** The content was read: hash and outcome of the scan. A scanner that did not answer is asked again, ever later. */
    void gelezen(String hash, Scanner.Uitslag uitslag, Instant nu) {
        if (sha256 == null) {
            sha256 = hash;
            gelezenOp = nu;
        }
        scan = uitslag.status();
        bevinding = uitslag.bevinding();
        if (scan == Scanstatus.WACHT_OP_SCAN) {
            probeerLater(nu);
            return;
        }
        lezenVanaf = null;
        if (scan == Scanstatus.BESMET) {
            ruimenVanaf = nu;
        }
    }

    /** Reading failed; it is tried again, ever later. */
    void probeerLater(Instant nu) {
        var wacht = Duration.ofSeconds(5L << Math.min(pogingen, 10));
        lezenVanaf = nu.plus(wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht);
        pogingen++;
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

    /** Whether the content the sender announced is the content that arrived. */
    boolean klopt(String gelezenHash) {
        return verwachteSha256 == null || verwachteSha256.equals(gelezenHash);
    }

    boolean van(Gebruiker gebruiker) {
        return uploader.equals(gebruiker.id());
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
        return bestandsnaam;
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

    Scanstatus scan() {
        return scan;
    }

    Vertrouwelijkheid vertrouwelijkheid() {
        return vertrouwelijkheid;
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
                soort,
                vertrouwelijkheid,
                bestandsnaam,
                grootte,
                sha256,
                type,
                status,
                scan,
                bevinding,
                uploader,
                uploaderNaam,
                begonnenOp,
                voltooidOp,
                gelezenOp,
                versie);
    }
}
