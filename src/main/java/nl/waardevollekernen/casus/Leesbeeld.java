package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudTekst;
import nl.waardevollekernen.opencall.InhoudTekst.Antwoord;
import nl.waardevollekernen.opencall.Onderwerp;

/**
 * One topic as people read it.
 *
 * @param key name of the topic
 * @param nummer its place, from 1
 * @param titel how people read it
 * @param delen its answers, each list row apart
 */
record Leesbeeld(String key, int nummer, String titel, List<Deel> delen) {
    /** "6. GREX en vastgoed". */
    public String kop() {
        return nummer + ". " + titel;
    }

    /** Answers that belong together; the heading is empty for questions outside a list. */
    record Deel(String kop, List<Feit> feiten) {}

    /**
     * One answer.
     *
     * @param tekst as people read it; ends in ° when it was made up for a demonstration
     * @param adres where a document is fetched, else empty
     */
    record Feit(String label, String tekst, String adres) {}

    /** Every topic of the form with what the content of this case says. */
    static List<Leesbeeld> van(CasusDetail casus, Map<String, Documentbeeld> documenten) {
        var demo = List.copyOf(casus.demoWaarden());
        var mede = casus.medeIndieners().stream().map(Organisatie::naam).toList();
        return Formulieren.van(casus.call()).onderwerpen().stream()
                .map(onderwerp -> van(
                        onderwerp,
                        Medeindieners.bij(InhoudTekst.antwoorden(onderwerp, casus.inhoud()), mede),
                        casus.inhoud(),
                        demo,
                        documenten))
                .toList();
    }

    private static Leesbeeld van(
            Onderwerp onderwerp,
            List<Antwoord> antwoorden,
            JsonNode inhoud,
            List<String> demo,
            Map<String, Documentbeeld> documenten) {
        var delen = new ArrayList<Deel>();
        var feiten = new ArrayList<Feit>();
        var kop = "";
        for (var antwoord : antwoorden) {
            var hier = Objects.requireNonNullElse(antwoord.rij(), "");
            if (!hier.equals(kop)) {
                leg(delen, kop, feiten);
                kop = hier;
            }
            feiten.add(feit(antwoord, inhoud.at(antwoord.pointer()), demo, documenten));
        }
        leg(delen, kop, feiten);
        return new Leesbeeld(onderwerp.key(), onderwerp.nummer(), onderwerp.titel(), List.copyOf(delen));
    }

    private static void leg(List<Deel> delen, String kop, List<Feit> feiten) {
        if (!feiten.isEmpty()) {
            delen.add(new Deel(kop, List.copyOf(feiten)));
            feiten.clear();
        }
    }

    private static Feit feit(
            Antwoord antwoord, JsonNode waarde, List<String> demo, Map<String, Documentbeeld> documenten) {
        boolean verzonnen = !FormulierInvoer.leeg(waarde) && DemoInhoud.isDemoWaarde(demo, antwoord.pointer());
        var document = documenten.get(waarde.asText());
        var tekst = document == null ? antwoord.tekst() : document.naam();
        return new Feit(antwoord.label(), tekst + (verzonnen ? "°" : ""), document == null ? "" : document.adres());
    }
}
