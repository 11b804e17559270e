package nl.waardevollekernen.toetsing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of a toets stands fixed in the log: scores, reasons, total and who gave them. */
@ApplicationScoped
class Toetsingtabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("toetsing", "casus_id"),
                BewaakteTabel.onder("toetsing_score", "toetsing_id", "toetsing", "casus_id"));
    }
}
