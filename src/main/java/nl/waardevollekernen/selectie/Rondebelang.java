package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.Callbelang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Vierogenregel;

/**
 * The rule of a round as a whole: who has an interest in a case of the call ({@link Callbelang}) does nothing in any of its rounds. That
 * person does not decide, does not lay it before or take it back, does not sign, does not say when it is announced, and does not cut it off.
 * Until the announcement that person reads no decision of it either: with the budget they would tell of the case that is hidden. Asked before
 * anything else, so that no other refusal tells of them.
 */
@ApplicationScoped
@Transactional
class Rondebelang implements Vierogenregel {
    private static final String BEZWAAR =
            "U hebt een belang bij een casus in deze open call. Al haar rondes gaan om hetzelfde geld. Daarom besluit u niet in"
                    + " deze ronde. U legt haar ook niet voor, u tekent niet en u bepaalt niet wanneer zij bekend wordt. Dat doet"
                    + " een fondsbeheerder zonder belang. De besluiten leest u na de bekendmaking.";

    private static final String AFSLUITEN =
            "U hebt een belang bij een casus in deze open call. Daarom sluit u geen ronde van haar af, want dat bepaalt welke"
                    + " casussen meedoen. Dat doet een coördinator zonder belang.";

    /** Which steps of a round are tasks. */
    private static final Set<TaakSoort> STAPPEN =
            EnumSet.of(TaakSoort.BESLUIT, TaakSoort.BESLUIT_TEKENEN, TaakSoort.AANKONDIGING);

    private final RondeRepository rondes;
    private final Callbelang belang;

    Rondebelang(RondeRepository rondes, Callbelang belang) {
        this.rondes = rondes;
        this.belang = belang;
    }

    /** Why this user, by id, does nothing in the rounds of this call, in words; empty without an interest. */
    Optional<String> bezwaar(UUID openCallId, String gebruiker) {
        return belang.heeft(openCallId, gebruiker) ? Optional.of(BEZWAAR) : Optional.empty();
    }

    /** The same, from the cases that share in the money and those that somebody is kept out of. */
    static Optional<String> bezwaar(Collection<UUID> delend, Set<UUID> uitgesloten) {
        return Callbelang.raakt(delend, uitgesloten) ? Optional.of(BEZWAAR) : Optional.empty();
    }

    @Override
    public Optional<String> bezwaar(TaakRegel taak, String gebruiker) {
        return STAPPEN.contains(taak.soort())
                ? rondes.callVan(taak.zaak()).flatMap(call -> bezwaar(call, gebruiker))
                : Optional.empty();
    }

    /** Why this user, by id, does not cut off a round of this call, in words; empty without an interest. */
    Optional<String> bezwaarAfsluiten(UUID openCallId, String gebruiker) {
        return belang.heeft(openCallId, gebruiker) ? Optional.of(AFSLUITEN) : Optional.empty();
    }

    /** Refuses (403) who has an interest in a case about the same money. */
    void eis(Ronde ronde, String gebruiker) {
        bezwaar(ronde.openCallId(), gebruiker).ifPresent(bezwaar -> {
            throw Weigering.nietToegestaan(bezwaar);
        });
    }

    /** Everybody, by id, who does nothing in the rounds of this call. */
    Set<String> uitgesloten(UUID openCallId) {
        return belang.wie(openCallId);
    }

    /** Whether this reader knows of decisions before they are announced, and of sums over them: the fund, without an interest. */
    boolean leestBesluiten(UUID openCallId, Gebruiker lezer) {
        return lezer.heeft(Rol.FONDSBEHEERDER) && !belang.heeft(openCallId, lezer.id());
    }
}
