package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Uploadstatus;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Cursor;
import nl.waardevollekernen.gedeeld.Paginering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;

/** The documents of a case that a reader may see, as its pages show them. */
@ApplicationScoped
class Casusdocumentlijst {
    private final Documenten documenten;

    Casusdocumentlijst(Documenten documenten) {
        this.documenten = documenten;
    }

    /** By id, oldest first; what never arrived or was taken back is left out. */
    Map<String, Documentbeeld> van(UUID casusId, Gebruiker gebruiker) {
        var beelden = new LinkedHashMap<String, Documentbeeld>();
        alle(casusId, gebruiker).forEach((id, document) -> beelden.put(id, Documentbeeld.van(document)));
        return beelden;
    }

    /** Of a draft all; after that what the content names as it was submitted last. */
    List<Documentbeeld> bij(CasusDetail casus, Map<String, Documentbeeld> alle) {
        return casus.status() == CasusStatus.CONCEPT
                ? List.copyOf(alle.values())
                : kies(alle, CasusDocumenten.genoemd(Formulieren.van(casus.call()), casus.inhoud()));
    }

    /** What any version that was submitted names; what was added but never sent is not among it. */
    List<Documentbeeld> ingediend(CasusDetail casus, Gebruiker gebruiker) {
        var definitie = Formulieren.van(casus.call());
        return kies(
                van(casus.id(), gebruiker),
                casus.indieningen().stream()
                        .flatMap(versie ->
                                CasusDocumenten.genoemd(definitie, CanoniekeJson.lees(versie.inhoud())).stream())
                        .collect(Collectors.toSet()));
    }

    private static List<Documentbeeld> kies(Map<String, Documentbeeld> alle, Set<UUID> genoemd) {
        return alle.values().stream()
                .filter(document -> genoemd.contains(document.id()))
                .toList();
    }

    /** The same with all that is known about them. */
    Map<String, Documentgegevens> alle(UUID casusId, Gebruiker gebruiker) {
        var gevonden = new LinkedHashMap<String, Documentgegevens>();
        Cursor vanaf = null;
        do {
            var bladzijde = documenten.lijst(casusId, gebruiker, new Paginering(Paginering.MEESTE, vanaf));
            for (var document : bladzijde.rijen()) {
                if (document.status() == Uploadstatus.COMPLEET || document.status() == Uploadstatus.BEZIG) {
                    gevonden.put(document.id().toString(), document);
                }
            }
            vanaf = bladzijde.volgende();
        } while (vanaf != null);
        return gevonden;
    }

    /** The ids of the documents of a case that are there, each version, and that this reader may not see. */
    Set<String> afgeschermd(UUID casusId, Gebruiker gebruiker) {
        var zichtbaar = alle(casusId, gebruiker).keySet();
        return documenten.versies(casusId).stream()
                .map(document -> document.id().toString())
                .filter(id -> !zichtbaar.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why this reader may not open everything that the content names, in words; empty when the reader may. */
    String geheim(CasusDetail casus, Gebruiker gebruiker) {
        var dicht = afgeschermd(casus.id(), gebruiker);
        return CasusDocumenten.genoemd(Formulieren.van(casus.call()), casus.inhoud()).stream()
                        .anyMatch(document -> dicht.contains(document.toString()))
                ? Geheimstadium.UITLEG
                : "";
    }

    /** Whether the answer at this place in the content is a file that this reader may not see. */
    boolean afgeschermd(CasusDetail casus, String pointer, Gebruiker gebruiker) {
        return afgeschermd(casus.id(), gebruiker)
                .contains(casus.inhoud().at(pointer).asText());
    }
}
