package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.Dossiers;
import nl.waardevollekernen.casus.Zaakkop;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.toetsing.Score;
import nl.waardevollekernen.toetsing.Scoreregel;
import nl.waardevollekernen.toetsing.Scoreveld;
import org.jspecify.annotations.Nullable;

/** Brings together what the pages of one member's review show. */
@ApplicationScoped
class Beoordelingsvormen {
    private final AdviesLezen lezen;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final Dossiers dossiers;

    Beoordelingsvormen(AdviesLezen lezen, CasusLezen casussen, CasusGegevens gegevens, Dossiers dossiers) {
        this.lezen = lezen;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.dossiers = dossiers;
    }

    /** Where the member's own review stands; refused (404) once the member has declared an interest. */
    BeoordelingWeergave stand(TaakRegel taak, Gebruiker lid) {
        return eigen(lezen.lees(lezen.casusVan(taak.zaak(), lid), lid), taak.zaak());
    }

    /** What a member may know before the declaration: which case it is and who submits it. */
    @Transactional
    Verklaringsvorm verklaring(TaakRegel taak, Gebruiker lid) {
        var casus = lezen.casusVan(taak.zaak(), lid);
        var advies = lezen.lees(casus, lid);
        return new Verklaringsvorm(
                AdviesPagina.adres(taak.id()),
                advies.kenmerk(),
                advies.kern().isEmpty() ? advies.titel() : advies.kern(),
                advies.titel(),
                gegevens.indieners(casus),
                Nederland.datum(advies.uiterlijk()),
                advies.demonstratie());
    }

    /** The form, with what was kept or, where given, with what was just filled in. */
    @Transactional
    Beoordelingsvorm van(TaakRegel taak, Beoordelingsvorm.@Nullable Ingevuld ingevuld, Gebruiker lid) {
        var casus = lezen.casusVan(taak.zaak(), lid);
        var advies = lezen.lees(casus, lid);
        var eigen = eigen(advies, taak.zaak());
        var detail = casussen.lees(casus, lid);
        var regels = Objects.requireNonNullElse(eigen.criteria(), List.<Scoreregel>of());
        var vulling = ingevuld == null ? bewaard(eigen) : ingevuld;
        return new Beoordelingsvorm(
                AdviesPagina.adres(taak.id()),
                Zaakkop.van(detail),
                Nederland.datum(advies.uiterlijk()),
                dossiers.van(detail, lid),
                Kaders.beoordelingskader(detail.call()).titel(),
                Scoreveld.van(regels, vulling.scores()),
                Scoreveld.voorlopig(regels, vulling.scores()),
                vulling.scores().values().stream()
                        .filter(score -> score.cijfer() != null)
                        .count(),
                vulling.aanbeveling(),
                vulling.toelichting(),
                Objects.requireNonNull(eigen.versie()));
    }

    private static BeoordelingWeergave eigen(AdviesWeergave advies, UUID beoordeling) {
        return advies.beoordelingen().stream()
                .filter(een -> een.eigen() && een.id().equals(beoordeling))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
    }

    private static Beoordelingsvorm.Ingevuld bewaard(BeoordelingWeergave eigen) {
        Map<String, Score> scores = new HashMap<>();
        var criteria = eigen.criteria();
        if (criteria != null) {
            criteria.forEach(regel -> scores.put(regel.code(), new Score(regel.cijfer(), regel.motivering())));
        }
        return new Beoordelingsvorm.Ingevuld(
                scores,
                Objects.requireNonNullElse(eigen.aanbeveling(), ""),
                Objects.requireNonNullElse(eigen.toelichting(), ""));
    }
}
