package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of a round stands fixed in the log: the ranking, the decisions and their conditions, and the signing. */
@ApplicationScoped
class Selectietabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("selectieronde", "id"),
                BewaakteTabel.van("rondeplaats", "casus_id"),
                BewaakteTabel.van("selectiebesluit", "casus_id"),
                BewaakteTabel.onder("selectiebesluit_voorwaarde", "besluit_id", "selectiebesluit", "casus_id"));
    }
}
