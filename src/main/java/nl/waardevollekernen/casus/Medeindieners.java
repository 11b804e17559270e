package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.opencall.InhoudTekst.Antwoord;

/**
 * The co-submitters of a case: organisations that take part in this system, as the main submitter chose them, and parties
 * that only the content names.
 */
final class Medeindieners {
    /** Where the content names parties. */
    private static final String PLAATS = "/indiener/medeIndieners";

    private Medeindieners() {}

    /** Names or roles of the parties that the content names. */
    static List<String> genoemd(JsonNode inhoud) {
        return StreamSupport.stream(inhoud.at(PLAATS).spliterator(), false)
                .map(rij -> Tekst.schoon(rij.path("naam").asText("")))
                .filter(naam -> !naam.isEmpty())
                .toList();
    }

    /** The answers of a topic, with the chosen organisations before the parties that the content names. */
    static List<Antwoord> bij(List<Antwoord> antwoorden, List<String> gekozen) {
        var met = new ArrayList<Antwoord>();
        boolean genoemd = gekozen.isEmpty();
        for (var antwoord : antwoorden) {
            if (!genoemd && antwoord.pointer().startsWith(PLAATS)) {
                met.add(new Antwoord(
                        "", "Mede-indieners in dit systeem", String.join(", ", gekozen), antwoord.groep(), null));
                genoemd = true;
            }
            if (gekozen.isEmpty() || !antwoord.pointer().equals(PLAATS)) {
                met.add(antwoord);
            }
        }
        return List.copyOf(met);
    }
}
