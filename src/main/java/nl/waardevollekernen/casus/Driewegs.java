package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/**
 * The answers of two people laid beside what both started from. An answer that one of them changed is taken, in a list row by
 * row and answer by answer; what both changed into something else is never decided here: it clashes.
 *
 * @param samen the answers, without those that clash and are not chosen
 * @param botsingen what somebody still has to choose about
 */
record Driewegs(ObjectNode samen, List<Botsing> botsingen) {
    /** Merges one topic without any choice. */
    static Driewegs van(Onderwerp onderwerp, @Nullable JsonNode basis, JsonNode mijn, JsonNode hun) {
        return van(onderwerp, basis, mijn, hun, geen -> "");
    }

    /**
     * Merges one topic. A file belongs to a page of its own, so the stored one stays.
     *
     * @param basis the topic as who saves now opened it, or null when that is not known: then each difference clashes
     * @param keus what was chosen, by the name of the clash
     */
    static Driewegs van(
            Onderwerp onderwerp, @Nullable JsonNode basis, JsonNode mijn, JsonNode hun, UnaryOperator<String> keus) {
        var stond = basis == null ? null : Rijidentiteit.bewaard(onderwerp, basis);
        var hunne = Rijidentiteit.bewaard(onderwerp, hun);
        var mijne = Rijidentiteit.geef(onderwerp, mijn, stond == null ? hunne : stond);
        var samen = JsonNodeFactory.instance.objectNode();
        var botsingen = new ArrayList<Botsing>();
        for (var veld : onderwerp.velden()) {
            var naam = "keus-" + onderwerp.key() + "-" + veld.key();
            var drie = new Drie(
                    stond == null ? null : stond.path(veld.key()), mijne.path(veld.key()), hunne.path(veld.key()));
            var waarde = drie.eenvoudig(veld);
            if (waarde.isEmpty() && Driewegslijst.past(veld, drie)) {
                waarde = Optional.of(new Driewegslijst(naam, veld, drie, keus, botsingen).samen());
            }
            if (waarde.isEmpty()) {
                waarde = Optional.of(drie.botst(
                        new Botsing(naam, veld, null, null, drie.stond(), drie.mijn(), drie.hun()), keus, botsingen));
            }
            if (!FormulierInvoer.leeg(waarde.get())) {
                samen.set(veld.key(), waarde.get());
            }
        }
        return new Driewegs(samen, List.copyOf(botsingen));
    }

    /**
     * One answer three times.
     *
     * @param basis what both started from, or null when that is not known
     */
    record Drie(@Nullable JsonNode basis, JsonNode mijn, JsonNode hun) {
        /** The answer that needs no choice, or empty. */
        Optional<JsonNode> eenvoudig(Veld veld) {
            if (veld.type() == Veldtype.DOCUMENT || Samenvoeging.gelijk(mijn, hun)) {
                return Optional.of(hun);
            }
            if (basis == null) {
                return Optional.empty();
            }
            return Samenvoeging.gelijk(basis, mijn)
                    ? Optional.of(hun)
                    : Samenvoeging.gelijk(basis, hun) ? Optional.of(mijn) : Optional.empty();
        }

        /** What was chosen; nothing, and one clash more, while nothing was. */
        JsonNode botst(Botsing botsing, UnaryOperator<String> keus, List<Botsing> botsingen) {
            var gekozen = keus.apply(botsing.naam());
            if (Botsing.isKeus(gekozen)) {
                return botsing.gekozen(gekozen);
            }
            botsingen.add(botsing);
            return MissingNode.getInstance();
        }

        /** What both started from: null where there was no answer, missing when it is not known. */
        JsonNode stond() {
            if (basis == null) {
                return MissingNode.getInstance();
            }
            return basis.isMissingNode() ? NullNode.getInstance() : basis;
        }

        /** The same of what stands in it under this name. */
        Drie deel(String key) {
            return new Drie(basis == null ? null : basis.path(key), mijn.path(key), hun.path(key));
        }
    }
}
