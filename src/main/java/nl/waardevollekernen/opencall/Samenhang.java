package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;

/**
 * What answers owe each other in the form "Transformatie kernen 2027" (version 1): ends after starts, sums that add up,
 * parts of 100 %. A rule keeps silent while an answer it needs is missing or does not fit; that is told at the answer.
 */
final class Samenhang {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    /** Parts of the financing are rounded to two decimals, so many lines may be a little off together. */
    private static final BigDecimal AFRONDING = new BigDecimal("0.10");

    private final JsonNode inhoud;
    private final List<Veldfout> fouten = new ArrayList<>();

    private Samenhang(JsonNode inhoud) {
        this.inhoud = inhoud;
    }

    static List<Veldfout> fouten(ObjectNode inhoud) {
        var regels = new Samenhang(inhoud);
        regels.winkels();
        regels.ingrepen();
        regels.effecten();
        regels.kosten();
        regels.delen();
        regels.planning();
        regels.verklaring();
        return regels.fouten;
    }

    private void winkels() {
        var weg = getal("/programma/winkelsOnttrokken");
        var nu = getal("/kern/wvoVoor");
        if (weg.isPresent() && nu.isPresent()) {
            eis(
                    weg.get().compareTo(nu.get()) <= 0,
                    "/programma/winkelsOnttrokken",
                    () -> "Er kan niet meer winkelvloeroppervlak verdwijnen dan er nu is ("
                            + Nederland.getal(nu.get(), 0) + " m²). Verbeter een van beide getallen.");
        }
    }

    private void ingrepen() {
        elk(
                "/gebiedslogica/ingrepen",
                rij -> eisNa(
                        rij + "/start",
                        rij + "/eind",
                        "Het einde van de ingreep ligt voor het begin. Verbeter een van beide datums."));
    }

    private void effecten() {
        elk("/bredeWaarde/effecten", rij -> {
            var nul = getal(rij + "/nuljaar");
            var horizon = getal(rij + "/horizon");
            if (nul.isPresent() && horizon.isPresent()) {
                eis(
                        horizon.get().compareTo(nul.get()) > 0,
                        rij + "/horizon",
                        () -> "Kies een jaar na het jaar van de nulmeting ("
                                + nul.get().toPlainString() + ").");
            }
        });
    }

    private void kosten() {
        som("/grex/kosten", "bedrag", "/grex/realisatiekosten");
        som("/grex/kosten", "onrendabel", "/grex/onrendabeleTop");
        elk("/grex/kosten", rij -> {
            var bedrag = getal(rij + "/bedrag");
            var onrendabel = getal(rij + "/onrendabel");
            if (bedrag.isPresent() && onrendabel.isPresent()) {
                eis(
                        onrendabel.get().compareTo(bedrag.get()) <= 0,
                        rij + "/onrendabel",
                        "Het onrendabele deel is hoger dan de kosten zelf. Verbeter een van beide bedragen.");
            }
        });
    }

    private void delen() {
        var stapel = optelling("/financiering/stapel", "deel");
        eis(
                stapel.isEmpty() || stapel.get().subtract(HONDERD).abs().compareTo(AFRONDING) <= 0,
                "/financiering/stapel",
                () -> "Alle delen zijn samen 100 %. Nu is de som " + procent(stapel) + ". Pas de delen aan.");
        var opbrengst = optelling("/gebiedsdeal/opbrengstverdeling", "deel");
        eis(
                opbrengst.isEmpty() || opbrengst.get().compareTo(HONDERD) == 0,
                "/gebiedsdeal/opbrengstverdeling",
                () -> "De delen van de opbrengst zijn samen precies 100 %. Nu is de som " + procent(opbrengst)
                        + ". Pas de delen aan.");
    }

    private void planning() {
        eisNa(
                "/planning/start",
                "/planning/gereed",
                "De oplevering ligt voor de start. Verbeter een van beide datums.");
    }

    private void verklaring() {
        var waarheid = inhoud.at("/verklaringen/waarheid");
        eis(
                !waarheid.isBoolean() || waarheid.booleanValue(),
                "/verklaringen/waarheid",
                "U kunt alleen indienen als u alles naar waarheid hebt ingevuld.");
    }

    private void som(String lijst, String sleutel, String totaal) {
        var optelling = optelling(lijst, sleutel);
        var opgegeven = getal(totaal);
        if (optelling.isPresent() && opgegeven.isPresent()) {
            eis(
                    optelling.get().compareTo(opgegeven.get()) == 0,
                    totaal,
                    () -> "De regels zijn samen " + Nederland.euro(optelling.get())
                            + ". Pas het totaal of de regels aan.");
        }
    }

    private Optional<BigDecimal> optelling(String lijst, String sleutel) {
        var rijen = inhoud.at(lijst);
        var som = BigDecimal.ZERO;
        for (int i = 0; i < rijen.size(); i++) {
            var waarde = getal(lijst + "/" + i + "/" + sleutel);
            if (waarde.isEmpty()) {
                return Optional.empty();
            }
            som = som.add(waarde.get());
        }
        return rijen.isArray() && !rijen.isEmpty() ? Optional.of(som) : Optional.empty();
    }

    private void elk(String lijst, Consumer<String> regel) {
        var rijen = inhoud.at(lijst);
        for (int i = 0; rijen.isArray() && i < rijen.size(); i++) {
            regel.accept(lijst + "/" + i);
        }
    }

    private void eisNa(String begin, String eind, String melding) {
        var eerste = dag(begin);
        var laatste = dag(eind);
        if (eerste.isPresent() && laatste.isPresent()) {
            eis(!laatste.get().isBefore(eerste.get()), eind, melding);
        }
    }

    private Optional<BigDecimal> getal(String pointer) {
        return Waarden.getal(inhoud, pointer);
    }

    private Optional<LocalDate> dag(String pointer) {
        return Waarden.dag(inhoud, pointer);
    }

    private static String procent(Optional<BigDecimal> som) {
        return som.map(waarde -> Nederland.getal(waarde, 2)).orElse("") + " %";
    }

    private void eis(boolean goed, String veld, String melding) {
        eis(goed, veld, () -> melding);
    }

    private void eis(boolean goed, String veld, Supplier<String> melding) {
        if (!goed) {
            fouten.add(new Veldfout(veld, melding.get()));
        }
    }
}
