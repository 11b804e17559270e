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
                new BewaakteTabel(
                        "belangverklaring",
                        "coalesce((rij ->> 'casus_id')::uuid, (rij ->> 'id')::uuid)",
                        "coalesce(t.casus_id, t.id) = ANY (?)",
                        "",
                        List.of(BewaakteTabel.VERSIE)),
                bijVerklaring("belangverklaring_organisatie"),
                bijVerklaring("belangverklaring_gevolg"));
    }

    /** In the chain of the case it was declared in, which whoever declares holds already. */
    private static BewaakteTabel bijVerklaring(String tabel) {
        return new BewaakteTabel(
                tabel,
                "(SELECT coalesce(o.casus_id, o.id) FROM belangverklaring o WHERE o.id = (rij ->> 'verklaring_id')::uuid)",
                "t.verklaring_id IN (SELECT o.id FROM belangverklaring o WHERE coalesce(o.casus_id, o.id) = ANY (?))",
                "",
                List.of(BewaakteTabel.VERSIE));
    }
}
