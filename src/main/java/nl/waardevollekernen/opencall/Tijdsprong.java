package nl.waardevollekernen.opencall;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One move of a rehearsal's clock; two at the same time collide on the number. */
@Entity
@Table(name = "open_call_tijdsprong")
class Tijdsprong {
    /** Which call, and the how manieth move of its clock. */
    @Embeddable
    record Sleutel(UUID openCall, int volgnummer) implements Serializable {}

    @EmbeddedId
    private Sleutel sleutel;

    private Instant echt;
    private Instant naar;

    @SuppressWarnings("NullAway.Init")
    protected Tijdsprong() {}

    Tijdsprong(UUID openCall, int volgnummer, Instant echt, Instant naar) {
        this.sleutel = new Sleutel(openCall, volgnummer);
        this.echt = echt;
        this.naar = naar;
    }

    int volgnummer() {
        return sleutel.volgnummer();
    }

    Calltijd.Sprong sprong() {
        return new Calltijd.Sprong(echt, naar);
    }
}
