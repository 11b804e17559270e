package nl.waardevollekernen.advies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a case as one reader sees them, for the API and for pages.
 *
 * @param nodig how many reviews are needed
 * @param uiterlijk last second of the term, call time
 * @param beoordelingen the reviews this reader may know of
 * @param uitkomst what they say together; null until all are in, and while hidden
 * @param leesbaar whether this reader may read the case and its final reviews now; false until a declaration
 * @param demonstratie true when the outcome is invented for a demonstration
 */
@Schema(name = "Advies", description = "De beoordelingen van een casus door de adviescommissie.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdviesWeergave(
        UUID casus,
        String kenmerk,
        String titel,
        String kern,
        String status,
        String statusLabel,
        int nodig,

        @Schema(description = "Laatste seconde van de termijn, op de klok van de open call.")
        Instant uiterlijk,

        List<BeoordelingWeergave> beoordelingen,
        @Nullable Samen uitkomst,

        @Schema(
                description =
                        "Of u de casus nu mag lezen. Zo niet, dan verklaart u eerst of u een belang hebt:"
                                + " een gevraagd lid bij de eigen beoordeling, de voorzitter en de secretaris bij deze adviezen.")
        boolean leesbaar,

        boolean demonstratie) {
    /**
     * What the reviews say together.
     *
     * @param totaal mean of the weighted scores, two decimals
     * @param spreiding highest minus lowest, two decimals
     * @param aanbeveling what more than half of the members gave; null without a majority
     * @param stemmen how many members gave each recommendation, by its code
     */
    @Schema(
            name = "Adviesuitkomst",
            description = "Wat de beoordelingen samen zeggen. Zonder meerderheid is er geen aanbeveling.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Samen(
            BigDecimal totaal,
            BigDecimal spreiding,
            @Nullable String aanbeveling,
            String aanbevelingLabel,
            Map<String, Integer> stemmen) {
        private static final int DECIMALEN = 2;

        static Samen van(Adviesuitkomst uitkomst) {
            var aanbeveling = uitkomst.aanbeveling();
            var stemmen = new TreeMap<String, Integer>();
            uitkomst.stemmen().forEach((gegeven, aantal) -> stemmen.put(gegeven.code(), aantal));
            return new Samen(
                    uitkomst.totaal().afgerond(),
                    uitkomst.spreiding().setScale(DECIMALEN, RoundingMode.HALF_EVEN),
                    aanbeveling == null ? null : aanbeveling.code(),
                    uitkomst.label(),
                    stemmen);
        }
    }
}
