package nl.waardevollekernen.casus;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import nl.waardevollekernen.opencall.Onderwerp;

/**
 * Saves one topic as a page posted it. Every answer that fits is saved, also beside one that does not; a colleague who
 * worked on another topic is no hindrance, and a colleague who changed this one is never overwritten unseen.
 */
@ApplicationScoped
class OnderwerpBewaren {
    private final InhoudBewaren bewaren;

    OnderwerpBewaren(InhoudBewaren bewaren) {
        this.bewaren = bewaren;
    }

    /** What a form carries about the topic as it was read. */
    record Gelezen(long versie, String afdruk) {}

    /** What became of it. */
    sealed interface Uitkomst permits Bewaard, NietPassend, Botsing {}

    /** Everything is saved; a next edit starts from this. */
    record Bewaard(Gelezen nu) implements Uitkomst {}

    /** The answers that fit are saved, these do not fit. */
    record NietPassend(Gelezen nu, List<Veldfout> fouten) implements Uitkomst {}

    /** Nothing is saved: somebody else changed this topic since it was read. */
    record Botsing() implements Uitkomst {}

    /** A short text that is the same as long as the topic is. */
    static String afdruk(JsonNode onderwerp) {
        return FormulierInvoer.leeg(onderwerp) ? "leeg" : CanoniekeJson.sha256(CanoniekeJson.tekst(onderwerp));
    }

    /**
     * Saves.
     *
     * @param nu the case as it stands now
     * @throws Weigering as {@link InhoudBewaren#bewaarOnderwerp}, except for a stale version
     */
    Uitkomst bewaar(CasusDetail nu, Onderwerp onderwerp, ObjectNode getypt, Gelezen gelezen, Gebruiker gebruiker) {
        var bewaard = nu.inhoud().path(onderwerp.key());
        boolean onveranderd =
                gelezen.versie() == nu.versie() || gelezen.afdruk().equals(afdruk(bewaard));
        if (!onveranderd && Samenvoeging.anders(onderwerp, getypt, bewaard)) {
            return new Botsing();
        }
        var fouten = fouten(nu, onderwerp, getypt);
        var passend = passend(onderwerp, getypt, bewaard, fouten);
        try {
            var casus = bewaren.bewaarOnderwerp(
                    nu.id(), Etags.voorwaarde(nu.versie()), onderwerp.key(), passend, gebruiker);
            var straks = new Gelezen(casus.versie(), afdruk(passend));
            return fouten.isEmpty() ? new Bewaard(straks) : new NietPassend(straks, fouten);
        } catch (Weigering weigering) {
            if (weigering.soort() == Weigering.Soort.VEROUDERD) {
                return new Botsing();
            }
            throw weigering;
        }
    }

    private static List<Veldfout> fouten(CasusDetail nu, Onderwerp onderwerp, ObjectNode getypt) {
        var alleenDit = JsonNodeFactory.instance.objectNode();
        alleenDit.set(onderwerp.key(), getypt);
        return InhoudControle.controleer(Formulieren.van(nu.call()), alleenDit, false);
    }

    /** What fits; for an answer that does not, the one that was stored stays. */
    static ObjectNode passend(Onderwerp onderwerp, ObjectNode getypt, JsonNode bewaard, List<Veldfout> fouten) {
        var passend = getypt.deepCopy();
        for (var fout : fouten) {
            var binnen = fout.veld().substring(("/" + onderwerp.key()).length());
            if (binnen.isEmpty()) {
                continue;
            }
            var plaats = JsonPointer.compile(binnen);
            if (passend.at(plaats.head()) instanceof ObjectNode object) {
                var naam = plaats.last().getMatchingProperty();
                object.remove(naam);
                if (plaats.tail().matches() && !FormulierInvoer.leeg(bewaard.path(naam))) {
                    object.set(naam, bewaard.get(naam));
                }
            }
        }
        return passend;
    }
}
