package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;

/**
 * Tells who must act that somebody declared an interest after judging a case, with what depends on it. Never the explanation; what
 * tells of a decision is until the announcement for the fund alone, and there for who has no interest in the call.
 */
@ApplicationScoped
public class LateBelangen {
    private static final Rol[] HANDELEN = {
        Rol.MARKTMEESTER_COORDINATOR, Rol.SECRETARIS, Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR
    };

    private final BelangverklaringRepository verklaringen;
    private final CasusLezen casussen;
    private final CasusGegevens gegevens;
    private final OpenCalls calls;
    private final Belangembargo embargo;
    private final Callbelang callbelang;

    LateBelangen(
            BelangverklaringRepository verklaringen,
            CasusLezen casussen,
            CasusGegevens gegevens,
            OpenCalls calls,
            Belangembargo embargo,
            Callbelang callbelang) {
        this.verklaringen = verklaringen;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.calls = calls;
        this.embargo = embargo;
        this.callbelang = callbelang;
    }

    /** Sentences about this case, from old to new; empty for who need not act, and for who may not see the case. */
    @Transactional
    public List<String> bij(UUID casusId, Gebruiker lezer) {
        if (!lezer.heeftEenVan(HANDELEN) || !casussen.magZien(casusId, lezer)) {
            return List.of();
        }
        var laat = verklaringen.laatBij(casusId);
        if (laat.isEmpty()) {
            return List.of();
        }
        var openCall = gegevens.kern(casusId).openCallId();
        boolean fonds = lezer.heeft(Rol.FONDSBEHEERDER) && !callbelang.heeft(openCall, lezer.id());
        var call = calls.zoek(openCall).orElseThrow(Weigering::nietGevonden);
        return laat.stream()
                .flatMap(een -> een.gevolgen().stream()
                        .filter(gevolg -> gevolg.casusId().equals(casusId)
                                && gevolg.soort().isLaat()
                                && (fonds || embargo.isVoorbij(gevolg)))
                        .map(gevolg -> zin(call, een.verklaardOp(), gevolg.kenmerk(), gevolg.tekst())))
                .toList();
    }

    /** One of them, dated as everything of a case: on the clock of its call. */
    static String zin(OpenCall call, Instant verklaardOp, String kenmerk, String gevolg) {
        return Nederland.datum(call.nu(verklaardOp)) + ", " + kenmerk + ": " + gevolg;
    }
}
