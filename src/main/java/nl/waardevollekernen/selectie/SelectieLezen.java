package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.advies.Aanbeveling;
import nl.waardevollekernen.advies.Adviesuitkomst;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.Fonds;
import nl.waardevollekernen.opencall.Fondsen;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.selectie.Fondsruimte.Toekenning;
import nl.waardevollekernen.selectie.RangschikkingWeergave.Fondsstand;
import nl.waardevollekernen.selectie.RangschikkingWeergave.Rij;
import nl.waardevollekernen.toetsing.Gemiddelde;
import org.jspecify.annotations.Nullable;

/**
 * Reads rounds with their decisions. Until the announcement nobody but the fund learns that anything was decided, and there nobody with an interest in a
 * case about the same money.
 */
@ApplicationScoped
public class SelectieLezen {
    /** Who reads rankings, and who decided what. */
    static final Rol[] BINNEN = {Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.MARKTMEESTER_COORDINATOR, Rol.AUDITOR
    };

    private final RondeRepository rondes;
    private final RondeplaatsRepository plaatsen;
    private final SelectiebesluitRepository besluiten;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final Organisaties organisaties;
    private final OpenCalls calls;
    private final BesluitLezen besluitLezen;
    private final Rondebelang belang;
    private final Loterij loterij;

    SelectieLezen(
            RondeRepository rondes,
            RondeplaatsRepository plaatsen,
            SelectiebesluitRepository besluiten,
            CasusLezen casussen,
            CasusGegevens gegevens,
            Organisaties organisaties,
            OpenCalls calls,
            BesluitLezen besluitLezen,
            Rondebelang belang,
            Loterij loterij) {
        this.rondes = rondes;
        this.plaatsen = plaatsen;
        this.besluiten = besluiten;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.organisaties = organisaties;
        this.calls = calls;
        this.besluitLezen = besluitLezen;
        this.belang = belang;
        this.loterij = loterij;
    }

    /** The latest round of the call; refused (404) before there is one. */
    @Transactional
    public RangschikkingWeergave rangschikking(String slug, Gebruiker lezer) {
        return rangschikking(slug, Rondekeuze.LAATSTE, lezer);
    }

    /** One round of the call, with its ranking and decisions as they are or were; refused (404) when there is no such round. */
    @Transactional
    RangschikkingWeergave rangschikking(String slug, Rondekeuze keuze, Gebruiker lezer) {
        var call = calls.metSlug(slug, lezer);
        var ronde = rondes.kies(call.id(), keuze)
                .filter(r -> lezer.heeftEenVan(BINNEN))
                .orElseThrow(Weigering::nietGevonden);
        boolean fonds = belang.leestBesluiten(call.id(), lezer);
        boolean open = fonds || ronde.status() == RondeStatus.AANGEKONDIGD;
        var status = fonds ? ronde.status() : ronde.status().voorAnderen();
        var genomen = open ? besluiten.vanRonde(ronde.id()) : Map.<UUID, Selectiebesluit>of();
        var zichtbaar = plaatsen.inRonde(ronde.id()).stream()
                .sorted(Rangschikking.volgorde())
                .filter(rij -> casussen.magZien(rij.casusId(), lezer))
                .toList();
        var getoond = zonderGaten(zichtbaar);
        boolean bekend = ronde.status() == RondeStatus.AANGEKONDIGD;
        return new RangschikkingWeergave(
                ronde.id(),
                ronde.volgnummer(),
                status.code(),
                status.label(),
                zichtbaar.stream()
                        .map(rij -> rij(
                                rij,
                                getoond.get(rij.casusId()),
                                ronde,
                                call,
                                Optional.ofNullable(genomen.get(rij.casusId())),
                                bekend ? Gelijkstand.van(rij, zichtbaar, genomen) : Optional.empty()))
                        .toList(),
                fonds && isLaatste(ronde) ? fondsen(call) : List.of(),
                ronde.redenAfsluiting().orElse(null),
                ronde.voorgelegdDoor().filter(d -> open).orElse(null),
                ronde.redenTeruggave().filter(r -> open).orElse(null),
                fonds ? redenHeropening(ronde, lezer).orElse(null) : null,
                ronde.heropendOp().filter(o -> fonds).map(call::nu).orElse(null),
                ronde.getekendDoor().filter(d -> open).orElse(null),
                ronde.aankondigenOp().filter(o -> open).orElse(null),
                ronde.aangekondigdOp().map(call::nu).orElse(null),
                call.proefronde() ? Demonstratie.MARKERING : null,
                loterij.trekking(call.id()).orElse(null));
    }

    private boolean isLaatste(Ronde ronde) {
        return rondes.laatste(ronde.openCallId())
                .filter(laatste -> laatste.id().equals(ronde.id()))
                .isPresent();
    }

    /** Names the case that was withdrawn to whoever may know of it; who has an interest in it reads that there was one. */
    private Optional<String> redenHeropening(Ronde ronde, Gebruiker lezer) {
        return ronde.heropendCasus()
                .filter(casus -> casussen.magZien(casus, lezer))
                .map(gegevens::kern)
                .map(casus -> organisaties
                                .van(casus.organisatie())
                                .map(Organisatie::naam)
                                .orElse("De indiener")
                        + " trok " + casus.kenmerk() + " in")
                .or(ronde::redenHeropening);
    }

    private static Map<UUID, Integer> zonderGaten(List<Rondeplaats> zichtbaar) {
        var plaatsen = new HashMap<UUID, Integer>();
        zichtbaar.forEach(rij -> rij.plaats().ifPresent(plaats -> plaatsen.put(rij.casusId(), plaats)));
        return Rangschikking.zonderGaten(plaatsen);
    }

    private Rij rij(
            Rondeplaats rij,
            @Nullable Integer plaats,
            Ronde ronde,
            OpenCall call,
            Optional<Selectiebesluit> besluit,
            Optional<Gelijkstand> gelijk) {
        var casus = gegevens.kern(rij.casusId());
        return new Rij(
                rij.casusId(),
                rij.kenmerk(),
                casus.titel(),
                casus.kern(),
                plaats,
                rij.totaal().map(Gemiddelde::afgerond).orElse(null),
                rij.advies().map(Aanbeveling::code).orElse(null),
                adviesLabel(rij),
                rij.isVoorstelAfwijzen(),
                gegevens.gevraagd(rij.casusId()).orElse(null),
                besluit.map(b -> besluitLezen.weergave(rij, ronde, call, b, gelijk, true))
                        .orElse(null));
    }

    private static @Nullable String adviesLabel(Rondeplaats rij) {
        return rij.isVoorstelAfwijzen()
                ? null
                : rij.advies().map(Aanbeveling::label).orElse(Adviesuitkomst.GEEN_MEERDERHEID);
    }

    private List<Fondsstand> fondsen(OpenCall call) {
        var toekenningen = besluiten.vanCall(call.id()).stream()
                .filter(b -> b.uitkomst() == Uitkomst.TOELATEN)
                .map(b -> new Toekenning(b.fonds().orElseThrow(), b.bedrag().orElseThrow()))
                .toList();
        var alle = Fondsen.van(call);
        var ruimte = new Fondsruimte(alle.stream().collect(Collectors.toMap(Fonds::code, Fonds::budget)));
        return alle.stream()
                .map(f -> new Fondsstand(f.code(), f.naam(), f.budget(), ruimte.over(f.code(), toekenningen)))
                .toList();
    }
}
