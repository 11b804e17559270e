package nl.waardevollekernen.opencall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of a call stands fixed in the log: its times, its lottery and the settings that cases are judged by. */
@ApplicationScoped
class Calltabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("open_call", "id").metNaam("slug"),
                BewaakteTabel.van("open_call_tijdsprong", "open_call"),
                BewaakteTabel.van("open_call_loting", "open_call"));
    }
}
