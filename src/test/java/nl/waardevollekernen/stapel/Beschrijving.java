package nl.waardevollekernen.stapel;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The served description of the API, held against what really went over the line: a status, header, media type or field
 * that it does not know is a fault, and so is a request that got through although it forbids it.
 */
public final class Beschrijving {
    private static final String BASIS = "/v1";
    private static final String PROBLEEM = "application/problem+json";

    /** A body that nobody asked for is not read. */
    private static final String NIET_GEVRAAGD = "validation.request.body.unexpected";

    /** Headers that tell a machine what to do next: they may not come undescribed. */
    private static final List<String> BETEKENEND =
            List.of("ETag", "Location", "Link", "Retry-After", "WWW-Authenticate");

    private final OpenApiInteractionValidator toets;
    private final List<Pad> paden = new ArrayList<>();
    private final JsonNode boom;

    private record Pad(String sjabloon, Pattern patroon, JsonNode operaties) {}

    /**
     * One request with its answer.
     *
     * @param pad as sent, with {@code /v1} and without a query
     * @param query names and values, decoded
     * @param vraagkoppen names as sent
     * @param antwoordkoppen names as received
     */
    public record Gesprek(
            String methode,
            String pad,
            Map<String, List<String>> query,
            Map<String, List<String>> vraagkoppen,
            String vraag,
            int status,
            Map<String, List<String>> antwoordkoppen,
            String antwoord) {
        List<String> antwoordkop(String naam) {
            return antwoordkoppen.entrySet().stream()
                    .filter(kop -> kop.getKey().equalsIgnoreCase(naam))
                    .flatMap(kop -> kop.getValue().stream())
                    .toList();
        }
    }

    /**
     * Reads it.
     *
     * @param openapi the description in JSON
     */
    public Beschrijving(String openapi) {
        toets = OpenApiInteractionValidator.createForInlineApiSpecification(openapi)
                .build();
        boom = lees(openapi);
        boom.path("paths")
                .properties()
                .forEach(pad -> paden.add(new Pad(
                        pad.getKey(),
                        Pattern.compile(BASIS + pad.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        pad.getValue())));
        paden.sort(Comparator.comparingInt((Pad pad) -> pad.sjabloon().split("\\{", -1).length));
    }

    /** Everything in which this exchange differs from the description; empty when it is as described. */
    public List<String> verschillen(Gesprek gesprek) {
        if (gesprek.methode().equals("HEAD") || gesprek.methode().equals("OPTIONS")) {
            return List.of();
        }
        var operatie = operatie(gesprek);
        if (operatie.isEmpty()) {
            return onbekend(gesprek);
        }
        var methode = Request.Method.valueOf(gesprek.methode());
        var verslagen = Stream.of(toets.validateResponse(gesprek.pad(), methode, antwoord(gesprek)));
        if (gesprek.status() < 400) {
            verslagen = Stream.concat(verslagen, Stream.of(toets.validateRequest(vraag(gesprek))));
        }
        var gevonden = new ArrayList<>(verslagen
                .flatMap(verslag -> verslag.getMessages().stream())
                .filter(melding -> !melding.getKey().equals(NIET_GEVRAAGD))
                .filter(melding -> melding.getLevel() == ValidationReport.Level.ERROR)
                .map(Beschrijving::tekst)
                .toList());
        gevonden.addAll(koppen(gesprek, operatie.get().path("responses").path(String.valueOf(gesprek.status()))));
        return List.copyOf(gevonden);
    }

    /** What is wrong with this JSON as the content of a request; empty when it is as described. */
    public List<String> inhoudsfouten(String methode, String pad, String json) {
        var vraag = new SimpleRequest.Builder(methode, pad)
                .withContentType("application/json")
                .withBody(json);
        return toets.validateRequest(vraag.build()).getMessages().stream()
                .filter(melding -> melding.getKey().startsWith("validation.request.body"))
                .filter(melding -> melding.getLevel() == ValidationReport.Level.ERROR)
                .map(Beschrijving::tekst)
                .toList();
    }

    private static String tekst(ValidationReport.Message melding) {
        return melding.getKey() + ": " + melding.getMessage()
                + melding.getContext()
                        .flatMap(ValidationReport.MessageContext::getPointers)
                        .map(plek -> " (" + plek.getInstance() + ")")
                        .orElse("");
    }

    private Optional<JsonNode> operatie(Gesprek gesprek) {
        return paden.stream()
                .filter(pad -> pad.patroon().matcher(gesprek.pad()).matches())
                .findFirst()
                .map(pad -> pad.operaties().path(gesprek.methode().toLowerCase(Locale.ROOT)))
                .filter(operatie -> !operatie.isMissingNode());
    }

    /** What is not in the description is refused in the words that are in it. */
    private static List<String> onbekend(Gesprek gesprek) {
        var gevonden = new ArrayList<String>();
        if (gesprek.status() < 400 || gesprek.status() >= 500) {
            gevonden.add(gesprek.status() + " from an operation that is not described");
        }
        if (gesprek.antwoordkop("Content-Type").stream().noneMatch(soort -> soort.startsWith(PROBLEEM))) {
            gevonden.add("not a problem: " + gesprek.antwoordkop("Content-Type"));
        }
        if (gesprek.antwoordkop("API-Version").isEmpty()) {
            gevonden.add("no API-Version");
        }
        if (gesprek.status() == 405 && gesprek.antwoordkop("Allow").isEmpty()) {
            gevonden.add("no Allow");
        }
        return List.copyOf(gevonden);
    }

    private List<String> koppen(Gesprek gesprek, JsonNode beschreven) {
        var verwijzing = beschreven.path("$ref").asText();
        var antwoord = verwijzing.isEmpty() ? beschreven : boom.at(verwijzing.substring(1));
        return BETEKENEND.stream()
                .filter(kop -> !gesprek.antwoordkop(kop).isEmpty())
                .filter(kop -> !antwoord.path("headers").has(kop))
                .map(kop -> "header " + kop + " of " + gesprek.status() + " is not described")
                .toList();
    }

    private static SimpleResponse antwoord(Gesprek gesprek) {
        var antwoord = SimpleResponse.Builder.status(gesprek.status());
        gesprek.antwoordkoppen().forEach(antwoord::withHeader);
        if (!gesprek.antwoord().isEmpty()) {
            antwoord.withBody(gesprek.antwoord());
        }
        return antwoord.build();
    }

    private static SimpleRequest vraag(Gesprek gesprek) {
        var vraag = new SimpleRequest.Builder(gesprek.methode(), gesprek.pad());
        gesprek.query().forEach(vraag::withQueryParam);
        gesprek.vraagkoppen().forEach(vraag::withHeader);
        if (!gesprek.vraag().isEmpty()) {
            vraag.withBody(gesprek.vraag());
        }
        return vraag.build();
    }

    /** The query of an address, by name. */
    public static Map<String, List<String>> query(URI uri) {
        var query = new HashMap<String, List<String>>();
        if (uri.getQuery() != null) {
            for (var deel : uri.getQuery().split("&", -1)) {
                var is = deel.split("=", 2);
                query.computeIfAbsent(is[0], naam -> new ArrayList<>()).add(is.length > 1 ? is[1] : "");
            }
        }
        return query;
    }

    private static JsonNode lees(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException fout) {
            throw new IllegalArgumentException("the description is not JSON", fout);
        }
    }
}
