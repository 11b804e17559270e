package nl.waardevollekernen.gedeeld.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How every operation refuses (RFC 9457): each kind is described once, and operations refer to it. */
final class ApiProblemen {
    private static final String SCHEMA = "Probleem";
    private static final String NIET_BEREIKBAAR = "503";
    private static final String NIET_AANGEMELD = "401";

    /** One kind of refusal. */
    private record Soort(String naam, String uitleg) {}

    private static final Map<String, Soort> SOORTEN = Map.ofEntries(
            Map.entry("400", new Soort("OngeldigeInvoer", "De invoer klopt niet; alle fouten staan bij elkaar.")),
            Map.entry(NIET_AANGEMELD, new Soort("NietAangemeld", "Er is geen geldig toegangsbewijs meegestuurd.")),
            Map.entry("403", new Soort("GeenToegang", "Uw rol geeft hier geen toegang toe.")),
            Map.entry("404", new Soort("NietGevonden", "Dit bestaat niet, of u mag het niet zien.")),
            Map.entry(
                    "406",
                    new Soort("NietTeGeven", "Dit soort antwoord kunnen wij niet geven; pas de kop Accept aan.")),
            Map.entry(
                    "409",
                    new Soort("KanNuNiet", "Dit kan nu niet, of de Idempotency-Key is al voor iets anders gebruikt.")),
            Map.entry("412", new Soort("IntussenGewijzigd", "Iemand anders heeft dit gewijzigd sinds u het las.")),
            Map.entry("413", new Soort("TeGroot", "Het verzoek is te groot.")),
            Map.entry(
                    "415",
                    new Soort("NietTeLezen", "Dit soort inhoud kunnen wij niet lezen; pas de kop Content-Type aan.")),
            Map.entry("428", new Soort("VersieOntbreekt", "De kop If-Match ontbreekt.")),
            Map.entry(
                    NIET_BEREIKBAAR,
                    new Soort(
                            "NuNietBereikbaar",
                            "Een onderdeel antwoordt nu niet; Retry-After zegt wanneer u het opnieuw kunt proberen.")));

    private ApiProblemen() {}

    /** The answer with which an operation refers to this kind of refusal. */
    static APIResponse verwijzing(String status) {
        return OASFactory.createAPIResponse()
                .ref(Objects.requireNonNull(SOORTEN.get(status), status).naam());
    }

    /** Describes the shape of a problem, and each kind of refusal. */
    static void vulAan(OpenAPI beschrijving) {
        var onderdelen = beschrijving.getComponents();
        if (onderdelen == null) {
            onderdelen = OASFactory.createComponents();
            beschrijving.setComponents(onderdelen);
        }
        onderdelen.addSchema(SCHEMA, schema());
        var alle = onderdelen;
        new TreeMap<>(SOORTEN).forEach((status, soort) -> voegToe(alle, status, soort));
    }

    private static void voegToe(Components onderdelen, String status, Soort soort) {
        var koppen = new TreeMap<String, Header>();
        koppen.put(ApiAntwoorden.KOP, ApiAntwoorden.versiekop());
        if (status.equals(NIET_AANGEMELD)) {
            koppen.put("WWW-Authenticate", ApiAntwoorden.kop("Welk toegangsbewijs nodig is", true));
        } else if (status.equals(NIET_BEREIKBAAR)) {
            koppen.put("Retry-After", ApiAntwoorden.kop("Over hoeveel seconden u het opnieuw kunt proberen", true));
        }
        onderdelen.addResponse(
                soort.naam(),
                OASFactory.createAPIResponse()
                        .description(soort.uitleg())
                        .headers(koppen)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Probleem.TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/" + SCHEMA)))));
    }

    private static Schema schema() {
        var fout = soort(Schema.SchemaType.OBJECT, "Eén fout in de invoer")
                .addProperty(
                        "pointer",
                        soort(Schema.SchemaType.STRING, "Waar: een JSON-pointer of de naam van een parameter"))
                .addProperty("detail", soort(Schema.SchemaType.STRING, "Wat u eraan kunt doen"))
                .required(List.of("pointer", "detail"));
        return soort(Schema.SchemaType.OBJECT, "Waarom een verzoek niet is uitgevoerd (RFC 9457)")
                .addProperty("type", soort(Schema.SchemaType.STRING, "Adres van de uitleg"))
                .addProperty("title", soort(Schema.SchemaType.STRING, "Wat voor soort probleem dit is"))
                .addProperty("status", soort(Schema.SchemaType.INTEGER, "De HTTP-status"))
                .addProperty("detail", soort(Schema.SchemaType.STRING, "Wat er mis is en wat u kunt doen"))
                .addProperty("instance", soort(Schema.SchemaType.STRING, "Het pad van het verzoek"))
                .required(List.of("type", "title", "status", "detail", "instance"))
                .addProperty(
                        "fouten",
                        soort(Schema.SchemaType.ARRAY, "Alle fouten in de invoer")
                                .items(fout));
    }

    private static Schema soort(Schema.SchemaType soort, String uitleg) {
        return OASFactory.createSchema().type(List.of(soort)).description(uitleg);
    }
}
