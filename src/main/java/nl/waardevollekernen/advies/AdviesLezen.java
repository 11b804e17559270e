package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.advies.Adviesuitkomst.Stem;
import nl.waardevollekernen.casus.CasusBekend;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusUitsluiting;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * Reads reviews: only what {@link AdviesInzage} allows, asked on every request. Who may not read the case (any more) reads no
 * review of it either; what is known before a declaration is no reading and not logged.
 */
@ApplicationScoped
public class AdviesLezen {
    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final CasusLezen casussen;
    private final CasusBekend bekend;
    private final CasusUitsluiting uitsluiting;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Logboek logboek;

    AdviesLezen(
            AdviesrondeRepository rondes,
            BeoordelingRepository beoordelingen,
            CasusLezen casussen,
            CasusBekend bekend,
            CasusUitsluiting uitsluiting,
            CasusGegevens gegevens,
            OpenCalls calls,
            Logboek logboek) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.casussen = casussen;
        this.bekend = bekend;
        this.uitsluiting = uitsluiting;
        this.gegevens = gegevens;
        this.calls = calls;
        this.logboek = logboek;
    }

    /** The reviews of a case as this user may see them; refused (404) where none exists for this user. */
    @Transactional
    public AdviesWeergave lees(UUID casusId, Gebruiker lezer) {
        var eigen =
                beoordelingen.vanLid(casusId, lezer.id()).filter(b -> b.status().telt());
        boolean leest = casussen.magZien(casusId, lezer);
        var casus = kern(casusId, eigen, leest, lezer);
        var ronde = rondes.vanCasus(casusId).orElseThrow(Weigering::nietGevonden);
        var inzage = new AdviesInzage(lezer, eigen.map(Beoordeling::status), ronde.isGereed(), leest);
        var call = calls.zoek(ronde.openCallId()).orElseThrow(Weigering::nietGevonden);
        var kader = Kaders.beoordelingskader(call);
        var zichtbaar = beoordelingen.vanRonde(ronde.id()).stream()
                .filter(b -> inzage.bestaat(b.isVan(lezer)))
                .map(b -> BeoordelingWeergave.van(b, kader, b.isVan(lezer), inzage.inhoud(b.isVan(lezer), b.status())))
                .toList();
        if (zichtbaar.isEmpty() && !inzage.bestaat(false)) {
            throw Weigering.nietGevonden();
        }
        if (leest) {
            logboek.noteerLezing(casusId, lezer, "advies");
        }
        return new AdviesWeergave(
                casusId,
                casus.kenmerk(),
                casus.titel(),
                casus.kern(),
                ronde.status().code(),
                ronde.status().label(),
                ronde.nodig(),
                ronde.uiterlijk(),
                zichtbaar,
                inzage.uitkomst() ? AdviesWeergave.Samen.van(uitkomst(ronde)) : null,
                leest,
                call.proefronde() || gegevens.heeftDemowaarden(casusId));
    }

    /** One review as this user may see it. */
    @Transactional
    public BeoordelingWeergave lees(UUID casusId, UUID beoordelingId, Gebruiker lezer) {
        return lees(casusId, lezer).beoordelingen().stream()
                .filter(b -> b.id().equals(beoordelingId))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** Which case a review is of, for the member it is assigned to; for a page that is opened from the inbox. */
    @Transactional
    public UUID casusVan(UUID beoordelingId, Gebruiker lezer) {
        return beoordelingen
                .findByIdOptional(beoordelingId)
                .filter(b -> isGevraagd(b, lezer) || casussen.magZien(b.casusId(), lezer))
                .map(Beoordeling::casusId)
                .orElseThrow(Weigering::nietGevonden);
    }

    /** A member who declared an interest knows nothing more of the case; who was asked and is not any more, only that. */
    private static boolean isGevraagd(Beoordeling beoordeling, Gebruiker lezer) {
        return beoordeling.isVan(lezer) && beoordeling.status() != BeoordelingStatus.VERSCHOOND;
    }

    /** For the rules of later rooms: what the reviews say together, or empty while they are not all in. */
    @Transactional
    public Optional<Adviesuitkomst> uitkomst(UUID casusId) {
        return rondes.vanCasus(casusId).filter(Adviesronde::isGereed).map(this::uitkomst);
    }

    private Adviesuitkomst uitkomst(Adviesronde ronde) {
        List<Stem> stemmen = beoordelingen.vanRonde(ronde.id()).stream()
                .filter(b -> b.status() == BeoordelingStatus.UITGEBRACHT)
                .map(b -> new Stem(b.gewogen().orElseThrow(), b.aanbeveling().orElseThrow()))
                .toList();
        return Adviesuitkomst.van(stemmen);
    }

    /** Who has not declared yet may know which case it is, so as to know whether there is an interest. */
    private CasusKern kern(UUID casusId, Optional<Beoordeling> eigen, boolean leest, Gebruiker lezer) {
        boolean gevraagd = eigen.map(Beoordeling::status)
                .filter(stand -> stand == BeoordelingStatus.TOEGEWEZEN)
                .isPresent();
        return !leest && gevraagd && !uitsluiting.van(lezer.id()).contains(casusId)
                ? gegevens.kern(casusId)
                : bekend.kern(casusId, lezer);
    }
}
