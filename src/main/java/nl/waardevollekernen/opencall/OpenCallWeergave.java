package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An open call as machines read it.
 *
 * @param opent first instant of submission, on the clock of the call
 * @param sluit last second of submission, on the clock of the call
 * @param klok what the clock of the call shows now; for a real call the time itself
 * @param reservelijstTot the last day of the reserve list; left out while none is set
 * @param termijnen length of each term in calendar days
 */
@Schema(name = "OpenCall", description = "Een open call. Alle tijden zijn op de klok van de call.")
record OpenCallWeergave(
        UUID id,
        String slug,
        String titel,
        String samenvatting,
        String status,
        Instant opent,
        Instant sluit,
        Instant klok,
        boolean proefronde,
        BigDecimal budget,
        List<String> fondsen,
        List<String> hoofdindieners,
        List<String> medeIndieners,
        boolean ondertekeningNodig,
        long documentgrens,
        int minimumAdviezen,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reservelijstTot,
        String formulier,
        String toetsingskader,
        String beoordelingskader,
        Map<String, Integer> termijnen) {
    static OpenCallWeergave van(OpenCall call, Instant echt) {
        var instellingen = call.instellingen();
        var dagen = new TreeMap<String, Integer>();
        Arrays.stream(Termijnsoort.values()).forEach(soort -> dagen.put(code(soort), call.dagen(soort)));
        return new OpenCallWeergave(
                call.id(),
                call.slug(),
                call.titel(),
                call.samenvatting(),
                call.status(echt).name().toLowerCase(Locale.ROOT),
                call.opent(),
                call.sluit(),
                call.nu(echt),
                call.proefronde(),
                call.budget(),
                call.fondsen(),
                codes(instellingen.hoofdindieners()),
                codes(Objects.requireNonNull(instellingen.medeIndieners())),
                call.ondertekeningNodig(),
                call.documentgrens(),
                call.minimumAdviezen(),
                instellingen.reservelijstTot(),
                instellingen.formulier(),
                instellingen.toetsingskader(),
                instellingen.beoordelingskader(),
                dagen);
    }

    private static String code(Termijnsoort soort) {
        var delen = soort.name().toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(delen[0]);
        Arrays.stream(delen)
                .skip(1)
                .forEach(deel ->
                        code.append(Character.toUpperCase(deel.charAt(0))).append(deel.substring(1)));
        return code.toString();
    }

    private static List<String> codes(Set<SoortOrganisatie> soorten) {
        return soorten.stream().map(SoortOrganisatie::code).sorted().toList();
    }
}
