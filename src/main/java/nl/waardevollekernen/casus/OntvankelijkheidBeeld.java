package nl.waardevollekernen.casus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The finding at the gate, as machines read it. */
@Schema(name = "Ontvankelijkheid")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OntvankelijkheidBeeld(
        List<KnockoutBeeld> knockouts,
        @Nullable String uitkomst,
        @Nullable String uitkomstLabel,
        @Nullable String motivering,
        @Nullable Instant beoordeeldOp,
        boolean definitief) {
    static OntvankelijkheidBeeld van(CasusDetail detail) {
        var oordeel = detail.oordeel();
        var uitkomst = oordeel == null ? null : oordeel.uitkomst().orElse(null);
        return new OntvankelijkheidBeeld(
                detail.knockouts().stream().map(KnockoutBeeld::van).toList(),
                uitkomst == null ? null : uitkomst.code(),
                uitkomst == null ? null : uitkomst.label(),
                oordeel == null || uitkomst == null ? null : oordeel.motivering(),
                oordeel == null ? null : oordeel.beoordeeldOp().orElse(null),
                oordeel != null && oordeel.staatVast());
    }

    static @Nullable Uitkomst uitkomst(String code) {
        for (var uitkomst : Uitkomst.values()) {
            if (uitkomst.code().equals(code)) {
                return uitkomst;
            }
        }
        return null;
    }

    /** One knock-out of a case. */
    @Schema(name = "Knockout")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KnockoutBeeld(
            String code,
            String bevinding,
            String bevindingLabel,
            String gegeven,
            @Nullable String oordeel,
            @Nullable String oordeelLabel,
            @Nullable String motivering,
            @Nullable String besluittabel) {
        static KnockoutBeeld van(Knockout knockout) {
            return new KnockoutBeeld(
                    knockout.code(),
                    knockout.bevinding().code(),
                    knockout.bevinding().label(),
                    knockout.gegeven(),
                    knockout.oordeel().map(Knockout.Bevinding::code).orElse(null),
                    knockout.oordeel().map(Knockout.Bevinding::label).orElse(null),
                    knockout.motivering().orElse(null),
                    knockout.besluittabel().orElse(null));
        }
    }
}
