package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The tekenbevoegde's agreement with one exact content; worth nothing for any other content. */
@Embeddable
public class Handtekening {
    @Column(name = "getekend_door_id")
    private String gebruikerId;

    @Column(name = "getekend_door")
    private String naam;

    @Column(name = "getekend_op")
    private Instant op;

    @Column(name = "getekende_hash")
    private String inhoudHash;

    @SuppressWarnings("NullAway.Init")
    protected Handtekening() {}

    Handtekening(String gebruikerId, String naam, Instant op, String inhoudHash) {
        this.gebruikerId = gebruikerId;
        this.naam = naam;
        this.op = op;
        this.inhoudHash = inhoudHash;
    }

    public String naam() {
        return naam;
    }

    public Instant op() {
        return op;
    }

    /** SHA-256 of the content that was signed. */
    public String inhoudHash() {
        return inhoudHash;
    }
}
