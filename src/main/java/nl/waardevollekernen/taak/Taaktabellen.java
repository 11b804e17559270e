package nl.waardevollekernen.taak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of work stands fixed in the log: every version of what people wrote to judge a case, decisions included: so uncounted. */
@ApplicationScoped
class Taaktabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(BewaakteTabel.van("werkversie", "zaak").ongeteld());
    }
}
