package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody chooses between what he typed and what a colleague saved; it proposes no choice.
 *
 * @param casus the case as it stands now
 * @param onderwerp the topic
 * @param stond the topic as it was opened before typing, or null when that is not known
 * @param getypt what was typed
 * @param driewegs what needs no choice, and what does
 * @param basis the version that was opened before typing
 * @param afdruk the topic as the colleague left it: a choice holds for this one only
 * @param door who saved it
 */
record Samenvoegblad(
        CasusDetail casus,
        Onderwerp onderwerp,
        @Nullable JsonNode stond,
        ObjectNode getypt,
        Driewegs driewegs,
        long basis,
        String afdruk,
        String door) {
    /** What the page carries besides the choices. */
    record Mee(String naam, String waarde) {}

    static Samenvoegblad van(
            CasusDetail nu, Onderwerp onderwerp, ObjectNode mijn, @Nullable JsonNode basis, long geopend, String door) {
        var hun = nu.inhoud().path(onderwerp.key());
        return new Samenvoegblad(
                nu,
                onderwerp,
                basis,
                mijn,
                Driewegs.van(onderwerp, basis, mijn, hun),
                geopend,
                OnderwerpBewaren.afdruk(hun),
                door.isEmpty() ? nu.gewijzigdDoor() : door);
    }

    /** The version that was opened before typing, as the page carries it. */
    static long basis(GepostFormulier gepost) {
        var tekst = gepost.een("basis");
        return tekst.matches("[0-9]{1,18}") ? Long.parseLong(tekst) : -1;
    }

    /** What a choosing page posts back of the button that led to it, so that it leads on to where that button went. */
    static List<Mee> mee(GepostFormulier gepost) {
        var mee = new ArrayList<Mee>();
        var doe = gepost.een("doe");
        mee.add(new Mee("doe", doe));
        if (Rijhandeling.van(gepost).soort() == Rijhandeling.Soort.WEG) {
            var naam = doe.replaceFirst("^weg-", "") + "-" + Rijidentiteit.ID;
            mee.add(new Mee(naam, gepost.een(naam)));
        }
        Rijaanbod.van(gepost.alle("weg")).namen().forEach(naam -> mee.add(new Mee("weg", naam)));
        return mee;
    }

    /** The topic with these choices, and what is still to be chosen. */
    Driewegs kies(GepostFormulier gepost) {
        return Driewegs.van(onderwerp, stond, getypt, casus.inhoud().path(onderwerp.key()), gepost::een);
    }

    /** The same form, read from the case as it stands now. */
    GepostFormulier opnieuw(GepostFormulier gepost) {
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.put("versie", List.of(String.valueOf(casus.versie())));
        velden.put("afdruk", List.of(afdruk));
        return new GepostFormulier(velden);
    }

    /** What needs a choice, in words. */
    public List<Samenvoeging.Verschil> verschillen() {
        return Samenvoeging.verschillen(driewegs.botsingen());
    }

    /** What was typed, as canonical text. */
    public String mijn() {
        return CanoniekeJson.tekst(getypt);
    }

    /** Where the choices are posted to. */
    public String actie() {
        return "/casussen/" + casus.id() + "/formulier/" + onderwerp.key() + "/samenvoegen";
    }
}
