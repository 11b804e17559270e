package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import nl.waardevollekernen.selectie.Slotcontrole.Misfit;
import nl.waardevollekernen.selectie.Slotcontrole.Regel;

/** Holds the decisions of a round against {@link Slotcontrole} with what the database says now. */
@ApplicationScoped
@Transactional
class Slotbeeld {
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Clock klok;

    Slotbeeld(
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusGegevens gegevens,
            OpenCalls calls,
            Clock klok) {
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.gegevens = gegevens;
        this.calls = calls;
        this.klok = klok;
    }

    /** What does not fit now, in the order of the ranking; cases without a decision are left out. */
    List<Misfit> misfits(Ronde ronde) {
        var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
        var genomen = besluiten.vanRonde(ronde.id());
        var regels = plaatsen.inRonde(ronde.id()).stream()
                .sorted(Rangschikking.volgorde())
                .flatMap(rij -> Stream.ofNullable(genomen.get(rij.casusId()))
                        .map(besluit -> new Regel(
                                rij,
                                besluit.voorstel(),
                                gegevens.gevraagd(rij.casusId()).orElse(null))))
                .toList();
        var eerder = besluiten.vanCall(ronde.openCallId()).stream()
                .filter(besluit -> !besluit.rondeId().equals(ronde.id()))
                .toList();
        return new Slotcontrole(
                        Fondsen.van(call),
                        call.nu(klok.instant()).atZone(Nederland.ZONE).toLocalDate())
                .misfits(
                        regels,
                        eerder.stream()
                                .filter(besluit -> besluit.uitkomst() == Uitkomst.TOELATEN)
                                .map(besluit -> new Toekenning(
                                        besluit.fonds().orElseThrow(),
                                        besluit.bedrag().orElseThrow()))
                                .toList(),
                        eerder.stream()
                                .flatMap(besluit -> besluit.reservevolgorde().stream())
                                .toList());
    }

    /** Refuses (409) with everything that does not fit and what to do. */
    void eisPassend(Ronde ronde, String wat) {
        var misfits = misfits(ronde);
        if (!misfits.isEmpty()) {
            throw Weigering.conflict(
                    wat + " " + misfits.stream().map(Misfit::zin).collect(Collectors.joining(" ")),
                    misfits.stream()
                            .map(misfit -> new Veldfout(
                                    misfit.casus() == null
                                            ? "/besluiten"
                                            : "/besluiten/" + misfit.casus()
                                                    + misfit.fout().veld(),
                                    misfit.zin()))
                            .toList());
        }
    }
}
