package nl.waardevollekernen.opencall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.Werkdagen;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import org.jspecify.annotations.Nullable;

/**
 * What the programme set for one call. Frozen with the call's publication; a left-out part has the default below.
 *
 * @param budget euros available in this round
 * @param formulier code of the frozen form definition
 * @param toetsingskader code of the marktmeester's framework
 * @param beoordelingskader code of the adviescommissie's framework
 * @param fondsen codes of the funds that decide
 * @param termijnen length in calendar days per kind of term; a missing one has its default
 * @param schuiftOp the terms that move on when they end on a weekend or holiday; where nothing is set, for an administrative
 *     authority every term of at most twelve weeks (Algemene termijnenwet, art. 1 and 4), for a fund's own rules none
 * @param goedeVrijdagVrij whether Goede Vrijdag counts as a holiday for a term that moves on; it does where nothing is set,
 *     as in the Algemene termijnenwet, art. 3
 * @param aangewezenDagen days that a royal decree put on a par with a holiday (the same law, art. 3, lid 3)
 * @param ondertekeningNodig whether a tekenbevoegde signs before a case can be submitted
 * @param hoofdindieners kinds of organisation that may submit
 * @param medeIndieners kinds of organisation that may join
 * @param documentgrens largest document in bytes; 250 MB where nothing is set, never above 2 GB
 * @param geenScanner what happens to a document while there is no scanner; refused where nothing is set
 * @param regime under which law decisions are made
 * @param minimumAdviezen how many independent reviews a case needs
 * @param reservelijstTot the last day on which a case on the reserve list can still be admitted, or null where none is set
 * @param teksten legal texts by name, written by the programme; empty until it does
 */
public record Callinstellingen(
        BigDecimal budget,
        String formulier,
        String toetsingskader,
        String beoordelingskader,
        List<String> fondsen,
        @Nullable Map<Termijnsoort, Integer> termijnen,
        @Nullable Set<Termijnsoort> schuiftOp,
        @Nullable Boolean goedeVrijdagVrij,
        @Nullable Set<LocalDate> aangewezenDagen,
        boolean ondertekeningNodig,
        Set<SoortOrganisatie> hoofdindieners,
        @Nullable Set<SoortOrganisatie> medeIndieners,
        @Nullable Long documentgrens,
        @Nullable GeenScanner geenScanner,
        @Nullable Regime regime,
        @Nullable Integer minimumAdviezen,
        @Nullable LocalDate reservelijstTot,
        @Nullable Map<String, String> teksten) {
    private static final Map<String, Callinstellingen> GELEZEN = new ConcurrentHashMap<>();
    private static final long STANDAARD_GRENS = 250_000_000L;
    private static final long HOOGSTE_GRENS = 2_000_000_000L;
    private static final int TWAALF_WEKEN = 84;

    /** What to do with a document that could not be scanned because there is no scanner. */
    public enum GeenScanner {
        WEIGEREN,
        WAARSCHUWEN
    }

    /** Under which law decisions are made: an administrative authority (Awb), or a private fund with its own rules. */
    public enum Regime {
        BESTUURSORGAAN,
        PRIVAAT_FONDS
    }

    public Callinstellingen {
        fondsen = List.copyOf(fondsen);
        hoofdindieners = Set.copyOf(hoofdindieners);
        termijnen = termijnen == null ? Map.of() : Map.copyOf(termijnen);
        goedeVrijdagVrij = goedeVrijdagVrij == null || goedeVrijdagVrij;
        aangewezenDagen = aangewezenDagen == null ? Set.of() : Set.copyOf(aangewezenDagen);
        medeIndieners = medeIndieners == null ? Set.of() : Set.copyOf(medeIndieners);
        documentgrens = documentgrens == null ? STANDAARD_GRENS : documentgrens;
        geenScanner = geenScanner == null ? GeenScanner.WEIGEREN : geenScanner;
        regime = regime == null ? Regime.PRIVAAT_FONDS : regime;
        schuiftOp = schuiftOp == null ? volgensDeWet(regime, termijnen) : Set.copyOf(schuiftOp);
        minimumAdviezen = minimumAdviezen == null ? 3 : minimumAdviezen;
        teksten = teksten == null ? Map.of() : Map.copyOf(teksten);
        if (documentgrens < 1 || documentgrens > HOOGSTE_GRENS) {
            throw new IllegalArgumentException("documentgrens " + documentgrens);
        }
        if (budget.signum() <= 0 || minimumAdviezen < 1) {
            throw new IllegalArgumentException("budget " + budget + ", adviezen " + minimumAdviezen);
        }
    }

    /** Reads the settings as they are stored. Each text is read once: there are few, and every step on a case needs one. */
    static Callinstellingen van(String tekst) {
        return GELEZEN.computeIfAbsent(tekst, nieuw -> Bronnen.uitTekst(nieuw, Callinstellingen.class));
    }

    private static Set<Termijnsoort> volgensDeWet(Regime regime, Map<Termijnsoort, Integer> termijnen) {
        return Arrays.stream(Termijnsoort.values())
                .filter(soort -> regime == Regime.BESTUURSORGAAN && soort.kanOpschuiven())
                .filter(soort -> termijnen.getOrDefault(soort, soort.standaardDagen()) <= TWAALF_WEKEN)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The working days of this call: on which a term that moves on may end. */
    Werkdagen werkdagen() {
        return new Werkdagen(Boolean.TRUE.equals(goedeVrijdagVrij), Objects.requireNonNull(aangewezenDagen));
    }
}
