package nl.waardevollekernen.selectie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.selectie.Afwijking.Geval;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the final picture: before a round is laid for signature and when it is signed, every decision is held against the
 * ranking, the budgets and the other decisions as they are then, whatever held when it was taken. Everything that does not fit is told together.
 *
 * @param fondsen the funds that decide in this call
 * @param vandaag today on the clock of the call
 */
record Slotcontrole(List<Fonds> fondsen, LocalDate vandaag) {
    /**
     * One case of the round with its decision.
     *
     * @param gevraagd euros asked, or null when the case does not say
     */
    record Regel(
            Rondeplaats plaats,
            Besluitvoorstel besluit,
            @Nullable BigDecimal gevraagd) {}

    /**
     * What does not fit.
     *
     * @param casus the case, or null when it is about the round as a whole
     * @param kenmerk what people call the case, or empty
     * @param fout the field of the decision, and what to do
     */
    record Misfit(@Nullable UUID casus, String kenmerk, Veldfout fout) {
        /** The case and what to do, as a sentence. */
        String zin() {
            return kenmerk.isEmpty() ? fout.melding() : kenmerk + ": " + fout.melding();
        }
    }

    /**
     * Everything that does not fit, in the order of the cases given; the budgets last.
     *
     * @param eerder what was granted in earlier rounds of the call
     * @param bezet places on the reserve list that earlier rounds gave
     */
    List<Misfit> misfits(List<Regel> regels, Collection<Toekenning> eerder, Collection<Integer> bezet) {
        var toekenningen = new ArrayList<>(eerder);
        regels.forEach(regel -> toekenning(regel.besluit(), toekenningen));
        var dubbel = dubbel(regels, bezet);
        var eigen = regels.stream()
                .flatMap(regel -> Stream.ofNullable(regel.besluit().reservevolgorde()))
                .toList();
        var aansluitend = dubbel.isEmpty() ? Reservelijst.aansluitend(eigen, bezet) : Map.<Integer, Integer>of();
        var misfits = new ArrayList<Misfit>();
        for (var regel : regels) {
            var fouten = new ArrayList<>(losse(regel, regels));
            budgetOp(regel, toekenningen, fouten);
            var reserve = regel.besluit().reservevolgorde();
            if (reserve != null && dubbel.contains(reserve)) {
                fouten.add(new Veldfout(
                        "/reservevolgorde",
                        "Kies een andere plaats op de reservelijst: plaats " + reserve
                                + " is meer dan één keer vergeven."));
            }
            if (reserve != null && !aansluitend.getOrDefault(reserve, reserve).equals(reserve)) {
                fouten.add(new Veldfout(
                        "/reservevolgorde",
                        Reservelijst.hernummer(reserve, aansluitend.getOrDefault(reserve, reserve))));
            }
            fouten.forEach(fout -> misfits.add(
                    new Misfit(regel.plaats().casusId(), regel.plaats().kenmerk(), fout)));
        }
        Fondsruimte.van(fondsen)
                .bezwaren(toekenningen)
                .forEach(reden -> misfits.add(new Misfit(null, "", new Veldfout("/bedrag", reden))));
        return List.copyOf(misfits);
    }

    private List<Veldfout> losse(Regel regel, List<Regel> alle) {
        var dit = Geval.van(regel.plaats(), regel.besluit());
        var anderen = alle.stream()
                .filter(ander -> !ander.plaats().casusId().equals(regel.plaats().casusId()))
                .map(ander -> Geval.van(ander.plaats(), ander.besluit()))
                .toList();
        return new Besluitregels(fondsen, regel.gevraagd(), Redensoort.voor(regel.plaats()), vandaag)
                .controleer(regel.besluit(), Afwijking.alle(dit, anderen), Afwijking.tussenGelijken(dit, anderen));
    }

    private void budgetOp(Regel regel, List<Toekenning> toekenningen, List<Veldfout> fouten) {
        if (regel.besluit().redensoort() != Redensoort.BUDGET_OP
                || regel.plaats().isVoorstelAfwijzen()) {
            return;
        }
        Fondsruimte.genoegIn(fondsen, toekenningen, regel.gevraagd())
                .ifPresent(fonds -> fouten.add(new Veldfout(
                        "/redensoort",
                        "Kies een andere soort reden, of laat deze casus toe: het budget is niet op. In " + fonds.naam()
                                + " is nog "
                                + Nederland.euro(Fondsruimte.van(fondsen).over(fonds.code(), toekenningen))
                                + " over, genoeg voor het hele bedrag.")));
    }

    private static Set<Integer> dubbel(List<Regel> regels, Collection<Integer> bezet) {
        Map<Integer, Integer> aantallen = new HashMap<>();
        bezet.forEach(plaats -> aantallen.merge(plaats, 1, Integer::sum));
        for (var regel : regels) {
            var plaats = regel.besluit().reservevolgorde();
            if (plaats != null) {
                aantallen.merge(plaats, 1, Integer::sum);
            }
        }
        var dubbel = new HashSet<Integer>();
        aantallen.forEach((plaats, aantal) -> {
            if (aantal > 1) {
                dubbel.add(plaats);
            }
        });
        return dubbel;
    }

    private static void toekenning(Besluitvoorstel besluit, List<Toekenning> toekenningen) {
        var fonds = besluit.fonds();
        var bedrag = besluit.bedrag();
        if (besluit.uitkomst() == Uitkomst.TOELATEN && fonds != null && bedrag != null) {
            toekenningen.add(new Toekenning(fonds, bedrag));
        }
    }
}
