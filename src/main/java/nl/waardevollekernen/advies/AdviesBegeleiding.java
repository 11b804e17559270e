package nl.waardevollekernen.advies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Ids;

/** That one person chose who reviews a case: asked a member or withdrew an assignment. Written once and never changed. */
@Entity
@Table(name = "advies_begeleiding")
@SuppressWarnings("UnusedVariable") // asked for by an interest
class AdviesBegeleiding {
    @Id
    private UUID id;

    private UUID casusId;
    private String gebruikerId;
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected AdviesBegeleiding() {}

    AdviesBegeleiding(UUID casusId, String gebruikerId, Instant nu) {
        this.id = Ids.nieuw();
        this.casusId = casusId;
        this.gebruikerId = gebruikerId;
        this.op = nu;
    }
}
