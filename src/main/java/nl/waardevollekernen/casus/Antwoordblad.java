package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody chooses between what he typed in the answer to an aanvulling and what a colleague kept; it
 * proposes no choice.
 *
 * @param casus the case
 * @param open the questions that are open
 * @param hun the answer as it is kept now
 * @param stond the answer as it was opened before typing, or null when that is not known
 * @param getypt the answer as typed
 * @param basis the version that was opened before typing
 */
record Antwoordblad(
        CasusDetail casus,
        List<AanvullingInvoer.Plek> open,
        AanvullingBewaren.Stand hun,
        @Nullable ObjectNode stond,
        ObjectNode getypt,
        long basis) {
    /**
     * The answer of both.
     *
     * @param inhoud without what still has to be chosen
     */
    record Uitkomst(ObjectNode inhoud, List<Botsing> botsingen) {}

    /** What of the two needs no choice, and what does. */
    Uitkomst zonderKeus() {
        return uitkomst(geen -> "");
    }

    /** The same with these choices. */
    Uitkomst kies(GepostFormulier gepost) {
        return uitkomst(gepost::een);
    }

    private Uitkomst uitkomst(UnaryOperator<String> keus) {
        var samen = JsonNodeFactory.instance.objectNode();
        var botsingen = new ArrayList<Botsing>();
        for (var onderwerp : onderwerpen()) {
            var key = onderwerp.key();
            var driewegs = Driewegs.van(
                    onderwerp,
                    stond == null ? null : stond.path(key),
                    getypt.path(key),
                    hun.inhoud().path(key),
                    keus);
            samen.set(key, driewegs.samen());
            botsingen.addAll(driewegs.botsingen());
        }
        return new Uitkomst(AanvullingInvoer.metWaarden(hun.inhoud(), open, samen), botsingen);
    }

    private List<Onderwerp> onderwerpen() {
        return Formulieren.van(casus.call()).onderwerpen().stream()
                .filter(onderwerp -> open.stream()
                        .anyMatch(plek -> Wijzigingen.binnen(List.of("/" + onderwerp.key()), plek.pointer())))
                .toList();
    }

    /** The same form, read from the answer as it is kept now. */
    GepostFormulier opnieuw(GepostFormulier gepost) {
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.put("versie", List.of(String.valueOf(hun.versie())));
        velden.put("afdruk", List.of(hun.afdruk()));
        return new GepostFormulier(velden);
    }

    /** What needs a choice, in words. */
    public List<Samenvoeging.Verschil> verschillen() {
        return Samenvoeging.verschillen(zonderKeus().botsingen());
    }

    /** What was typed in the topics with open questions, as canonical text. */
    public String mijn() {
        var mijn = JsonNodeFactory.instance.objectNode();
        onderwerpen().forEach(onderwerp -> mijn.set(onderwerp.key(), getypt.path(onderwerp.key())));
        return CanoniekeJson.tekst(mijn);
    }

    public String adres() {
        return "/casussen/" + casus.id() + "/aanvulling";
    }

    /** Where the choices are posted to. */
    public String actie() {
        return adres() + "/samenvoegen";
    }
}
