package nl.waardevollekernen.opencall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The stored secret and promise of the lottery of one call; the database makes them with the call. */
@Entity
@Table(name = "open_call_loting")
class LotingRij {
    @Id
    @Column(name = "open_call")
    private UUID openCall;

    @Column(updatable = false)
    private String geheim;

    @Column(updatable = false)
    private String belofte;

    @SuppressWarnings("NullAway.Init")
    protected LotingRij() {}

    UUID openCall() {
        return openCall;
    }

    String geheim() {
        return geheim;
    }

    String belofte() {
        return belofte;
    }
}
