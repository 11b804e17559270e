package nl.waardevollekernen.selectie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round with its ranking as one reader sees it, for the API and for pages. Until the announcement only the fund sees
 * decisions, signatures and what is left of the funds.
 *
 * @param volgnummer of the round in its call, from 1
 * @param redenAfsluiting why the round was cut off before every case was ready, or null
 * @param redenTeruggave why the second fondsbeheerder gave it back, or null
 * @param redenHeropening why it is open again after it was laid for signature, a sentence without its stop, or null
 * @param heropendOp when that happened; this and the other moments are on the clock of the call
 * @param fondsen what each fund has and has left now; empty for others than the fund, and for an earlier round
 * @param markering stands with outcomes that nobody really decided, or null
 * @param trekking the secret and seed with which equal totals are put in order, to work out again
 */
@Schema(
        name = "Rangschikking",
        description = "De rangschikking van een ronde. Alle tijden zijn op de klok van de call.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RangschikkingWeergave(
        UUID ronde,
        int volgnummer,
        String status,
        String statusLabel,
        List<Rij> casussen,
        List<Fondsstand> fondsen,
        @Nullable String redenAfsluiting,
        @Nullable String voorgelegdDoor,
        @Nullable String redenTeruggave,
        @Nullable String redenHeropening,
        @Nullable Instant heropendOp,
        @Nullable String getekendDoor,
        @Nullable Instant aankondigenOp,
        @Nullable Instant aangekondigdOp,
        @Nullable String markering,
        @Nullable Trekking trekking) {
    /**
     * One case of the round.
     *
     * @param plaats place; of equal totals the lot decides who stands first; null for a proposal to reject
     * @param totaal mean over members, two decimals; null for a proposal to reject
     * @param advies what the commission recommends; null for a proposal to reject, and without a majority
     * @param voorstelAfwijzen true for a case under the threshold of the toets
     * @param gevraagd euros asked
     * @param besluit the decision; null while there is none, and while hidden
     */
    @Schema(name = "RangschikkingRij")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rij(
            UUID casus,
            String kenmerk,
            String titel,
            String kern,
            @Nullable Integer plaats,
            @Nullable BigDecimal totaal,
            @Nullable String advies,
            @Nullable String adviesLabel,
            boolean voorstelAfwijzen,
            @Nullable BigDecimal gevraagd,
            @Nullable BesluitWeergave besluit) {}

    /** What a fund has in this call and what is left after what was decided so far; euros. */
    @Schema(name = "Fondsstand")
    public record Fondsstand(String code, String naam, BigDecimal budget, BigDecimal over) {}
}
