package nl.waardevollekernen.advies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;

/** An interest of a member in an organisation: it excludes from every case of that organisation, now and later. */
@Entity
class Belang {
    @Id
    private UUID id;

    private String lidId;
    private String organisatie;

    @Column(columnDefinition = "text")
    private String toelichting;

    private Instant verklaardOp;

    @SuppressWarnings("NullAway.Init")
    protected Belang() {}

    Belang(String lidId, String organisatie, String toelichting, Instant nu) {
        this.id = Ids.nieuw();
        this.lidId = lidId;
        this.organisatie = organisatie;
        this.toelichting = toelichting;
        this.verklaardOp = nu;
    }

    UUID id() {
        return id;
    }

    String lidId() {
        return lidId;
    }

    String organisatie() {
        return organisatie;
    }

    String toelichting() {
        return toelichting;
    }

    Instant verklaardOp() {
        return verklaardOp;
    }
}
