package nl.waardevollekernen.proces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of the outbox: something the engine must be told, written in the transaction in which it became true. */
@Entity
class Uitgaand {
    @Id
    private UUID id;

    @Version
    private long versie;

    /** Given by the database; the order in which the rows of one zaak leave. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long volgnummer;

    private UUID zaak;
    private @Nullable UUID run;

    @Enumerated(EnumType.STRING)
    private UitgaandSoort soort;

    private @Nullable String naam;
    private @Nullable String sleutel;
    private @Nullable String element;
    private @Nullable Long motorKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> variabelen;

    @Enumerated(EnumType.STRING)
    private UitgaandStatus status;

    private int pogingen;
    private Instant volgendePoging;
    private @Nullable String reden;
    private Instant gemaaktOp;
    private @Nullable Instant afgehandeldOp;

    @SuppressWarnings("NullAway.Init")
    protected Uitgaand() {}

    private Uitgaand(UUID id, UitgaandSoort soort, UUID zaak, Map<String, Object> variabelen, Instant nu) {
        this.id = id;
        this.soort = soort;
        this.zaak = zaak;
        this.variabelen = Map.copyOf(variabelen);
        this.status = UitgaandStatus.WACHT;
        this.volgendePoging = nu;
        this.gemaaktOp = nu;
    }

    static Uitgaand bericht(
            UUID id, UUID zaak, String naam, String sleutel, Map<String, Object> variabelen, Instant nu) {
        var rij = new Uitgaand(id, UitgaandSoort.BERICHT, zaak, variabelen, nu);
        rij.naam = naam;
        rij.sleutel = sleutel;
        return rij;
    }

    static Uitgaand taakAf(UUID id, UUID zaak, TaakVerwijzing taak, Map<String, Object> variabelen, Instant nu) {
        var rij = new Uitgaand(id, UitgaandSoort.TAAK_AF, zaak, variabelen, nu);
        rij.run = taak.run();
        rij.element = taak.element();
        rij.motorKey = taak.jobKey();
        return rij;
    }

    static Uitgaand stop(UUID id, Procesloop loop, long instantie, Instant nu) {
        var rij = new Uitgaand(id, UitgaandSoort.STOP, loop.zaak(), Map.of(), nu);
        rij.run = loop.id();
        rij.motorKey = instantie;
        return rij;
    }

    /** Sends a blocked row again, at once. */
    void opnieuw(Instant nu) {
        if (status != UitgaandStatus.GEBLOKKEERD) {
            throw new IllegalStateException("Rij " + id + " is niet geblokkeerd.");
        }
        status = UitgaandStatus.WACHT;
        volgendePoging = nu;
    }

    UUID id() {
        return id;
    }

    UUID zaak() {
        return zaak;
    }

    @Nullable
    UUID run() {
        return run;
    }

    UitgaandSoort soort() {
        return soort;
    }

    @Nullable
    String naam() {
        return naam;
    }

    @Nullable
    String sleutel() {
        return sleutel;
    }

    @Nullable
    String element() {
        return element;
    }

    @Nullable
    Long motorKey() {
        return motorKey;
    }

    Map<String, Object> variabelen() {
        return variabelen;
    }

    UitgaandStatus status() {
        return status;
    }

    int pogingen() {
        return pogingen;
    }

    @Nullable
    String reden() {
        return reden;
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }

    Instant volgendePoging() {
        return volgendePoging;
    }

    /** When it was sent, or dropped because it had become pointless. */
    @Nullable
    Instant afgehandeldOp() {
        return afgehandeldOp;
    }
}
