package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Vierogenregel;

/**
 * The rule of a round as a whole: who has an interest in one of its cases does nothing in it. That person does not decide, for the cases
 * of a round are about the same money, does not lay it before or take it back, does not sign, does not say when it is announced, and
 * learns nothing from sums over cases that this person may not see. Asked before anything else, so that no other refusal tells of them.
 */
@ApplicationScoped
@Transactional
class Rondebelang implements Vierogenregel {
    private static final String BEZWAAR =
            "U hebt een belang bij een casus in deze ronde. Daarom besluit u niet in deze ronde. U legt haar ook niet voor, u"
                    + " tekent niet en u bepaalt niet wanneer zij bekend wordt. Dat doet een fondsbeheerder zonder belang.";

    /** Which steps of a round are tasks. */
    private static final Set<TaakSoort> STAPPEN =
            EnumSet.of(TaakSoort.BESLUIT, TaakSoort.BESLUIT_TEKENEN, TaakSoort.AANKONDIGING);

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

    @Override
    public Optional<String> bezwaar(TaakRegel taak, String gebruiker) {
        return STAPPEN.contains(taak.soort()) ? bezwaar(taak.zaak(), gebruiker) : Optional.empty();
    }

    /** Refuses (403) who has an interest in a case of the round. */
    void eis(UUID rondeId, String gebruiker) {
        bezwaar(rondeId, gebruiker).ifPresent(bezwaar -> {
            throw Weigering.nietToegestaan(bezwaar);
        });
    }

    /** Refuses (403) to decide also who has an interest in a case of another round about the same money. */
    void eisBesluiten(Ronde ronde, String gebruiker) {
        if (verbergtSommen(ronde.openCallId(), gebruiker)) {
            throw Weigering.nietToegestaan(BEZWAAR);
        }
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
