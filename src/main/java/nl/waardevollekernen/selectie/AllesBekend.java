package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.opencall.Bekendmaking;

/** Says when everything in a call became known: its last announcement, once no case waits; nothing of a round that is not announced. */
@ApplicationScoped
class AllesBekend implements Bekendmaking {
    private final RondeRepository rondes;
    private final CasusVoortgang voortgang;

    AllesBekend(RondeRepository rondes, CasusVoortgang voortgang) {
        this.rondes = rondes;
        this.voortgang = voortgang;
    }

    @Override
    @Transactional
    public Optional<Instant> alles(UUID openCall) {
        return laatste(rondes.vanCall(openCall)).filter(op -> !voortgang.wachtIn(openCall));
    }

    /** The last announcement among these rounds. */
    static Optional<Instant> laatste(List<Ronde> rondes) {
        return rondes.stream().flatMap(ronde -> ronde.aangekondigdOp().stream()).max(Comparator.naturalOrder());
    }
}
