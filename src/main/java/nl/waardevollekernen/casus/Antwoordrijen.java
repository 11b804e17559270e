package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Rijidentiteit;

/** Rows of the answer to an aanvulling that go and come back: what was typed in a row is not lost by removing it. */
@ApplicationScoped
class Antwoordrijen {
    private final CasusLezen lezen;
    private final AanvullingBewaren bewaren;
    private final AntwoordVersies versies;

    Antwoordrijen(CasusLezen lezen, AanvullingBewaren bewaren, AntwoordVersies versies) {
        this.lezen = lezen;
        this.bewaren = bewaren;
        this.versies = versies;
    }

    /**
     * Before a row goes, what was typed in it is kept, unless it is already: only what was kept can be put back. Gives the form
     * as it goes on from there; where a colleague kept another answer nothing is kept here, and the two are compared afterwards.
     */
    GepostFormulier begin(CasusDetail casus, GepostFormulier gepost, Gebruiker gebruiker) {
        var weg = Rijhandeling.van(gepost);
        var open = Aanvullingbladen.open(casus);
        if (weg.soort() != Rijhandeling.Soort.WEG || lijst(open, weg).isEmpty()) {
            return gepost;
        }
        var velden = new LinkedHashMap<>(gepost.velden());
        velden.remove("doe");
        var zonderKnop = new GepostFormulier(velden);
        var alles = AanvullingInvoer.samen(bewaren.lees(casus.id(), gebruiker).inhoud(), open, zonderKnop);
        var rij = Rijidentiteit.perId(alles.at(weg.pointer())).get(weg.rij());
        var eerder = geheugen(casus, gebruiker).rij(weg.lijst(), weg.rij());
        if (rij == null
                || eerder.filter(oud -> Samenvoeging.gelijk(oud.rij(), rij)).isPresent()) {
            return gepost;
        }
        var stand = bewaren.bewaar(
                casus.id(), gepost.een("afdruk"), basis -> AanvullingInvoer.samen(basis, open, zonderKnop), gebruiker);
        if (stand.botsing()) {
            return gepost;
        }
        velden.put("doe", gepost.alle("doe"));
        velden.put("versie", List.of(String.valueOf(stand.versie())));
        velden.put("afdruk", List.of(stand.afdruk()));
        return new GepostFormulier(velden);
    }

    /** Makes the answer of the one that is kept, with the row that is put back, unless its list is full. */
    UnaryOperator<ObjectNode> antwoord(CasusDetail casus, GepostFormulier gepost, Gebruiker gebruiker) {
        var open = Aanvullingbladen.open(casus);
        var terug = Rijhandeling.van(gepost);
        return basis -> {
            var nieuw = AanvullingInvoer.samen(basis, open, gepost);
            var rijen = nieuw.at(terug.is() ? terug.pointer() : "");
            return lijst(open, terug)
                    .filter(plek -> terug.soort() == Rijhandeling.Soort.TERUG
                            && rijen.size() < plek.veld().maxRijen())
                    .flatMap(plek -> geheugen(casus, gebruiker).rij(terug.lijst(), terug.rij()))
                    .map(oud -> AanvullingInvoer.metWaarde(nieuw, terug.pointer(), oud.terugIn(rijen)))
                    .orElse(nieuw);
        };
    }

    /** The removed rows that the page offers to put back, by the name of their list. */
    Map<String, List<Vraag.Weg>> verwijderd(CasusDetail casus, JsonNode inhoud, Rijaanbod aanbod, Gebruiker gebruiker) {
        return aanbod.namen().isEmpty()
                ? Map.of()
                : aanbod.perLijst(Formulieren.van(casus.call()), inhoud, geheugen(casus, gebruiker));
    }

    private Rijgeheugen geheugen(CasusDetail casus, Gebruiker gebruiker) {
        var nu = lezen.voorBewaren(casus.id(), gebruiker);
        return (lijst, id) -> Aanvullingbladen.vraag(nu)
                .flatMap(aanvulling -> versies.rij(nu, aanvulling, Veldnaam.pointer(lijst), id));
    }

    private static Optional<AanvullingInvoer.Plek> lijst(List<AanvullingInvoer.Plek> open, Rijhandeling handeling) {
        return open.stream()
                .filter(plek -> handeling.is()
                        && plek.pointer().equals(handeling.pointer())
                        && !plek.veld().velden().isEmpty())
                .findFirst();
    }
}
