package nl.waardevollekernen.casus;

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
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Toepasselijkheid;

/**
 * Saves one topic as a page posted it, also what cannot be read: an older answer never stands in for what was typed. A
 * colleague who worked on another topic is no hindrance, and a colleague who changed this one is never overwritten unseen.
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

    /** Everything is saved, these answers as they were typed: they do not fit and must be mended before submitting. */
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
     * @throws Weigering as {@link InhoudBewaren#bewaarGetypt}, except for a stale version
     */
    Uitkomst bewaar(CasusDetail nu, Onderwerp onderwerp, ObjectNode invoer, Gelezen gelezen, Gebruiker gebruiker) {
        var bewaard = nu.inhoud().path(onderwerp.key());
        var getypt = (ObjectNode) Rijidentiteit.geef(onderwerp, invoer, bewaard);
        boolean onveranderd =
                gelezen.versie() == nu.versie() || gelezen.afdruk().equals(afdruk(bewaard));
        if (!onveranderd && Samenvoeging.anders(onderwerp, getypt, bewaard)) {
            return new Botsing();
        }
        var fouten = fouten(nu, onderwerp, getypt);
        try {
            var casus = bewaren.bewaarGetypt(nu.id(), Etags.voorwaarde(nu.versie()), onderwerp, getypt, gebruiker);
            var straks = new Gelezen(casus.versie(), afdruk(getypt));
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
        var definitie = Formulieren.van(nu.call());
        return InhoudControle.controleer(definitie, Toepasselijkheid.geldend(definitie, alleenDit), false);
    }
}
