package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.InhoudTekst.Antwoord;
import org.jspecify.annotations.Nullable;

/**
 * One aanvulling as whoever assesses the case reads it: what was asked, and what the answer changed.
 *
 * @param kop at which stage it was asked
 * @param stand how it stands, in words
 * @param toelichting the explanation of the marktmeester, may be empty
 * @param punten what was asked
 */
public record Aanvullingverslag(String kop, String stand, String toelichting, List<Punt> punten) {
    /**
     * One thing that was asked.
     *
     * @param wijzigingen what the answer changed there
     * @param zonder what is said when there is none
     */
    public record Punt(String veld, String vraag, List<Wijziging> wijzigingen, String zonder) {}

    /** One answer before and after. */
    public record Wijziging(String label, String oud, String nieuw) {}

    /**
     * Every aanvulling of a case, oldest first. Each one that was answered gave the next version of the content.
     *
     * @param versies the frozen contents, oldest first
     * @param bestanden names of the documents by their id
     */
    static List<Aanvullingverslag> van(
            FormulierDefinitie definitie,
            List<Aanvulling> aanvullingen,
            List<? extends JsonNode> versies,
            Map<String, String> bestanden) {
        var verslagen = new ArrayList<Aanvullingverslag>();
        int beantwoord = 0;
        for (var aanvulling : aanvullingen) {
            boolean antwoord = aanvulling.status() == Aanvulling.Status.BEANTWOORD && beantwoord + 1 < versies.size();
            var oud = versies.get(beantwoord);
            var nieuw = antwoord ? versies.get(++beantwoord) : oud;
            verslagen.add(new Aanvullingverslag(
                    "Aanvulling bij de " + (aanvulling.fase() == Fase.TOETSING ? "toetsing" : "ontvankelijkheid"),
                    stand(aanvulling),
                    aanvulling.toelichting(),
                    aanvulling.vragen().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(vraag -> new Punt(
                                    AanvullingInvoer.label(definitie, vraag.getKey()),
                                    vraag.getValue(),
                                    wijzigingen(definitie, vraag.getKey(), oud, nieuw, bestanden),
                                    antwoord ? "De indiener veranderde hier niets." : ""))
                            .toList()));
        }
        return List.copyOf(verslagen);
    }

    private static String stand(Aanvulling aanvulling) {
        return aanvulling.status().label()
                + switch (aanvulling.status()) {
                    case OPEN -> ", tot en met " + Nederland.datum(aanvulling.uiterlijk());
                    case BEANTWOORD, VERLOPEN, VERVALLEN -> "";
                };
    }

    /** The answers at this place that differ, as people read them. */
    static List<Wijziging> wijzigingen(
            FormulierDefinitie definitie, String pointer, JsonNode oud, JsonNode nieuw, Map<String, String> bestanden) {
        var eerst = antwoorden(definitie, pointer, oud);
        var daarna = antwoorden(definitie, pointer, nieuw);
        var alle = new LinkedHashMap<>(daarna);
        eerst.forEach(alle::putIfAbsent);
        var wijzigingen = new ArrayList<Wijziging>();
        alle.forEach((plaats, antwoord) -> {
            var was = tekst(eerst.get(plaats), oud, bestanden);
            var is = tekst(daarna.get(plaats), nieuw, bestanden);
            if (!oud.at(plaats).equals(nieuw.at(plaats)) && !was.equals(is)) {
                wijzigingen.add(new Wijziging(
                        antwoord.rij() == null ? antwoord.label() : antwoord.rij() + ": " + antwoord.label(), was, is));
            }
        });
        return List.copyOf(wijzigingen);
    }

    private static Map<String, Antwoord> antwoorden(FormulierDefinitie definitie, String pointer, JsonNode inhoud) {
        var gevonden = new LinkedHashMap<String, Antwoord>();
        definitie.onderwerp(pointer.split("/", -1)[1]).stream()
                .flatMap(onderwerp -> InhoudTekst.antwoorden(onderwerp, inhoud).stream())
                .filter(antwoord -> Wijzigingen.binnen(List.of(pointer), antwoord.pointer()))
                .forEach(antwoord -> gevonden.put(antwoord.pointer(), antwoord));
        return gevonden;
    }

    private static String tekst(@Nullable Antwoord antwoord, JsonNode inhoud, Map<String, String> bestanden) {
        return antwoord == null
                ? InhoudTekst.LEEG
                : bestanden.getOrDefault(inhoud.at(antwoord.pointer()).asText(), antwoord.tekst());
    }
}
