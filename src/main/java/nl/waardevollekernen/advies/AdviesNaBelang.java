package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.Belanggevolg;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.casus.NaBelang;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;

/**
 * What an interest does to the reviews of a case: an open one ends, a given one counts no more while the reviews are not all in,
 * and another member is asked. Are they all in, then the review stands and the secretaris is told. Who
 * chose the reviewers before declaring is told to the coordinator.
 */
@ApplicationScoped
class AdviesNaBelang implements NaBelang {
    private static final String REDEN = "Het lid heeft een belang en doet niet mee";

    private final AdviesrondeRepository rondes;
    private final Adviesrondes afhandeling;
    private final Toewijzen toewijzen;
    private final AdviesBegeleidingRepository begeleiding;
    private final Taken taken;
    private final Clock klok;

    AdviesNaBelang(
            AdviesrondeRepository rondes,
            Adviesrondes afhandeling,
            Toewijzen toewijzen,
            AdviesBegeleidingRepository begeleiding,
            Taken taken,
            Clock klok) {
        this.rondes = rondes;
        this.afhandeling = afhandeling;
        this.toewijzen = toewijzen;
        this.begeleiding = begeleiding;
        this.taken = taken;
        this.klok = klok;
    }

    @Override
    public void houdVast(UUID casus) {
        rondes.vanCasusVoorWijziging(casus);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        return rondes.vanCasusVoorWijziging(casus.id())
                .map(ronde -> {
                    var alle = afhandeling.beoordelingen(ronde);
                    var gevolg = alle.stream()
                            .filter(een -> een.lidId().equals(gebruikerId))
                            .findFirst()
                            .flatMap(een -> eindig(ronde, een, naam));
                    boolean koos = begeleiding.begeleidde(casus.id(), gebruikerId);
                    boolean losteOp = alle.stream()
                            .anyMatch(een -> taken.deed(een.id(), TaakSoort.ADVIES_UITBLIJVEND, gebruikerId));
                    alle.forEach(een -> taken.maakVrij(een.id(), gebruikerId));
                    if (casus.status() == CasusStatus.IN_ADVIES) {
                        toewijzen.vulAan(ronde);
                    }
                    return Stream.of(
                                    gevolg,
                                    koos ? Optional.of(koos(naam)) : Optional.<Belanggevolg>empty(),
                                    losteOp ? Optional.of(begeleidde(naam)) : Optional.<Belanggevolg>empty())
                            .flatMap(Optional::stream)
                            .toList();
                })
                .orElse(List.of());
    }

    private Optional<Belanggevolg> eindig(Adviesronde ronde, Beoordeling een, String naam) {
        if (een.status().loopt()) {
            een.verschoon(klok.instant());
            afhandeling.beeindigWachten(een, REDEN);
            return Optional.of(Belanggevolg.gestopt(
                    Rol.SECRETARIS, "De beoordeling van " + naam + " is gestopt. Er wordt een ander lid gevraagd."));
        }
        if (een.status() != BeoordelingStatus.UITGEBRACHT) {
            return Optional.empty();
        }
        if (ronde.isGereed()) {
            return Optional.of(Belanggevolg.blijft(
                    Rol.SECRETARIS,
                    "De beoordeling van " + naam + " telt mee in het advies. Het totaal, de aanbeveling en de plaats in"
                            + " de rangschikking hangen ervan af."));
        }
        een.vervalt(klok.instant());
        return Optional.of(Belanggevolg.opnieuw(
                Rol.SECRETARIS,
                "De beoordeling van " + naam
                        + " was uitgebracht en telt niet meer mee. Er wordt een ander lid gevraagd."));
    }

    private static Belanggevolg begeleidde(String naam) {
        return Belanggevolg.blijft(
                Rol.SECRETARIS, naam + " loste bij deze casus een uitblijvende beoordeling op. Dat werk staat.");
    }

    /** Told to the coordinator: it is the secretaris who chooses. */
    private static Belanggevolg koos(String naam) {
        return Belanggevolg.blijft(
                Rol.MARKTMEESTER_COORDINATOR,
                naam
                        + " koos bij deze casus wie beoordeelt, of trok een toewijzing in. Dat werk staat. Het advies en de"
                        + " plaats in de rangschikking hangen ervan af.");
    }
}
