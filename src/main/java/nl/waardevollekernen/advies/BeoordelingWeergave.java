package nl.waardevollekernen.advies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.toetsing.Scoreregel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One review as one reader sees it, for the API and for pages. What is hidden from the reader is null.
 *
 * @param eigen whether the reader is the member
 * @param criteria every criterion with its score; null while hidden
 * @param gewogen weighted score with two decimals; null while hidden or not final
 * @param versie for {@code If-Match}; null while hidden, for it moves with every saved draft
 */
@Schema(name = "Beoordeling", description = "De beoordeling van een casus door een lid van de adviescommissie.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BeoordelingWeergave(
        UUID id,
        String lid,
        boolean eigen,
        String status,
        String statusLabel,
        boolean teLaat,
        @Nullable List<Scoreregel> criteria,
        @Nullable String aanbeveling,
        @Nullable String aanbevelingLabel,
        @Nullable String toelichting,
        @Nullable BigDecimal gewogen,
        @Nullable Instant uitgebrachtOp,
        @Nullable Long versie) {
    private static final int DECIMALEN = 2;

    static BeoordelingWeergave van(Beoordeling beoordeling, Kader kader, boolean eigen, boolean magInhoud) {
        boolean inhoud = magInhoud && beoordeling.status() != BeoordelingStatus.VERSCHOOND;
        var aanbeveling = beoordeling.aanbeveling().filter(a -> inhoud);
        return new BeoordelingWeergave(
                beoordeling.id(),
                beoordeling.lid(),
                eigen,
                beoordeling.status().code(),
                beoordeling.status().label(),
                beoordeling.isTeLaat(),
                inhoud ? Scoreregel.van(kader, beoordeling.scores()) : null,
                aanbeveling.map(Aanbeveling::code).orElse(null),
                aanbeveling.map(Aanbeveling::label).orElse(null),
                inhoud ? beoordeling.toelichting() : null,
                beoordeling
                        .gewogen()
                        .filter(g -> inhoud)
                        .map(g -> g.setScale(DECIMALEN, RoundingMode.HALF_EVEN))
                        .orElse(null),
                beoordeling.uitgebrachtOp().orElse(null),
                inhoud ? beoordeling.versie() : null);
    }
}
