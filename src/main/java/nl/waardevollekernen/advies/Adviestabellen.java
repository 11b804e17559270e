package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of the advice stands fixed in the log: who chose the reviewers, reviews, their scores and reasons. */
@ApplicationScoped
class Adviestabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("adviesronde", "casus_id"),
                BewaakteTabel.van("advies_begeleiding", "casus_id"),
                BewaakteTabel.onder("beoordeling", "ronde_id", "adviesronde", "casus_id"),
                new BewaakteTabel(
                        "beoordeling_score",
                        "(SELECT o.casus_id FROM beoordeling o WHERE o.id = (rij ->> 'beoordeling_id')::uuid)",
                        "t.beoordeling_id IN (SELECT b.id FROM adviesronde o JOIN beoordeling b ON b.ronde_id = o.id"
                                + " WHERE o.casus_id = ANY (?))",
                        "",
                        List.of(BewaakteTabel.VERSIE)));
    }
}
