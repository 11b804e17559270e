package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of a round stands fixed in the log: the ranking, the decisions and their conditions, and the signing. Uncounted: how far the fund is stays secret. */
@ApplicationScoped
class Selectietabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("selectieronde", "id").ongeteld(),
                BewaakteTabel.van("rondeplaats", "casus_id").ongeteld(),
                BewaakteTabel.van("selectiebesluit", "casus_id").ongeteld(),
                BewaakteTabel.onder("selectiebesluit_voorwaarde", "besluit_id", "selectiebesluit", "casus_id")
                        .ongeteld());
    }
}
