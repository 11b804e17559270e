package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;

/** Rows of a draft that go and come back: what was typed in a row is not lost by removing it. */
@ApplicationScoped
class Conceptrijen {
    private final CasusLezen lezen;
    private final OnderwerpBewaren bewaren;
    private final ConceptVersies versies;

    Conceptrijen(CasusLezen lezen, OnderwerpBewaren bewaren, ConceptVersies versies) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.versies = versies;
    }

    /** A form and the case that it is saved in. */
    record Invoer(CasusDetail casus, GepostFormulier gepost) {}

    /**
     * Before a row goes, what was typed in it is saved, unless it is already: only what was saved can be put back. Where a
     * colleague changed the topic nothing is saved here; the two are compared afterwards.
     */
    Invoer begin(CasusDetail casus, Onderwerp onderwerp, GepostFormulier gepost, Gebruiker gebruiker) {
        var weg = Rijhandeling.van(gepost);
        var lijst = lijst(onderwerp, weg);
        if (weg.soort() != Rijhandeling.Soort.WEG || lijst.isEmpty()) {
            return new Invoer(casus, gepost);
        }
        var alles = FormulierInvoer.onderwerp(
                onderwerp, zonderKnop(gepost), casus.inhoud().path(onderwerp.key()));
        var rij = Rijidentiteit.perId(alles.path(lijst.get().key())).get(weg.rij());
        var eerder = versies.rij(casus.id(), onderwerp, lijst.get().key(), weg.rij());
        if (rij == null
                || eerder.filter(oud -> Samenvoeging.gelijk(oud.rij(), rij)).isPresent()) {
            return new Invoer(casus, gepost);
        }
        var gelezen = new OnderwerpBewaren.Gelezen(gepost.versie(), gepost.een("afdruk"));
        return switch (bewaren.bewaar(casus, onderwerp, alles, gelezen, gebruiker)) {
            case OnderwerpBewaren.Bewaard bewaard -> straks(casus, gepost, bewaard.nu(), gebruiker);
            case OnderwerpBewaren.NietPassend bewaard -> straks(casus, gepost, bewaard.nu(), gebruiker);
            case OnderwerpBewaren.Botsing botsing -> new Invoer(casus, gepost);
        };
    }

    /** What the form says, with the row that is put back, unless its list is full. */
    ObjectNode getypt(Invoer invoer, Onderwerp onderwerp) {
        var casus = invoer.casus();
        var getypt = FormulierInvoer.onderwerp(
                onderwerp, invoer.gepost(), casus.inhoud().path(onderwerp.key()));
        var terug = Rijhandeling.van(invoer.gepost());
        lijst(onderwerp, terug)
                .filter(lijst -> terug.soort() == Rijhandeling.Soort.TERUG
                        && getypt.path(lijst.key()).size() < lijst.maxRijen())
                .ifPresent(lijst -> versies.rij(casus.id(), onderwerp, lijst.key(), terug.rij())
                        .ifPresent(oud -> getypt.set(lijst.key(), oud.terugIn(getypt.path(lijst.key())))));
        return getypt;
    }

    /** The removed rows of this topic that the page offers to put back, by the name of their list. */
    Map<String, List<Vraag.Weg>> verwijderd(
            CasusDetail casus, Onderwerp onderwerp, JsonNode antwoorden, Rijaanbod aanbod) {
        var inhoud = JsonNodeFactory.instance.objectNode().set(onderwerp.key(), antwoorden);
        var hier = onderwerp.key() + "-";
        return aanbod.perLijst(
                Formulieren.van(casus.call()),
                inhoud,
                (lijst, id) -> lijst.startsWith(hier)
                        ? versies.rij(casus.id(), onderwerp, lijst.substring(hier.length()), id)
                        : Optional.empty());
    }

    private Invoer straks(CasusDetail casus, GepostFormulier gepost, OnderwerpBewaren.Gelezen nu, Gebruiker gebruiker) {
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.put("versie", List.of(String.valueOf(nu.versie())));
        velden.put("afdruk", List.of(nu.afdruk()));
        return new Invoer(lezen.voorBewaren(casus.id(), gebruiker), new GepostFormulier(velden));
    }

    private static GepostFormulier zonderKnop(GepostFormulier gepost) {
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.remove("doe");
        return new GepostFormulier(velden);
    }

    private static Optional<Veld> lijst(Onderwerp onderwerp, Rijhandeling handeling) {
        return onderwerp.velden().stream()
                .filter(veld -> !veld.velden().isEmpty())
                .filter(veld -> handeling.lijst().equals(onderwerp.key() + "-" + veld.key()))
                .findFirst();
    }
}
