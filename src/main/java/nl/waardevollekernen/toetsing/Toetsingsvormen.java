package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.waardevollekernen.casus.CasusLezen;
import nl.waardevollekernen.casus.Dossiers;
import nl.waardevollekernen.casus.Fase;
import nl.waardevollekernen.casus.Koregel;
import nl.waardevollekernen.casus.Taakbeletsel;
import nl.waardevollekernen.casus.Zaakkop;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Kaders;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.VierOgen;
import org.jspecify.annotations.Nullable;

/** Brings together what the pages of a toetsing show: the case, the knock-outs, the framework and the scores. */
@ApplicationScoped
class Toetsingsvormen {
    private final VierOgen vierOgen;
    private final CasusLezen casussen;
    private final Dossiers dossiers;
    private final ToetsingLezen toetsingen;

    Toetsingsvormen(VierOgen vierOgen, CasusLezen casussen, Dossiers dossiers, ToetsingLezen toetsingen) {
        this.vierOgen = vierOgen;
        this.casussen = casussen;
        this.dossiers = dossiers;
        this.toetsingen = toetsingen;
    }

    /**
     * The toetsing behind a task.
     *
     * @param ingevuld what was just filled in, or null to show what is kept
     */
    Toetsingsvorm van(TaakRegel taak, String actie, @Nullable Map<String, Score> ingevuld, Gebruiker gebruiker) {
        var detail = casussen.lees(taak.zaak(), gebruiker);
        var kader = Kaders.toetsingskader(detail.call());
        var weergave = toetsingen.lees(taak.zaak(), gebruiker);
        var scores = ingevuld == null ? bewaard(weergave) : ingevuld;
        var beletsel = Taakbeletsel.van(taak, detail.status(), gebruiker);
        if (beletsel.isEmpty()) {
            beletsel = vierOgen.bezwaar(taak, gebruiker.id()).orElse("");
        }
        boolean aanvullen = beletsel.isEmpty()
                && taak.soort() == TaakSoort.TOETSING
                && detail.aanvullingen().stream().noneMatch(aanvulling -> aanvulling.fase() == Fase.TOETSING);
        return new Toetsingsvorm(
                "/taken/" + taak.id() + "/" + actie,
                Zaakkop.van(detail),
                dossiers.van(detail, gebruiker),
                Koregel.van(detail.knockouts(), kader),
                kader.titel(),
                Scoreveld.van(weergave.criteria(), scores),
                Scoreveld.voorlopig(weergave.criteria(), scores),
                (int) scores.values().stream()
                        .filter(score -> score.cijfer() != null)
                        .count(),
                "Nodig: gemiddeld minstens " + Nederland.getal(kader.minimumTotaal(), 1) + ", en nergens onder "
                        + Nederland.getal(kader.minimumScore(), 0) + ".",
                beletsel,
                conceptVan(weergave),
                weergave.redenTeruggave() == null ? "" : weergave.redenTeruggave(),
                beletsel.isEmpty() && taak.soort() == TaakSoort.TOETSING
                        ? vierOgen.waarschuwing(Versiesoort.TOETSING, taak.zaak(), gebruiker.id())
                                .orElse("")
                        : "",
                aanvullen,
                weergave.versie(),
                Toetsingsvorm.Uitkomst.van(weergave, detail.call()));
    }

    private static String conceptVan(ToetsingWeergave weergave) {
        return weergave.eigen() || !weergave.status().equals(ToetsingStatus.CONCEPT.code())
                ? ""
                : Objects.requireNonNullElse(weergave.beoordelaar(), "");
    }

    private static Map<String, Score> bewaard(ToetsingWeergave weergave) {
        Map<String, Score> scores = new HashMap<>();
        weergave.criteria().forEach(regel -> scores.put(regel.code(), new Score(regel.cijfer(), regel.motivering())));
        return scores;
    }
}
