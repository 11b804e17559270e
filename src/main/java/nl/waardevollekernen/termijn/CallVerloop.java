package nl.waardevollekernen.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.Lotingen;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.LopendeZaken;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;
import nl.waardevollekernen.proces.Procesnamen.Termijnsoort;

/**
 * The course of a call: opening, closing, and that a published call has a process until what follows its closing is
 * done. Whether somebody may submit never depends on it; that is judged from the call's own instants.
 */
@ApplicationScoped
public class CallVerloop implements LopendeZaken {
    private final OpenCalls calls;
    private final Lotingen lotingen;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Proces proces;

    CallVerloop(OpenCalls calls, Lotingen lotingen, Looptermijnen termijnen, Logboek logboek, Proces proces) {
        this.calls = calls;
        this.lotingen = lotingen;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.proces = proces;
    }

    /** Notes the opening with what the call promised about its lottery, once. */
    @Transactional
    public void open(UUID call) {
        if (!termijnen.isBeeindigd(call, Termijnsoort.OPENING)) {
            termijnen.beeindig(call, Termijnsoort.OPENING);
            logboek.noteer(Notitie.systeem(call, LogSoort.CALL_GEOPEND).met("belofte", lotingen.belofte(call)));
        }
    }

    /** Notes that the owners of drafts were reminded; true the first time. */
    @Transactional
    public boolean herinnerd(UUID call) {
        if (termijnen.isBeeindigd(call, Termijnsoort.HERINNERING)) {
            return false;
        }
        termijnen.beeindig(call, Termijnsoort.HERINNERING);
        logboek.noteer(Notitie.systeem(call, LogSoort.CALL_HERINNERD));
        return true;
    }

    /** Notes the closing, once. */
    @Transactional
    public void sluit(UUID call) {
        if (termijnen.van(call, Termijnsoort.SLUITING).isPresent()) {
            termijnen.beeindig(call, Termijnsoort.SLUITING);
            logboek.noteer(Notitie.systeem(call, LogSoort.CALL_GESLOTEN));
        }
    }

    /** All that follows the closing is done: the run ends. */
    @Transactional
    public void klaar(UUID run) {
        proces.beeindig(run);
    }

    @Override
    public ProcesSoort soort() {
        return ProcesSoort.OPEN_CALL;
    }

    @Override
    @Transactional
    public List<UUID> lopend() {
        return calls.lijst(null).stream()
                .map(OpenCall::id)
                .filter(call -> !termijnen.isBeeindigd(call, Termijnsoort.SLUITING))
                .toList();
    }

    @Override
    @Transactional
    public Optional<String> vervolg(UUID zaak) {
        return lopend().contains(zaak) ? Optional.of(Proces.BEGIN) : Optional.empty();
    }
}
