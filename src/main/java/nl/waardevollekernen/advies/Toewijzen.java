package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.advies.Toewijzingsvoorstel.Kandidaat;
import nl.waardevollekernen.casus.CasusBekend;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Actor;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;

/**
 * Asks members for a review. The balanced proposal is carried out at once when a case comes into the advies and when a member
 * falls out; the secretaris adds and withdraws. Nobody with an interest is ever asked, and nobody twice.
 */
@ApplicationScoped
public class Toewijzen {
    private final Adviesrondes rondes;
    private final BeoordelingRepository beoordelingen;
    private final AdviesBegeleidingRepository begeleiding;
    private final Commissie commissie;
    private final CasusBekend bekend;
    private final CasusUitsluiting uitsluiting;
    private final Proces proces;
    private final Logboek logboek;
    private final Clock klok;

    Toewijzen(
            Adviesrondes rondes,
            BeoordelingRepository beoordelingen,
            AdviesBegeleidingRepository begeleiding,
            Commissie commissie,
            CasusBekend bekend,
            CasusUitsluiting uitsluiting,
            Proces proces,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.begeleiding = begeleiding;
        this.commissie = commissie;
        this.bekend = bekend;
        this.uitsluiting = uitsluiting;
        this.proces = proces;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Asks as many members as are still needed, by the balanced proposal; fewer when there are not enough. */
    @Transactional(Transactional.TxType.MANDATORY)
    void vulAan(Adviesronde ronde) {
        if (ronde.isGereed()) {
            return;
        }
        long levend = rondes.beoordelingen(ronde).stream()
                .filter(b -> b.status().telt())
                .count();
        int nodig = (int) Math.max(0, ronde.nodig() - levend);
        Toewijzingsvoorstel.van(kandidaten(ronde), nodig).forEach(k -> vraag(ronde, k.id(), Actor.SYSTEEM));
        rondes.volg(ronde);
    }

    /**
     * The secretaris asks these members too.
     *
     * @throws Weigering (400) for a member that is unknown, inactive, excluded or asked before
     */
    @Transactional
    public void wijsToe(UUID casusId, List<String> leden, Gebruiker secretaris) {
        bekend.kern(casusId, secretaris);
        var ronde = rondes.voorWijziging(casusId);
        rondes.eisLopend(ronde);
        var mogelijk = kandidaten(ronde).stream()
                .filter(k -> !k.uitgesloten())
                .map(Kandidaat::id)
                .collect(Collectors.toSet());
        for (String lid : leden.stream().distinct().toList()) {
            if (!mogelijk.contains(lid)) {
                throw Weigering.invoer(
                        "/leden",
                        "Dit lid kan niet worden gevraagd: onbekend, niet actief, al gevraagd of met een belang.");
            }
            vraag(ronde, lid, Actor.van(secretaris));
        }
        begeleiding.noteer(casusId, secretaris.id(), klok.instant());
        rondes.volg(ronde);
    }

    /** The secretaris withdraws one assignment, for example because the review does not come. */
    @Transactional
    public void trekIn(UUID casusId, UUID beoordelingId, String reden, Gebruiker secretaris) {
        bekend.kern(casusId, secretaris);
        var ronde = rondes.voorWijziging(casusId);
        rondes.eisLopend(ronde);
        var beoordeling = beoordelingen.voorWijziging(casusId, beoordelingId).orElseThrow(Weigering::nietGevonden);
        if (reden.isBlank()) {
            throw Weigering.invoer("/reden", "Schrijf waarom u de toewijzing intrekt.");
        }
        Leesrichting.eis("/reden", reden);
        beoordeling.trekIn(klok.instant());
        begeleiding.noteer(casusId, secretaris.id(), klok.instant());
        logboek.noteer(Notitie.van(casusId, LogSoort.TOEWIJZING_INGETROKKEN, secretaris, beoordeling.lid())
                .met("reden", Tekst.schoon(reden)));
        rondes.beeindigWachten(beoordeling, "De toewijzing is ingetrokken");
        rondes.volg(ronde);
    }

    /** Everybody who could be asked for this case, the best first; for the secretaris. */
    @Transactional
    public List<LidWeergave> kandidaten(UUID casusId, Gebruiker secretaris) {
        bekend.kern(casusId, secretaris);
        var alle = kandidaten(rondes.lees(casusId));
        return Toewijzingsvoorstel.van(alle, alle.size()).stream()
                .map(LidWeergave::van)
                .toList();
    }

    /** Whether somebody is left who could be asked for this case. */
    @Transactional
    boolean heeftKandidaat(UUID casusId) {
        return kandidaten(rondes.lees(casusId)).stream().anyMatch(kandidaat -> !kandidaat.uitgesloten());
    }

    private List<Kandidaat> kandidaten(Adviesronde ronde) {
        var belang = uitsluiting.bij(ronde.casusId());
        var gevraagd =
                rondes.beoordelingen(ronde).stream().map(Beoordeling::lidId).collect(Collectors.toSet());
        return commissie.leden().stream()
                .filter(Commissielid::isActief)
                .map(lid -> new Kandidaat(
                        lid.gebruikerId(),
                        lid.naam(),
                        lid.invalshoek().orElse(""),
                        beoordelingen.werk(ronde.openCallId(), lid.gebruikerId()),
                        belang.contains(lid.gebruikerId()) || gevraagd.contains(lid.gebruikerId())))
                .toList();
    }

    private void vraag(Adviesronde ronde, String lidId, Actor wie) {
        var lid = commissie.lid(lidId);
        var beoordeling = new Beoordeling(ronde, lid, klok.instant());
        beoordelingen.persist(beoordeling);
        proces.start(ProcesSoort.ADVIES, beoordeling.id(), Proces.BEGIN);
        logboek.noteer(new Notitie(ronde.casusId(), LogSoort.ADVIES_TOEGEWEZEN, wie, lid.naam(), Map.of()));
    }
}
