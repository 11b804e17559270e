package nl.waardevollekernen.toetsing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusKern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A toetsing as one reader sees it, for the API and for pages.
 *
 * @param kader code of the framework, as the call names it
 * @param criteria every criterion in order, with its score; without while it is the draft of somebody else
 * @param totaal weighted total with two decimals; null until completed
 * @param drempelGehaald whether the case goes on to the advies; null until completed
 * @param bredeWaarde first outcome; null until completed
 * @param investeringsrijpheid second outcome; null until completed
 * @param redenTeruggave why a colleague sent it back, or null
 * @param eigen whether this reader gave the scores
 * @param demonstratie true when the outcome is invented for a demonstration
 * @param versie for {@code If-Match}
 */
@Schema(name = "Toetsing", description = "De toetsing van een casus door de marktmeester.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToetsingWeergave(
        UUID casus,
        String kenmerk,
        String kader,
        String kaderLabel,
        String status,
        String statusLabel,
        List<Scoreregel> criteria,
        @Nullable BigDecimal totaal,
        @Nullable Boolean drempelGehaald,
        @Nullable Deel bredeWaarde,
        @Nullable Deel investeringsrijpheid,
        @Nullable String beoordelaar,
        @Nullable Instant voltooidOp,
        @Nullable String bevestiger,
        @Nullable Instant bevestigdOp,
        @Nullable String redenTeruggave,
        boolean eigen,
        boolean demonstratie,
        long versie) {
    private static final int DECIMALEN = 2;

    /** One of the two outcomes: its weighted mean with two decimals, and what that means. */
    @Schema(name = "Toetsuitkomst")
    public record Deel(BigDecimal cijfer, String oordeel, String oordeelLabel) {
        static Deel van(Gemiddelde gemiddelde, Oordeel oordeel) {
            return new Deel(gemiddelde.afgerond(), oordeel.code(), oordeel.label());
        }
    }

    static ToetsingWeergave van(
            Toetsing toetsing, CasusKern casus, Kaderregels regels, boolean demonstratie, ToetsingInzage inzage) {
        var uitkomsten = toetsing.status() == ToetsingStatus.CONCEPT
                ? null
                : Toetsuitkomsten.van(regels.weging(), regels.drempel(), toetsing.scores());
        return new ToetsingWeergave(
                toetsing.casusId(),
                casus.kenmerk(),
                regels.kader().code(),
                regels.kader().titel(),
                toetsing.status().code(),
                toetsing.status().label(),
                Scoreregel.van(regels.kader(), inzage.inhoud() ? toetsing.scores() : Map.of()),
                toetsing.totaal()
                        .map(totaal -> totaal.setScale(DECIMALEN, RoundingMode.HALF_EVEN))
                        .orElse(null),
                toetsing.drempelGehaald().orElse(null),
                uitkomsten == null ? null : Deel.van(uitkomsten.bredeWaarde(), uitkomsten.oordeelBredeWaarde()),
                uitkomsten == null
                        ? null
                        : Deel.van(uitkomsten.investeringsrijpheid(), uitkomsten.oordeelInvesteringsrijpheid()),
                toetsing.beoordelaar().orElse(null),
                toetsing.voltooidOp().orElse(null),
                toetsing.bevestiger().orElse(null),
                toetsing.bevestigdOp().orElse(null),
                toetsing.redenTeruggave().orElse(null),
                inzage.eigen(),
                demonstratie,
                toetsing.versie());
    }
}
