package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.logboek.BewaakteTabel;
import nl.waardevollekernen.logboek.BewaakteTabellen;

/** What of a case stands fixed in the log: what was submitted, who may read it, the gate, and interests. */
@ApplicationScoped
class Casustabellen implements BewaakteTabellen {
    @Override
    public List<BewaakteTabel> tabellen() {
        return List.of(
                BewaakteTabel.van("casus", "id").metNaam("kenmerk"),
                BewaakteTabel.van("casus_mede_indiener", "casus_id"),
                BewaakteTabel.van("casus_lezer", "casus_id"),
                BewaakteTabel.van("indiening", "casus_id"),
                BewaakteTabel.van("aanvulling", "casus_id"),
                BewaakteTabel.onder("aanvulling_veld", "aanvulling_id", "aanvulling", "casus_id"),
                BewaakteTabel.onder("aanvulling_antwoord", "aanvulling_id", "aanvulling", "casus_id"),
                BewaakteTabel.onder("antwoord_versie", "aanvulling_id", "aanvulling", "casus_id"),
                BewaakteTabel.van("ontvankelijkheidsoordeel", "casus_id"),
                BewaakteTabel.van("knockout", "casus_id"),
                BewaakteTabel.van("concept_versie", "casus_id"),
                BewaakteTabel.van("belangverklaring", "id"),
                BewaakteTabel.van("belangverklaring_organisatie", "verklaring_id"),
                BewaakteTabel.van("belangverklaring_gevolg", "verklaring_id"));
    }
}
