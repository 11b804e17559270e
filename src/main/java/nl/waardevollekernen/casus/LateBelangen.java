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
 * tells of a decision is for the fund alone until the announcement.
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

    LateBelangen(
            BelangverklaringRepository verklaringen,
            CasusLezen casussen,
            CasusGegevens gegevens,
            OpenCalls calls,
            Belangembargo embargo) {
        this.verklaringen = verklaringen;
        this.casussen = casussen;
        this.gegevens = gegevens;
        this.calls = calls;
        this.embargo = embargo;
    }

    /** Sentences about this case, from old to new; empty for who need not act, and for who may not see the case. */
    @Transactional
    public List<String> bij(UUID casusId, Gebruiker lezer) {
        if (!lezer.heeftEenVan(HANDELEN) || !casussen.magZien(casusId, lezer)) {
            return List.of();
        }
        boolean fonds = lezer.heeft(Rol.FONDSBEHEERDER);
        var laat = verklaringen.laatBij(casusId);
        if (laat.isEmpty()) {
            return List.of();
        }
        var call = calls.zoek(gegevens.kern(casusId).openCallId()).orElseThrow(Weigering::nietGevonden);
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
