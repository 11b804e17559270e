package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.waardevollekernen.casus.Driewegs.Drie;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One list of two people, row by row. Rows that either of them added stay, a row that one removed and the other left alone
 * goes, and in a row that both have each answer counts by itself. A row that one removed and the other changed clashes.
 */
final class Driewegslijst {
    private final String naam;
    private final Veld lijst;
    private final Drie drie;
    private final UnaryOperator<String> keus;
    private final List<Botsing> botsingen;
    private final @Nullable Map<String, ObjectNode> basis;
    private final Map<String, ObjectNode> mijn;
    private final Map<String, ObjectNode> hun;

    /** @param botsingen gets what has to be chosen */
    Driewegslijst(String naam, Veld lijst, Drie drie, UnaryOperator<String> keus, List<Botsing> botsingen) {
        this.naam = naam;
        this.lijst = lijst;
        this.drie = drie;
        this.keus = keus;
        this.botsingen = botsingen;
        this.basis = drie.basis() == null ? null : Rijidentiteit.perId(drie.basis());
        this.mijn = Rijidentiteit.perId(drie.mijn());
        this.hun = Rijidentiteit.perId(drie.hun());
    }

    /** Whether these are lists of which every row can be told apart. */
    static boolean past(Veld veld, Drie drie) {
        return !veld.velden().isEmpty()
                && Stream.of(drie.stond(), drie.mijn(), drie.hun())
                        .allMatch(lijst -> FormulierInvoer.leeg(lijst)
                                || (lijst.isArray()
                                        && Rijidentiteit.perId(lijst).size() == lijst.size()));
    }

    /** The rows of both, in the order in which they were saved; a row of who saves now stands after the row it stood after. */
    JsonNode samen() {
        var eigen = new ArrayList<Botsing>();
        var gehouden = new LinkedHashMap<String, JsonNode>();
        for (var id : volgorde()) {
            var rij = rij(id, eigen);
            if (rij != null) {
                gehouden.put(id, rij);
            }
        }
        if (gehouden.size() > lijst.maxRijen()) {
            return drie.botst(
                    new Botsing(naam, lijst, null, null, drie.stond(), drie.mijn(), drie.hun()), keus, botsingen);
        }
        botsingen.addAll(eigen);
        var rijen = JsonNodeFactory.instance.arrayNode();
        gehouden.values().stream().filter(JsonNode::isObject).forEach(rijen::add);
        return rijen;
    }

    private List<String> volgorde() {
        var ids = new ArrayList<>(hun.keySet());
        var vorige = "";
        for (var id : mijn.keySet()) {
            if (!hun.containsKey(id)) {
                int plaats = ids.indexOf(vorige) + 1;
                while (plaats < ids.size() && !mijn.containsKey(ids.get(plaats))) {
                    plaats++;
                }
                ids.add(plaats, id);
            }
            vorige = id;
        }
        return ids;
    }

    /** The row as it stays, nothing for a row that was chosen to go or is not chosen about yet, or null when it goes unasked. */
    private @Nullable JsonNode rij(String id, List<Botsing> eigen) {
        var mijne = mijn.get(id);
        var hunne = hun.get(id);
        if (mijne != null && hunne != null) {
            return cellen(id, mijne, hunne, eigen);
        }
        var over = mijne == null ? hunne : mijne;
        if (over == null) {
            return null;
        }
        var stond = basis == null ? null : basis.get(id);
        if (basis != null && stond == null) {
            return mijne != null && dubbel(mijne) ? null : over;
        }
        if (stond != null && Samenvoeging.gelijk(stond, over)) {
            return null;
        }
        var botsing = new Botsing(
                naam + "-" + id, lijst, plek(id, over), null, ofNiets(stond), ofNiets(mijne), ofNiets(hunne));
        return drie.botst(botsing, keus, eigen);
    }

    private ObjectNode cellen(String id, ObjectNode mijne, ObjectNode hunne, List<Botsing> eigen) {
        var samen = JsonNodeFactory.instance.objectNode();
        var cellen = new Drie(basis == null ? null : ofNiets(basis.get(id)), mijne, hunne);
        for (var cel : lijst.velden()) {
            var deel = cellen.deel(cel.key());
            var waarde = deel.eenvoudig(cel)
                    .orElseGet(() -> deel.botst(
                            new Botsing(
                                    naam + "-" + id + "-" + cel.key(),
                                    lijst,
                                    plek(id, hunne),
                                    cel,
                                    deel.stond(),
                                    deel.mijn(),
                                    deel.hun()),
                            keus,
                            eigen));
            if (!FormulierInvoer.leeg(waarde)) {
                samen.set(cel.key(), waarde);
            }
        }
        return samen.put(Rijidentiteit.ID, id);
    }

    /** Whether somebody else added a row with the same answers: then it is one row. */
    private boolean dubbel(ObjectNode mijne) {
        return hun.entrySet().stream()
                .filter(rij -> !mijn.containsKey(rij.getKey()))
                .filter(rij -> basis == null || !basis.containsKey(rij.getKey()))
                .anyMatch(
                        rij -> Samenvoeging.gelijk(Rijidentiteit.zonder(rij.getValue()), Rijidentiteit.zonder(mijne)));
    }

    private Botsing.Rij plek(String id, JsonNode rij) {
        var waar = hun.containsKey(id) ? hun : mijn;
        return new Botsing.Rij(List.copyOf(waar.keySet()).indexOf(id) + 1, rij);
    }

    private static JsonNode ofNiets(@Nullable JsonNode rij) {
        return rij == null ? MissingNode.getInstance() : rij;
    }
}
