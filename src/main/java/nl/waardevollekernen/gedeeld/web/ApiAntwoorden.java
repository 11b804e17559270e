package nl.waardevollekernen.gedeeld.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation of the API answers besides its own result: its version, and problems (RFC 9457). */
final class ApiAntwoorden {
    private static final String SCHEMA = "Probleem";
    private static final String KOP = "API-Version";
    private static final Map<String, String> UITLEG = Map.ofEntries(
            Map.entry("400", "De invoer klopt niet; alle fouten staan bij elkaar."),
            Map.entry("401", "Er is geen geldig toegangsbewijs meegestuurd."),
            Map.entry("403", "Uw rol geeft hier geen toegang toe."),
            Map.entry("404", "Dit bestaat niet, of u mag het niet zien."),
            Map.entry("406", "Dit soort antwoord kunnen wij niet geven; pas de kop Accept aan."),
            Map.entry("409", "Dit kan nu niet, of de Idempotency-Key is al voor iets anders gebruikt."),
            Map.entry("412", "Iemand anders heeft dit gewijzigd sinds u het las."),
            Map.entry("413", "Het verzoek is te groot."),
            Map.entry("415", "Dit soort inhoud kunnen wij niet lezen; pas de kop Content-Type aan."),
            Map.entry("428", "De kop If-Match ontbreekt."),
            Map.entry("503", "Een onderdeel antwoordt nu niet; Retry-After zegt wanneer u het opnieuw kunt proberen."));

    private ApiAntwoorden() {}

    /** The shape of a problem. */
    static void schema(OpenAPI beschrijving) {
        var onderdelen = beschrijving.getComponents();
        if (onderdelen == null) {
            onderdelen = OASFactory.createComponents();
            beschrijving.setComponents(onderdelen);
        }
        var fout = soort(Schema.SchemaType.OBJECT, "Eén fout in de invoer")
                .addProperty(
                        "pointer",
                        soort(Schema.SchemaType.STRING, "Waar: een JSON-pointer of de naam van een parameter"))
                .addProperty("detail", soort(Schema.SchemaType.STRING, "Wat u eraan kunt doen"))
                .required(List.of("pointer", "detail"));
        onderdelen.addSchema(
                SCHEMA,
                soort(Schema.SchemaType.OBJECT, "Waarom een verzoek niet is uitgevoerd (RFC 9457)")
                        .addProperty("type", soort(Schema.SchemaType.STRING, "Adres van de uitleg"))
                        .addProperty("title", soort(Schema.SchemaType.STRING, "Wat voor soort probleem dit is"))
                        .addProperty("status", soort(Schema.SchemaType.INTEGER, "De HTTP-status"))
                        .addProperty("detail", soort(Schema.SchemaType.STRING, "Wat er mis is en wat u kunt doen"))
                        .addProperty("instance", soort(Schema.SchemaType.STRING, "Het pad van het verzoek"))
                        .required(List.of("type", "title", "status", "detail", "instance"))
                        .addProperty(
                                "fouten",
                                soort(Schema.SchemaType.ARRAY, "Alle fouten in de invoer")
                                        .items(fout)));
    }

    private static Schema soort(Schema.SchemaType soort, String uitleg) {
        return OASFactory.createSchema().type(List.of(soort)).description(uitleg);
    }

    /** Adds the answers that follow from how the operation is called, and tells of each answer its headers. */
    static void vulAan(String pad, PathItem.HttpMethod methode, Operation operatie, Apiuitleg uitleg) {
        var antwoorden = operatie.getResponses();
        if (antwoorden == null) {
            antwoorden = OASFactory.createAPIResponses();
            operatie.setResponses(antwoorden);
        }
        var alle = new TreeMap<String, APIResponse>();
        if (antwoorden.getAPIResponses() != null) {
            alle.putAll(antwoorden.getAPIResponses());
        }
        boolean wijzigt = methode != PathItem.HttpMethod.GET;
        for (var altijd : List.of("400", "401", "406", "413", "503")) {
            nodig(alle, altijd, true);
        }
        nodig(alle, "404", pad.contains("{"));
        nodig(alle, "409", wijzigt);
        nodig(alle, "415", wijzigt);
        uitleg.ook().forEach(status -> nodig(alle, status, true));
        nodig(alle, "412", heeftParameter(operatie, "If-Match"));
        nodig(alle, "428", heeftParameter(operatie, "If-Match"));
        alle.forEach(ApiAntwoorden::vulIn);
        alle.forEach((status, antwoord) -> koppen(status, antwoord, operatie, uitleg));
        antwoorden.setAPIResponses(new LinkedHashMap<>(alle));
    }

    private static void nodig(Map<String, APIResponse> alle, String status, boolean nodig) {
        if (nodig) {
            alle.putIfAbsent(status, OASFactory.createAPIResponse());
        }
    }

    /** The headers that go with this answer besides the version. */
    private static void koppen(String status, APIResponse antwoord, Operation operatie, Apiuitleg uitleg) {
        if (status.equals("401")) {
            kop(antwoord, "WWW-Authenticate", "Welk toegangsbewijs nodig is");
        } else if (status.equals("503")) {
            kop(antwoord, "Retry-After", "Over hoeveel seconden u het opnieuw kunt proberen");
        } else if (status.startsWith("2") || status.startsWith("3")) {
            if (uitleg.versie()) {
                kop(
                        antwoord,
                        "ETag",
                        "De versie; geef haar mee in If-Match als u iets wijzigt",
                        !uitleg.somsZonderVersie());
            }
            if (uitleg.plaats() != null) {
                kop(antwoord, "Location", uitleg.plaats());
            }
            if (heeftParameter(operatie, "cursor")) {
                kop(
                        antwoord,
                        "Link",
                        "De volgende bladzijde, met rel=\"next\" (RFC 8288); ontbreekt op de laatste",
                        false);
            }
        }
    }

    private static void kop(APIResponse antwoord, String naam, String uitleg) {
        kop(antwoord, naam, uitleg, true);
    }

    private static void kop(APIResponse antwoord, String naam, String uitleg, boolean altijd) {
        antwoord.addHeader(
                naam,
                OASFactory.createHeader()
                        .description(uitleg)
                        .required(altijd)
                        .schema(soort(Schema.SchemaType.STRING, uitleg)));
    }

    private static boolean heeftParameter(Operation operatie, String naam) {
        return operatie.getParameters() != null
                && operatie.getParameters().stream().anyMatch(parameter -> naam.equals(parameter.getName()));
    }

    private static void vulIn(String status, APIResponse antwoord) {
        kop(antwoord, KOP, "De volledige versie van deze API (Semantic Versioning)");
        if (status.startsWith("4") || status.startsWith("5")) {
            antwoord.setDescription(UITLEG.getOrDefault(status, "Het verzoek is niet uitgevoerd."));
            antwoord.setContent(OASFactory.createContent()
                    .addMediaType(
                            Probleem.TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))));
        } else if (antwoord.getDescription() == null
                || antwoord.getDescription().equals("OK")) {
            antwoord.setDescription("Gelukt");
        }
    }
}
