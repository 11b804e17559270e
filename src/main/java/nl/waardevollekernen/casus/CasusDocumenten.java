package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;

/** Holds the documents that a content names against the documents that are really there. */
@ApplicationScoped
class CasusDocumenten {
    private final Documenten documenten;

    CasusDocumenten(Documenten documenten) {
        this.documenten = documenten;
    }

    /** Every document the content names that was not uploaded to this case in full, or that turned out infected. */
    List<Veldfout> fouten(UUID casusId, FormulierDefinitie definitie, JsonNode inhoud) {
        var aanwezig = documenten.compleet(casusId).stream()
                .filter(Documentgegevens::telt)
                .map(document -> document.id().toString())
                .collect(Collectors.toUnmodifiableSet());
        var fouten = new ArrayList<Veldfout>();
        definitie
                .onderwerpen()
                .forEach(onderwerp -> zoek(
                        "/" + onderwerp.key(), onderwerp.velden(), inhoud.path(onderwerp.key()), aanwezig, fouten));
        return fouten;
    }

    private static void zoek(
            String plaats, List<Veld> velden, JsonNode waarden, Set<String> aanwezig, List<Veldfout> fouten) {
        for (var veld : velden) {
            var waarde = waarden.path(veld.key());
            var hier = plaats + "/" + veld.key();
            if (veld.type() == Veldtype.LIJST) {
                for (int i = 0; i < waarde.size(); i++) {
                    zoek(hier + "/" + i, veld.velden(), waarde.path(i), aanwezig, fouten);
                }
            } else if (veld.type() == Veldtype.DOCUMENT && waarde.isTextual() && !aanwezig.contains(waarde.asText())) {
                fouten.add(
                        new Veldfout(
                                hier,
                                veld.label()
                                        + ": dit document staat niet (meer) bij deze casus. Voeg het opnieuw toe en kies het."));
            }
        }
    }
}
