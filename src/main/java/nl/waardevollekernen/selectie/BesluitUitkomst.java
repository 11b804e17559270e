package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.casus.CasusDetail;
import nl.waardevollekernen.casus.Uitkomstdeel;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Webinstellingen;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCall;

/** Tells the decision with its reasons and conditions, once its round is announced and never before. */
@ApplicationScoped
class BesluitUitkomst implements Uitkomstdeel {
    private static final int PLAATS = 1;

    private final SelectiebesluitRepository besluiten;
    private final RondeplaatsRepository plaatsen;
    private final RondeRepository rondes;
    private final Webinstellingen instellingen;

    BesluitUitkomst(
            SelectiebesluitRepository besluiten,
            RondeplaatsRepository plaatsen,
            RondeRepository rondes,
            Webinstellingen instellingen) {
        this.besluiten = besluiten;
        this.plaatsen = plaatsen;
        this.rondes = rondes;
        this.instellingen = instellingen;
    }

    @Override
    public int plaats() {
        return PLAATS;
    }

    @Override
    @Transactional
    public Optional<Deel> van(CasusDetail casus) {
        return besluiten
                .vanCasus(casus.id())
                .flatMap(besluit -> bekend(besluit)
                        .map(ronde -> new Deel(
                                "Het besluit van de fondsbeheerder",
                                besluit.motivering(),
                                feiten(besluit, gelijk(besluit), ronde, casus.call()),
                                List.of())));
    }

    @Override
    @Transactional
    public Optional<Vervolg> vervolg(CasusDetail casus) {
        return besluiten
                .vanCasus(casus.id())
                .filter(besluit -> bekend(besluit).isPresent())
                .flatMap(besluit -> Besluitvervolg.van(besluit, casus.call(), instellingen.contact()));
    }

    private Optional<Ronde> bekend(Selectiebesluit besluit) {
        return rondes.findByIdOptional(besluit.rondeId()).filter(ronde -> ronde.status() == RondeStatus.AANGEKONDIGD);
    }

    private Optional<Gelijkstand> gelijk(Selectiebesluit besluit) {
        return plaatsen.vanCasus(besluit.casusId())
                .flatMap(rij -> Gelijkstand.van(
                        rij, plaatsen.inRonde(besluit.rondeId()), besluiten.vanRonde(besluit.rondeId())));
    }

    private static List<Feit> feiten(
            Selectiebesluit besluit, Optional<Gelijkstand> gelijk, Ronde ronde, OpenCall call) {
        var feiten = new ArrayList<Feit>();
        feiten.add(new Feit("Uitkomst", besluit.uitkomst().resultaat()));
        besluit.bedrag().ifPresent(bedrag -> feiten.add(new Feit("Bedrag", Nederland.euro(bedrag))));
        besluit.fonds().flatMap(Fondsen::van).map(Fonds::naam).ifPresent(fonds -> feiten.add(new Feit("Fonds", fonds)));
        besluit.reservevolgorde()
                .ifPresent(plaats -> feiten.add(new Feit("Plaats op de reservelijst", plaats.toString())));
        besluit.reservevolgorde()
                .flatMap(plaats -> call.reservelijstTot())
                .ifPresent(tot -> feiten.add(new Feit("Reservelijst geldt tot en met", Nederland.datum(tot))));
        Besluitredenen.van(besluit, gelijk)
                .forEach((kop, reden) -> feiten.add(
                        kop.equals(Besluitredenen.GELIJK)
                                ? new Feit(kop, reden, Gelijkstand.adres(call.slug()), "Bekijk de loting")
                                : new Feit(kop, reden)));
        besluit.voorwaarden()
                .forEach(voorwaarde -> feiten.add(new Feit(
                        "Voorwaarde",
                        voorwaarde.tekst() + " Door: " + voorwaarde.eigenaar() + ". Uiterlijk "
                                + Nederland.datum(voorwaarde.datum()) + ".")));
        ronde.aangekondigdOp().ifPresent(op -> feiten.add(new Feit("Bekendgemaakt", Nederland.moment(call.nu(op)))));
        return feiten;
    }
}
