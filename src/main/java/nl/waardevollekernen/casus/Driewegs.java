package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/**
 * The answers of two people laid beside what both started from. An answer that one of them changed is taken; an answer that
 * both changed into something else is never decided here: it clashes.
 *
 * @param samen the answers without those that clash
 * @param botsingen the questions that somebody has to choose about
 */
record Driewegs(ObjectNode samen, List<Veld> botsingen) {
    /**
     * Merges one topic. A file belongs to a page of its own, so the stored one stays.
     *
     * @param basis the topic as who saves now opened it, or null when that is not known: then each difference clashes
     */
    static Driewegs van(Onderwerp onderwerp, @Nullable JsonNode basis, JsonNode mijn, JsonNode hun) {
        var samen = JsonNodeFactory.instance.objectNode();
        var botsingen = new ArrayList<Veld>();
        for (var veld : onderwerp.velden()) {
            var mijne = mijn.path(veld.key());
            var hunne = hun.path(veld.key());
            var keus = veld.type() == Veldtype.DOCUMENT
                    ? Optional.of(hunne)
                    : keus(veld, basis == null ? null : basis.path(veld.key()), mijne, hunne);
            if (keus.isEmpty()) {
                botsingen.add(veld);
            } else if (!FormulierInvoer.leeg(keus.get())) {
                samen.set(veld.key(), keus.get());
            }
        }
        return new Driewegs(samen, List.copyOf(botsingen));
    }

    /** The answer that needs no choice, or empty. */
    private static Optional<JsonNode> keus(Veld veld, @Nullable JsonNode basis, JsonNode mijn, JsonNode hun) {
        if (Samenvoeging.gelijk(mijn, hun)) {
            return Optional.of(hun);
        }
        if (basis == null) {
            return Optional.empty();
        }
        if (Samenvoeging.gelijk(basis, mijn)) {
            return Optional.of(hun);
        }
        if (Samenvoeging.gelijk(basis, hun)) {
            return Optional.of(mijn);
        }
        return veld.type() == Veldtype.LIJST ? rijen(veld, basis, mijn, hun) : Optional.empty();
    }

    /**
     * The rows of both: a row that one of them changed, and the rows that each of them added. Where one of them took a row
     * away and the other changed the list as well, nothing is guessed.
     */
    private static Optional<JsonNode> rijen(Veld lijst, JsonNode basis, JsonNode mijn, JsonNode hun) {
        if (mijn.size() < basis.size() || hun.size() < basis.size()) {
            return Optional.empty();
        }
        var rijen = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < basis.size(); i++) {
            boolean mijnZelfde = Samenvoeging.gelijk(rij(basis, i), rij(mijn, i));
            boolean hunZelfde = Samenvoeging.gelijk(rij(basis, i), rij(hun, i));
            if (!mijnZelfde && !hunZelfde && !Samenvoeging.gelijk(rij(mijn, i), rij(hun, i))) {
                return Optional.empty();
            }
            rijen.add(mijnZelfde ? rij(hun, i) : rij(mijn, i));
        }
        for (int i = basis.size(); i < hun.size(); i++) {
            rijen.add(rij(hun, i));
        }
        for (int i = basis.size(); i < mijn.size(); i++) {
            boolean alErbij = false;
            for (int j = basis.size(); j < hun.size(); j++) {
                alErbij |= Samenvoeging.gelijk(rij(mijn, i), rij(hun, j));
            }
            if (!alErbij) {
                rijen.add(rij(mijn, i));
            }
        }
        return rijen.size() > lijst.maxRijen() ? Optional.empty() : Optional.of(rijen);
    }

    private static JsonNode rij(JsonNode lijst, int plaats) {
        var rij = lijst.get(plaats);
        return rij == null ? MissingNode.getInstance() : rij;
    }
}
