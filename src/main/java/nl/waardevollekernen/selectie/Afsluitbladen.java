package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.CasusStatus;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.OpenCalls;

/** Says for one reader what cutting off a round would mean; a case the reader may not see is only counted. */
@ApplicationScoped
class Afsluitbladen {
    private final RondeAfsluiten afsluiten;
    private final CasusLezen casussen;
    private final OpenCalls calls;

    Afsluitbladen(RondeAfsluiten afsluiten, CasusLezen casussen, OpenCalls calls) {
        this.afsluiten = afsluiten;
        this.casussen = casussen;
        this.calls = calls;
    }

    @Transactional
    Afsluitblad van(String slug, Gebruiker lezer) {
        var call = calls.metSlug(slug, lezer);
        var gevolg = afsluiten.gevolg(slug, lezer);
        var klaar = regels(gevolg.klaar(), lezer);
        var wachtend = regels(gevolg.wachtend(), lezer);
        return new Afsluitblad(
                slug,
                call.titel(),
                call.proefronde(),
                klaar,
                wachtend,
                gevolg.klaar().size() + gevolg.wachtend().size() - klaar.size() - wachtend.size(),
                gevolg.beletsel(),
                gevolg.merk());
    }

    private List<Afsluitblad.Regel> regels(List<CasusKern> alle, Gebruiker lezer) {
        return alle.stream()
                .filter(casus -> casussen.magZien(casus.id(), lezer))
                .map(casus -> new Afsluitblad.Regel(
                        casus.kenmerk(),
                        casus.kern().isEmpty() ? casus.titel() : casus.kern(),
                        RondeBeginnen.isBijFonds(casus.status())
                                ? CasusStatus.GERANGSCHIKT.label()
                                : casus.status().label(),
                        "/casussen/" + casus.id() + "/behandeling"))
                .toList();
    }
}
