package nl.waardevollekernen.selectie;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision as one reader sees it, for the API and for pages.
 *
 * @param bedrag euros
 * @param reservelijstTot the last day of the reserve list; null for another outcome, and where the call sets none
 * @param redenAfwijking why otherwise than the advice, the toets or the ranking
 * @param redenBedrag why less than was asked
 * @param redenGelijken why otherwise than a case with an equal total
 * @param gelijkTotaal how it stands to others with the same total, in words; null when no other has it, and until the announcement
 * @param redensoort the kind of reason; null when nobody chose one
 * @param genomenDoor who decided; null for a submitter
 * @param getekendDoor who signed; null for a submitter, and until then
 * @param markering stands with an outcome that nobody really decided, or null
 * @param versie for {@code If-Match}
 */
@Schema(name = "Selectiebesluit", description = "Het besluit van de fondsbeheerder over een casus.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BesluitWeergave(
        UUID casus,
        String kenmerk,
        String uitkomst,
        String uitkomstLabel,
        @Nullable String fonds,
        @Nullable String fondsNaam,
        @Nullable BigDecimal bedrag,
        @Nullable Integer reservevolgorde,
        @Nullable LocalDate reservelijstTot,
        List<Voorwaarde> voorwaarden,
        String motivering,
        @Nullable String redenAfwijking,
        @Nullable String redenBedrag,
        @Nullable String redenGelijken,
        @Nullable String gelijkTotaal,
        @Nullable String redensoort,
        @Nullable String redensoortLabel,
        @Nullable String genomenDoor,
        @Nullable Instant genomenOp,
        @Nullable String getekendDoor,
        @Nullable Instant aangekondigdOp,
        @Nullable String markering,
        long versie) {}
