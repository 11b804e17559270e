package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One declared interest as the register shows it, in the API and on the page.
 *
 * @param casus in which case it was declared, or null for what was declared before this was kept
 * @param bereik "casus" or "organisatie"
 * @param organisaties names of the organisations it is in; empty for an interest in one case
 * @param laat whether this person judged a case before declaring
 * @param gevolgen what ended with it, and what rests on earlier work
 */
@Schema(name = "Belangverklaring", description = "Een verklaard belang, met de uitleg en wat er op volgde.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BelangWeergave(
        UUID id,
        Instant verklaardOp,
        String wie,
        @Nullable UUID casus,
        String kenmerk,
        String bereik,
        String bereikLabel,
        List<String> organisaties,
        String toelichting,
        boolean laat,
        List<Gevolg> gevolgen) {
    /**
     * What follows for one case.
     *
     * @param soort "gestopt", "opnieuw" or "blijft-staan"
     */
    @Schema(name = "Belanggevolg")
    record Gevolg(UUID casus, String kenmerk, String soort, String soortLabel, String tekst) {}
}
