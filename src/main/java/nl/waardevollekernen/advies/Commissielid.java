package nl.waardevollekernen.advies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who may be asked for a review: known from Keycloak, from configuration or from the first login on. */
@Entity
public class Commissielid {
    /** The id of the user, as the token says. */
    @Id
    private String gebruikerId;

    private String naam;
    private boolean voorzitter;
    private @Nullable String invalshoek;
    private boolean actief;
    private boolean rolhouder;
    private Instant bekendSinds;

    @SuppressWarnings("NullAway.Init")
    protected Commissielid() {}

    Commissielid(String gebruikerId, String naam, boolean voorzitter, @Nullable String invalshoek, Instant nu) {
        this.gebruikerId = gebruikerId;
        this.naam = naam;
        this.voorzitter = voorzitter;
        this.invalshoek = invalshoek;
        this.actief = true;
        this.rolhouder = true;
        this.bekendSinds = nu;
    }

    /** What the token says now; the perspective is only ever set by the secretaris or the configuration. */
    void leerKennen(String naamNu, boolean isVoorzitter) {
        naam = naamNu;
        voorzitter = isVoorzitter;
    }

    void stelIn(@Nullable String nieuweInvalshoek, boolean isActief) {
        invalshoek = nieuweInvalshoek;
        actief = isActief;
    }

    /** Whether Keycloak gives this person the role now. */
    void heeftRol(boolean heeft) {
        rolhouder = heeft;
    }

    public String gebruikerId() {
        return gebruikerId;
    }

    public String naam() {
        return naam;
    }

    public boolean isVoorzitter() {
        return voorzitter;
    }

    /** Stedenbouw, financiën, maatschappelijke waarde, ondernemerschap or uitvoerbaarheid; empty while not set. */
    public Optional<String> invalshoek() {
        return Optional.ofNullable(invalshoek);
    }

    /** Whether new work may be asked: the person takes part and still has the role. */
    public boolean isActief() {
        return actief && rolhouder;
    }

    public Instant bekendSinds() {
        return bekendSinds;
    }
}
