package nl.waardevollekernen.openbaar;

import java.time.Instant;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCall;

/** A call at one moment, in the words of a public page. */
record Callregel(OpenCall call, Instant echt) {
    public String badge() {
        return switch (status()) {
            case OPEN -> "goed";
            case AANGEKONDIGD -> "info";
            case CONCEPT -> "let-op";
            case GESLOTEN -> "leeg";
        };
    }

    public CallStatus status() {
        return call.status(echt);
    }

    public boolean open() {
        return status() == CallStatus.OPEN;
    }

    /** What the moment of closing is: still to come, or behind us. */
    public String sluitkop() {
        return status() == CallStatus.GESLOTEN ? "Gesloten op" : "Sluit op";
    }

    /** "Sluit op maandag 8 maart 2027, 17.00.00 uur". */
    public String wanneer() {
        return switch (status()) {
            case OPEN -> "Sluit op " + sluit();
            case AANGEKONDIGD, CONCEPT -> "Opent op " + opent();
            case GESLOTEN -> "Gesloten sinds " + sluit();
        };
    }

    /** Where a case in this call begins; who is not logged in is asked to on the way. */
    public String startadres() {
        return "/mijn-casussen/nieuw?call=" + call.slug();
    }

    public String opent() {
        return Nederland.precies(call.opent());
    }

    public String sluit() {
        return Nederland.precies(call.sluit());
    }

    public Termijn termijn() {
        var nu = call.nu(echt);
        return Termijn.van(call.sluit(), nu, call.termijnen().werkdagenOver(nu, call.sluit()));
    }
}
