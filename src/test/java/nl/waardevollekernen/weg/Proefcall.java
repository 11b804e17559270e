package nl.waardevollekernen.weg;

import java.util.UUID;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.stapel.Stapel;

/**
 * A rehearsal call of one test's own, so that moving its clock disturbs no other test: the demo call again, under another
 * name.
 *
 * @param id the call
 * @param slug its name in addresses
 */
public record Proefcall(UUID id, String slug) {
    /** A new call that is open now. */
    public static Proefcall nieuw(Stapel stapel) {
        var id = UUID.randomUUID();
        var slug = "proef-" + id.toString().substring(0, 8);
        var kopie = """
                insert into open_call (id, versie, slug, titel, samenvatting, gepubliceerd, opent, sluit, proefronde,
                                       tijd_begin_echt, tijd_begin_call, tijd_factor, instellingen)
                select ?, 0, ?, titel || ' ' || ?, samenvatting, gepubliceerd, opent, sluit, proefronde,
                       tijd_begin_echt, tijd_begin_call, tijd_factor, instellingen
                from open_call where slug = ?""";
        var naam = slug.substring(slug.indexOf('-') + 1);
        if (new Databank(stapel).voerUit(kopie, id, slug, naam, DemoInhoud.CALL) != 1) {
            throw new IllegalStateException("The demo call is not there");
        }
        return new Proefcall(id, slug);
    }

    /** Moves its clock to the day after its closing. */
    public void sluit(Stapel stapel) {
        new Databank(stapel)
                .voerUit(
                        "update open_call set tijd_begin_echt = now(), tijd_begin_call = sluit + interval '1 day' where id = ?",
                        id);
    }
}
