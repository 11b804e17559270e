package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Gemeenten;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.InhoudInvoer;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a form definition and answers what a page shows. The answers may be stored or just typed: what does not fit
 * its field is shown as it was typed.
 */
final class FormulierBeeld {
    /** In the order of the alphabet, as people look for them: 's-Gravenhage under the s. */
    static final List<Keuze> GEMEENTEN = Gemeenten.alle().stream()
            .sorted(Comparator.comparing(
                    gemeente -> gemeente.naam().replaceFirst("^'", ""), Collator.getInstance(Locale.of("nl"))))
            .map(gemeente -> new Keuze(gemeente.code(), gemeente.naam()))
            .toList();

    /** Questions under one heading; the heading may be empty. */
    record Groep(String kop, List<Vraag> vragen) {}

    private final List<String> demoWaarden;
    private final Map<String, Documentbeeld> documenten;
    private final String erbij;
    private Set<String> afgeschermd = Set.of();
    private Map<String, List<Vraag.Weg>> verwijderd = Map.of();

    /**
     * @param demoWaarden pointers of answers that were made up
     * @param documenten the documents of the case by their id
     * @param erbij name of the list that gets an empty row more, or empty
     */
    FormulierBeeld(Iterable<String> demoWaarden, Map<String, Documentbeeld> documenten, @Nullable String erbij) {
        this.demoWaarden =
                StreamSupport.stream(demoWaarden.spliterator(), false).toList();
        this.documenten = documenten;
        this.erbij = erbij == null ? "" : erbij;
    }

    /** The same for a reader from whom these documents of the case are kept, by their id. */
    FormulierBeeld zonder(Set<String> nietTeLezen) {
        afgeschermd = Set.copyOf(nietTeLezen);
        return this;
    }

    /** The same with these removed rows to put back, by the name of their list. */
    FormulierBeeld met(Map<String, List<Vraag.Weg>> weg) {
        verwijderd = Map.copyOf(weg);
        return this;
    }

    /** The questions of a topic under their headings, in the order of the form. */
    List<Groep> groepen(Onderwerp onderwerp, JsonNode antwoorden) {
        var groepen = new LinkedHashMap<String, List<Vraag>>();
        for (var veld : onderwerp.velden()) {
            var kop = veld.groep() == null ? "" : veld.groep();
            groepen.computeIfAbsent(kop, k -> new ArrayList<>())
                    .add(vraag(veld, "/" + onderwerp.key() + "/" + veld.key(), antwoorden.path(veld.key())));
        }
        return groepen.entrySet().stream()
                .map(groep -> new Groep(groep.getKey(), List.copyOf(groep.getValue())))
                .toList();
    }

    /** One question with its answer. */
    Vraag vraag(Veld veld, String pointer, JsonNode antwoord) {
        var naam = Veldnaam.van(pointer);
        boolean demo = !FormulierInvoer.leeg(antwoord) && DemoInhoud.isDemoWaarde(demoWaarden, pointer);
        var rijen = veld.type() == Veldtype.LIJST ? rijen(veld, pointer, antwoord) : List.<Vraag.Rij>of();
        return new Vraag(
                naam,
                veld.label() + (demo ? "°" : ""),
                Veldhulp.van(veld),
                veld.type().name().toLowerCase(Locale.ROOT),
                getypt(veld, antwoord),
                gekozen(antwoord),
                keuzes(veld),
                veld.eenheid() == null ? "" : veld.eenheid(),
                isVerplicht(veld) ? null : Boolean.FALSE,
                rijen,
                rijen.size() < veld.maxRijen(),
                veld.type() == Veldtype.DOCUMENT ? documenten.get(antwoord.asText()) : null,
                veld.type() == Veldtype.DOCUMENT && afgeschermd.contains(antwoord.asText()),
                verwijderd.getOrDefault(naam, List.of()));
    }

    private List<Vraag.Rij> rijen(Veld lijst, String pointer, JsonNode antwoord) {
        int gevuld = antwoord.isArray() ? antwoord.size() : 0;
        boolean extra = erbij.equals(Veldnaam.van(pointer)) && gevuld < lijst.maxRijen();
        int aantal = gevuld + (extra || (gevuld == 0 && lijst.minRijen() > 0) ? 1 : 0);
        var rijen = new ArrayList<Vraag.Rij>();
        for (int i = 0; i < aantal; i++) {
            var plaats = pointer + "/" + i;
            var rij = i < gevuld ? antwoord.get(i) : MissingNode.getInstance();
            rijen.add(new Vraag.Rij(
                    Veldnaam.van(plaats),
                    Rijidentiteit.van(rij).isEmpty() ? Ids.nieuw().toString() : Rijidentiteit.van(rij),
                    "Regel " + (i + 1),
                    lijst.velden().stream()
                            .map(veld -> vraag(veld, plaats + "/" + veld.key(), rij.path(veld.key())))
                            .toList()));
        }
        return List.copyOf(rijen);
    }

    private static boolean isVerplicht(Veld veld) {
        return veld.verplicht() || veld.minRijen() > 0 || veld.verplichtAls() != null;
    }

    private static String getypt(Veld veld, JsonNode antwoord) {
        return veld.type() == Veldtype.GEBIED
                ? Gebiedsinvoer.toon(veld, antwoord)
                : veld.type() == Veldtype.LIJST ? "" : InhoudInvoer.toon(veld, antwoord);
    }

    private static List<String> gekozen(JsonNode antwoord) {
        return antwoord.isArray()
                ? StreamSupport.stream(antwoord.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
    }

    private static List<Keuze> keuzes(Veld veld) {
        return veld.type() == Veldtype.GEMEENTE
                ? GEMEENTEN
                : veld.opties().stream()
                        .map(optie -> new Keuze(optie.code(), optie.label()))
                        .toList();
    }
}
