package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import nl.waardevollekernen.advies.AdviesLezen;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.toetsing.ToetsingLezen;

/** One line of a round in words, with what the toets and the commission said about the case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ronderijen {
    private final AdviesLezen adviezen;
    private final ToetsingLezen toetsingen;

    Ronderijen(AdviesLezen adviezen, ToetsingLezen toetsingen) {
        this.adviezen = adviezen;
        this.toetsingen = toetsingen;
    }

    Rondeblad.Rij rij(String slug, RangschikkingWeergave.Rij rij) {
        var plaats = rij.plaats();
        var totaal = rij.totaal();
        var gevraagd = rij.gevraagd();
        return new Rondeblad.Rij(
                rij.casus(),
                rij.kenmerk(),
                rij.kern().isEmpty() ? rij.titel() : rij.kern(),
                plaats == null ? "–" : plaats.toString(),
                totaal == null ? "–" : Nederland.getal(totaal, 2),
                adviezen.uitkomst(rij.casus())
                        .map(uitkomst -> Nederland.getal(uitkomst.spreiding(), 2))
                        .orElse("–"),
                toetsingen
                        .bevestigd(rij.casus())
                        .map(toets -> toets.drempelGehaald() ? "Drempel gehaald" : "Drempel niet gehaald")
                        .orElse("–"),
                rij.voorstelAfwijzen(),
                advies(rij),
                gevraagd == null
                        ? "–"
                        : Nederland.getal(
                                gevraagd, gevraagd.stripTrailingZeros().scale() > 0 ? 2 : 0),
                Besluitbeeld.van(rij.besluit()),
                "/rondes/" + slug + "/casussen/" + rij.casus());
    }

    /** Without a majority the counts say how the members were divided. */
    private String advies(RangschikkingWeergave.Rij rij) {
        if (rij.voorstelAfwijzen()) {
            return "Voorstel: afwijzen";
        }
        var label = Objects.requireNonNullElse(rij.adviesLabel(), "");
        return rij.advies() != null
                ? label
                : adviezen.uitkomst(rij.casus())
                        .map(uitkomst -> label + " (" + uitkomst.telling() + ")")
                        .orElse(label);
    }
}
