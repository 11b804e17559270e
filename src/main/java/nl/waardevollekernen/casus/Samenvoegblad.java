package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.Onderwerp;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody chooses between what he typed and what a colleague saved; it proposes no choice.
 *
 * @param casus the case as it stands now
 * @param onderwerp the topic
 * @param driewegs what needs no choice, and what does
 * @param verschillen the questions that need a choice, in words
 * @param mijn what was typed, as canonical text
 * @param basis the version that was opened before typing
 * @param afdruk the topic as the colleague left it: a choice holds for this one only
 * @param door who saved it
 */
record Samenvoegblad(
        CasusDetail casus,
        Onderwerp onderwerp,
        Driewegs driewegs,
        List<Samenvoeging.Verschil> verschillen,
        String mijn,
        long basis,
        String afdruk,
        String door) {
    static Samenvoegblad van(
            CasusDetail nu, Onderwerp onderwerp, ObjectNode mijn, @Nullable JsonNode basis, long geopend, String door) {
        var hun = nu.inhoud().path(onderwerp.key());
        var driewegs = Driewegs.van(onderwerp, basis, mijn, hun);
        return new Samenvoegblad(
                nu,
                onderwerp,
                driewegs,
                Samenvoeging.verschillen(onderwerp, driewegs.botsingen(), basis, mijn, hun),
                CanoniekeJson.tekst(mijn),
                geopend,
                OnderwerpBewaren.afdruk(hun),
                door.isEmpty() ? nu.gewijzigdDoor() : door);
    }

    /** The version that was opened before typing, as the page carries it. */
    static long basis(GepostFormulier gepost) {
        var tekst = gepost.een("basis");
        return tekst.matches("[0-9]{1,18}") ? Long.parseLong(tekst) : -1;
    }

    /** The same form, read from the case as it stands now. */
    GepostFormulier opnieuw(GepostFormulier gepost) {
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.put("versie", List.of(String.valueOf(casus.versie())));
        velden.put("afdruk", List.of(afdruk));
        return new GepostFormulier(velden);
    }

    /** Where the choices are posted to. */
    public String actie() {
        return "/casussen/" + casus.id() + "/formulier/" + onderwerp.key() + "/samenvoegen";
    }
}
