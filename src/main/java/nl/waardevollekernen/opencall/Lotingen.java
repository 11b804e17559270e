package nl.waardevollekernen.opencall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Knows what each call promised about its lottery. The promise is for everybody, from before the opening; the secret only for whoever draws. */
@ApplicationScoped
@Transactional
public class Lotingen {
    private final LotingRepository lotingen;

    Lotingen(LotingRepository lotingen) {
        this.lotingen = lotingen;
    }

    /** SHA-256 of the secret, in lower-case hexadecimals. */
    public String belofte(UUID openCall) {
        return rij(openCall).belofte();
    }

    /** The secret itself, 64 hexadecimals; not to be shown before the ranking. */
    public String geheim(UUID openCall) {
        return rij(openCall).geheim();
    }

    private LotingRij rij(UUID openCall) {
        return lotingen.findByIdOptional(openCall)
                .orElseThrow(() -> new IllegalStateException("Call " + openCall + " has no lottery"));
    }
}
