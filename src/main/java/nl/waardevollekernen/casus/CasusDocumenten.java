package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.Bestandstype;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentstand;
import nl.waardevollekernen.document.Scanstatus;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.jspecify.annotations.Nullable;

/** Holds the documents that a content names against the documents that are really there. */
@ApplicationScoped
class CasusDocumenten {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** One place in a content that names a document; {@code waar} is how people call it. */
    private record Plek(String pointer, String waar, Veld veld, String document) {
        Eenplek.Plek bezet() {
            return new Eenplek.Plek(pointer, waar, document, veld.magElders());
        }
    }

    private final Documenten documenten;

    CasusDocumenten(Documenten documenten) {
        this.documenten = documenten;
    }

    /**
     * Every document the content names that is not at this case as it was announced, that turned out infected, that is no kind
     * of file its question takes, or that answers another question already.
     */
    List<Veldfout> fouten(UUID casusId, FormulierDefinitie definitie, JsonNode inhoud) {
        var compleet = compleet(casusId);
        var fouten = new ArrayList<Veldfout>();
        var eenplek = new Eenplek(compleet);
        for (var plek : plekken(definitie, inhoud)) {
            var document = compleet.get(plek.document());
            var elders = eenplek.neem(plek.bezet());
            if (document == null || !document.telt()) {
                fouten.add(new Veldfout(plek.pointer(), plek.veld().label() + ": " + bezwaar(document)));
            } else if (!past(plek.veld(), document.type())) {
                fouten.add(new Veldfout(plek.pointer(), plek.veld().label() + ": " + anderType(plek.veld())));
            } else {
                elders.ifPresent(ander ->
                        fouten.add(new Veldfout(plek.pointer(), plek.veld().label() + ": " + Eenplek.uitleg(ander))));
            }
        }
        return fouten;
    }

    /** Where else in this content the same file stands as this document that is meant for another place, or empty. */
    Optional<Eenplek.Plek> elders(
            UUID casusId, FormulierDefinitie definitie, JsonNode inhoud, String pointer, String document) {
        var eenplek = new Eenplek(compleet(casusId));
        plekken(definitie, inhoud).stream()
                .filter(plek -> !plek.pointer().equals(pointer))
                .forEach(plek -> eenplek.neem(plek.bezet()));
        var magElders = definitie.veld(pointer).filter(Veld::magElders).isPresent();
        return eenplek.neem(new Eenplek.Plek(pointer, "", document, magElders));
    }

    private static boolean past(Veld veld, @Nullable Bestandstype type) {
        return type != null && veld.typen().contains(type);
    }

    private static String anderType(Veld veld) {
        return "dit bestand is van een andere soort dan gevraagd. Voeg een bestand toe van een van deze soorten: "
                + Bestandstype.lijst(veld.typen()) + ".";
    }

    private static String bezwaar(@Nullable Documentstand document) {
        if (document == null) {
            return "dit document staat niet (meer) bij deze casus. Voeg het opnieuw toe en kies het.";
        }
        return document.scan() == Scanstatus.BESMET
                ? Besmetting.vraag(document.bestandsnaam())
                : "dit document wordt nog gecontroleerd. Probeer het over een minuut opnieuw.";
    }

    /** The files this content names in which a virus was found: JSON pointer of the question → name of the file. */
    Map<String, String> besmet(UUID casusId, FormulierDefinitie definitie, JsonNode inhoud) {
        var compleet = compleet(casusId);
        var besmet = new LinkedHashMap<String, String>();
        for (var plek : plekken(definitie, inhoud)) {
            var document = compleet.get(plek.document());
            if (document != null && document.scan() == Scanstatus.BESMET) {
                besmet.put(plek.pointer(), document.bestandsnaam());
            }
        }
        return besmet;
    }

    private Map<String, Documentstand> compleet(UUID casusId) {
        return documenten.standen(casusId).stream()
                .collect(Collectors.toMap(document -> document.id().toString(), Function.identity()));
    }

    /** The documents that this content names. */
    static Set<UUID> genoemd(FormulierDefinitie definitie, JsonNode inhoud) {
        return plekken(definitie, inhoud).stream()
                .map(Plek::document)
                .filter(ID.asMatchPredicate())
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Plek> plekken(FormulierDefinitie definitie, JsonNode inhoud) {
        var plekken = new ArrayList<Plek>();
        definitie
                .onderwerpen()
                .forEach(onderwerp ->
                        zoek("/" + onderwerp.key(), "", onderwerp.velden(), inhoud.path(onderwerp.key()), plekken));
        return plekken;
    }

    private static void zoek(String plaats, String rij, List<Veld> velden, JsonNode waarden, List<Plek> plekken) {
        for (var veld : velden) {
            var waarde = waarden.path(veld.key());
            var hier = plaats + "/" + veld.key();
            if (veld.type() == Veldtype.LIJST) {
                for (int i = 0; i < waarde.size(); i++) {
                    zoek(hier + "/" + i, veld.label() + ", regel " + (i + 1), veld.velden(), waarde.path(i), plekken);
                }
            } else if (veld.type() == Veldtype.DOCUMENT && waarde.isTextual()) {
                plekken.add(new Plek(hier, rij.isEmpty() ? veld.label() : rij, veld, waarde.asText()));
            }
        }
    }
}
