package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Etags.Voorwaarde;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.selectie.Afwijking.Geval;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;
import org.jspecify.annotations.Nullable;

/** The fondsbeheerder decides about one case, as often as needed until the round is laid before the second signature. */
@ApplicationScoped
public class BesluitNemen {
    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final CasusVoortgang voortgang;
    private final Rondebelang belang;
    private final OpenCalls calls;
    private final Werkversies versies;
    private final Logboek logboek;
    private final Clock klok;

    BesluitNemen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusLezen casussen,
            CasusGegevens gegevens,
            CasusVoortgang voortgang,
            Rondebelang belang,
            OpenCalls calls,
            Werkversies versies,
            Logboek logboek,
            Clock klok) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.voortgang = voortgang;
        this.belang = belang;
        this.calls = calls;
        this.versies = versies;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Takes a decision, or another one instead.
     *
     * @param versie which decision it replaces; null when there is none yet
     * @throws Weigering (403) for who has an interest in a case about the same money, (400) with everything that is wrong, (409) above a fund's budget or once the round is laid for
     *     signature, (412) or (428) when it replaces a decision that was not read
     */
    @Transactional
    public void neem(UUID casusId, Besluitvoorstel voorstel, @Nullable Voorwaarde versie, Gebruiker wie) {
        casussen.kernVoorOordeel(casusId, wie);
        voortgang.eisLopend(casusId); // holds the case, before the round
        var ronde = plaatsen.rondeVan(casusId)
                .flatMap(rondes::voorWijziging)
                .orElseThrow(() -> Weigering.conflict("Deze casus is nog niet gerangschikt."));
        belang.eisBesluiten(ronde, wie.id());
        ronde.eisBesluiten();
        var plaats = plaatsen.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        var eerder = besluiten.vanCasus(casusId);
        eerder.ifPresent(besluit -> Optional.ofNullable(versie)
                .orElseThrow(Weigering::versieOntbreekt)
                .eis(besluit.versie()));
        var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
        var fondsen = Fondsen.van(call);
        var vandaag = call.nu(klok.instant()).atZone(Nederland.ZONE).toLocalDate();
        controleer(plaats, ronde, voorstel, fondsen, vandaag, wie);
        eisBudget(casusId, ronde, voorstel, fondsen);
        var besluit = eerder.orElseGet(() -> new Selectiebesluit(ronde, casusId));
        besluit.neem(voorstel, wie, klok.instant());
        besluiten.persist(besluit);
        versies.bewaar(Versiesoort.BESLUIT, ronde.id(), casusId, Besluitversie.van(voorstel), wie);
        logboek.noteer(Notitie.van(casusId, LogSoort.BESLUIT_VASTGELEGD, wie)
                .met("uitkomst", voorstel.uitkomst().label()));
        besluiten.flush();
    }

    private void controleer(
            Rondeplaats plaats,
            Ronde ronde,
            Besluitvoorstel voorstel,
            List<Fonds> fondsen,
            LocalDate vandaag,
            Gebruiker wie) {
        var genomen = besluiten.vanRonde(ronde.id());
        var anderen = plaatsen.inRonde(ronde.id()).stream()
                .filter(rij -> !rij.casusId().equals(plaats.casusId()) && casussen.magZien(rij.casusId(), wie))
                .map(rij -> {
                    var besluit = genomen.get(rij.casusId());
                    return Geval.van(rij, besluit == null ? null : besluit.voorstel());
                })
                .toList();
        var dit = Geval.van(plaats, voorstel);
        var regels = new Besluitregels(
                fondsen, gegevens.gevraagd(plaats.casusId()).orElse(null), Redensoort.voor(plaats), vandaag);
        var fouten = new ArrayList<>(
                regels.controleer(voorstel, Afwijking.alle(dit, anderen), Afwijking.tussenGelijken(dit, anderen)));
        var bezet = besluiten.vanCall(ronde.openCallId()).stream()
                .filter(b -> !b.casusId().equals(plaats.casusId()))
                .flatMap(b -> b.reservevolgorde().stream())
                .toList();
        if (voorstel.uitkomst() == Uitkomst.RESERVE && !Besluitregels.plaatsVrij(voorstel.reservevolgorde(), bezet)) {
            fouten.add(new Veldfout("/reservevolgorde", "Deze plaats op de reservelijst is al vergeven."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.invoer(fouten);
        }
    }

    private void eisBudget(UUID casusId, Ronde ronde, Besluitvoorstel voorstel, List<Fonds> fondsen) {
        if (voorstel.uitkomst() != Uitkomst.TOELATEN || voorstel.fonds() == null || voorstel.bedrag() == null) {
            return;
        }
        var toekenningen = new ArrayList<>(besluiten.vanCall(ronde.openCallId()).stream()
                .filter(b -> !b.casusId().equals(casusId) && b.uitkomst() == Uitkomst.TOELATEN)
                .map(b -> new Toekenning(b.fonds().orElseThrow(), b.bedrag().orElseThrow()))
                .toList());
        toekenningen.add(new Toekenning(voorstel.fonds(), voorstel.bedrag()));
        Fondsruimte.van(fondsen).bezwaar(toekenningen).ifPresent(reden -> {
            throw Weigering.conflict(reden);
        });
    }
}
