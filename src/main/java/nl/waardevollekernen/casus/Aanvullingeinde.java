package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.OpenCall;

/**
 * The page of an aanvulling that cannot be answered any more: what became of it, and what somebody had just typed.
 *
 * @param uitleg what became of it, in sentences
 * @param verstuurd whether there is a receipt of it
 * @param getypt the answers that were typed and not sent
 */
record Aanvullingeinde(CasusDetail casus, String uitleg, boolean verstuurd, List<Aanvullingverslag.Wijziging> getypt) {
    /** What became of the last aanvulling of this case; empty where none was ever asked. */
    static Optional<Aanvullingeinde> van(CasusDetail casus) {
        return laatste(casus)
                .map(aanvulling -> new Aanvullingeinde(
                        casus,
                        uitleg(aanvulling, casus.indieningen().getLast(), casus.call()),
                        aanvulling.status() == Aanvulling.Status.BEANTWOORD,
                        List.of()));
    }

    /**
     * The same with what was typed at its questions, for who copies it.
     *
     * @param antwoord makes what was typed of what was submitted, given the open places
     */
    Aanvullingeinde met(Function<List<AanvullingInvoer.Plek>, ObjectNode> antwoord) {
        var definitie = Formulieren.van(casus.call());
        var vragen = laatste(casus).stream()
                .flatMap(aanvulling -> aanvulling.vragen().keySet().stream().sorted())
                .toList();
        var plekken = vragen.stream()
                .flatMap(pointer -> AanvullingInvoer.plekken(definitie, pointer).stream())
                .toList();
        var nieuw = antwoord.apply(plekken);
        return new Aanvullingeinde(
                casus,
                uitleg,
                verstuurd,
                vragen.stream()
                        .flatMap(pointer ->
                                Aanvullingverslag.wijzigingen(definitie, pointer, casus.inhoud(), nieuw, Map.of())
                                        .stream())
                        .toList());
    }

    private static Optional<Aanvulling> laatste(CasusDetail casus) {
        return casus.aanvullingen().stream().reduce((eerder, later) -> later);
    }

    /**
     * What became of this aanvulling.
     *
     * @param indiening the version of the case that was frozen last
     */
    static String uitleg(Aanvulling aanvulling, Indiening indiening, OpenCall call) {
        return switch (aanvulling.status()) {
            case OPEN, VERLOPEN ->
                "U kon aanvullen tot en met " + Nederland.datum(aanvulling.uiterlijk())
                        + ". Voor die tijd is geen aanvulling verstuurd. De casus wordt beoordeeld zoals die is"
                        + " ingediend. Antwoorden die bewaard waren, tellen niet mee.";
            case BEANTWOORD ->
                "De aanvulling is verstuurd op " + Tijdwoorden.moment(call, indiening.moment()) + ", door "
                        + indiening.door() + ". Zij ligt vast.";
            case VERVALLEN -> "De casus is beëindigd voordat een aanvulling was verstuurd.";
        };
    }

    public String adres() {
        return "/casussen/" + casus.id();
    }
}
