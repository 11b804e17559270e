package nl.waardevollekernen.casus;

import java.time.Instant;
import java.util.Optional;
import nl.waardevollekernen.opencall.OpenCall;

/**
 * One case in a list, in words.
 *
 * @param adres its page
 * @param kern what the case is about: the name of the kern, or its title while that is not filled in
 * @param titel its title
 * @param kenmerk what people call it
 * @param call title of its call
 * @param stand status in words; a draft whose call has closed reads as not submitted
 * @param badge how the status is drawn
 * @param gewijzigd when it was last changed
 * @param proefronde whether the call is a rehearsal
 */
record Casuslijstregel(
        String adres,
        String kern,
        String titel,
        String kenmerk,
        String call,
        String stand,
        String badge,
        String gewijzigd,
        boolean proefronde) {
    static Casuslijstregel van(CasusRegel rij, Optional<OpenCall> call, Instant nu) {
        boolean teLaat =
                call.filter(van -> Sluiting.voorbij(rij.status(), van, nu)).isPresent();
        var status = teLaat ? CasusStatus.VERLOPEN : rij.status();
        return new Casuslijstregel(
                "/casussen/" + rij.id(),
                rij.kern(),
                rij.titel(),
                rij.kenmerk(),
                call.map(OpenCall::titel).orElse(""),
                status.label(),
                badge(status),
                call.map(van -> Documentbeeld.hoofdletter(Tijdwoorden.van(van, rij.gewijzigdOp(), nu)))
                        .orElse(""),
                call.map(OpenCall::proefronde).orElse(false));
    }

    /** The colour of a status, always beside its words. */
    static String badge(CasusStatus status) {
        return switch (status) {
            case AANVULLING_GEVRAAGD -> "let-op";
            case TOEGELATEN, IN_UITVOERING -> "goed";
            case AFGEWEZEN, NIET_ONTVANKELIJK, BUITEN_BEHANDELING, VERLOPEN -> "fout";
            case CONCEPT, INGETROKKEN -> "leeg";
            default -> "info";
        };
    }
}
