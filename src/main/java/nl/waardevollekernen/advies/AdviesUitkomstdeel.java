package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.casus.CasusDetail;
import nl.waardevollekernen.casus.Uitkomstdeel;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Criterium;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.toetsing.Gemiddelde;
import nl.waardevollekernen.toetsing.Score;

/**
 * Tells the submitter, after the announcement, what the commission advised: the total with its spread, what it recommends,
 * and for each criterion the mean and the reasons of the members, without their names.
 */
@ApplicationScoped
class AdviesUitkomstdeel implements Uitkomstdeel {
    private static final int PLAATS = 3;

    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final AdviesLezen lezen;

    AdviesUitkomstdeel(AdviesrondeRepository rondes, BeoordelingRepository beoordelingen, AdviesLezen lezen) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.lezen = lezen;
    }

    @Override
    public int plaats() {
        return PLAATS;
    }

    @Override
    @Transactional
    public Optional<Deel> van(CasusDetail casus) {
        return lezen.uitkomst(casus.id()).map(uitkomst -> deel(casus, uitkomst));
    }

    private Deel deel(CasusDetail casus, Adviesuitkomst uitkomst) {
        var uitgebracht = rondes.vanCasus(casus.id()).stream()
                .flatMap(ronde -> beoordelingen.vanRonde(ronde.id()).stream())
                .filter(beoordeling -> beoordeling.status() == BeoordelingStatus.UITGEBRACHT)
                .map(Beoordeling::scores)
                .toList();
        return new Deel(
                "Het advies van de adviescommissie",
                "",
                List.of(
                        new Feit("Advies", uitkomst.label()),
                        new Feit(
                                "Totaal, gemiddelde van de leden",
                                uitkomst.totaal().tekst()),
                        new Feit("Verschil tussen de leden", Nederland.getal(uitkomst.spreiding(), 2)),
                        new Feit("Stemmen", uitkomst.telling())),
                Kaders.beoordelingskader(casus.call()).criteria().stream()
                        .map(criterium -> regel(criterium, uitgebracht))
                        .toList());
    }

    private static Criteriumregel regel(Criterium criterium, List<Map<String, Score>> alle) {
        var cijfers = new ArrayList<BigDecimal>();
        var redenen = new ArrayList<String>();
        for (var scores : alle) {
            var score = scores.get(criterium.code());
            if (score != null) {
                cijfers.add(score.eisCijfer());
                redenen.add(score.motivering());
            }
        }
        var som = cijfers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Criteriumregel(
                criterium.naam(),
                Nederland.getal(criterium.gewicht(), 0) + "\u00a0%",
                cijfers.isEmpty() ? "" : new Gemiddelde(som, BigDecimal.valueOf(cijfers.size())).tekst(),
                redenen);
    }
}
