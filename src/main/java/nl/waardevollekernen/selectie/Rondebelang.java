package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.gedeeld.Weigering;

/**
 * The rule of a round as a whole: who has an interest in one of its cases neither lays it before nor signs it, and learns nothing
 * from sums over cases that this person may not see.
 */
@ApplicationScoped
@Transactional
class Rondebelang {
    private static final String BEZWAAR =
            "U hebt een belang bij een casus in deze ronde. Daarom legt een ander de ronde"
                    + " voor, en tekent een ander haar: een fondsbeheerder zonder belang.";

    private final RondeplaatsRepository plaatsen;
    private final CasusUitsluiting uitsluiting;

    Rondebelang(RondeplaatsRepository plaatsen, CasusUitsluiting uitsluiting) {
        this.plaatsen = plaatsen;
        this.uitsluiting = uitsluiting;
    }

    /** Why this user, by id, does not act for the round as a whole, in words; empty without an interest. */
    Optional<String> bezwaar(UUID rondeId, String gebruiker) {
        return bezwaar(casussen(rondeId), uitsluiting.van(gebruiker));
    }

    static Optional<String> bezwaar(Collection<UUID> casussen, Set<UUID> uitgesloten) {
        return casussen.stream().anyMatch(uitgesloten::contains) ? Optional.of(BEZWAAR) : Optional.empty();
    }

    /** Refuses (403) who has an interest in a case of the round. */
    void eis(UUID rondeId, String gebruiker) {
        bezwaar(rondeId, gebruiker).ifPresent(bezwaar -> {
            throw Weigering.nietToegestaan(bezwaar);
        });
    }

    /** Everybody, by id, with an interest in a case of the round. */
    Set<String> uitgesloten(UUID rondeId) {
        return casussen(rondeId).stream()
                .flatMap(casus -> uitsluiting.bij(casus).stream())
                .collect(Collectors.toSet());
    }

    /** Whether sums over the decisions of this call would tell this user, by id, of a case that is hidden. */
    boolean verbergtSommen(UUID openCallId, String gebruiker) {
        var uitgesloten = uitsluiting.van(gebruiker);
        return !uitgesloten.isEmpty() && plaatsen.heeftEenVan(openCallId, uitgesloten);
    }

    private Set<UUID> casussen(UUID rondeId) {
        return plaatsen.inRonde(rondeId).stream().map(Rondeplaats::casusId).collect(Collectors.toSet());
    }
}
