package nl.waardevollekernen.stapel;

import io.restassured.RestAssured;
import io.restassured.authentication.NoAuthScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fails a test in which the API answers otherwise than its served description says; see {@link Beschrijving}. */
final class Beschrijvingsfilter implements Filter {
    private static final String API = "/v1/";
    private static final String OPENAPI = "/v1/openapi";

    private final String adres;
    private final Beschrijving beschrijving;

    private Beschrijvingsfilter(String adres, Beschrijving beschrijving) {
        this.adres = adres;
        this.beschrijving = beschrijving;
    }

    /** From now on every request that a test sends with REST Assured to this address is held against its description. */
    static void zet(URI adres) {
        var openapi = RestAssured.get(adres + "/v1/openapi.json");
        RestAssured.filters(new Beschrijvingsfilter(adres.toString(), new Beschrijving(openapi.asString())));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification vraag, FilterableResponseSpecification verwacht, FilterContext verder) {
        var antwoord = verder.next(vraag, verwacht);
        var uri = URI.create(vraag.getURI());
        var pad = uri.getRawPath();
        if (!vraag.getURI().startsWith(adres) || !pad.startsWith(API) || pad.startsWith(OPENAPI)) {
            return antwoord;
        }
        var verschillen = beschrijving.verschillen(new Beschrijving.Gesprek(
                vraag.getMethod(),
                pad,
                Beschrijving.query(uri),
                vraagkoppen(vraag),
                tekst(vraag.getBody()),
                antwoord.statusCode(),
                koppen(antwoord.headers()),
                antwoord.asString()));
        if (!verschillen.isEmpty()) {
            throw new AssertionError(vraag.getMethod() + " " + pad + " " + antwoord.statusCode()
                    + " is not as /v1/openapi.json says: " + verschillen + " in " + antwoord.asString());
        }
        return antwoord;
    }

    private static String tekst(@Nullable Object inhoud) {
        return switch (inhoud) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            default -> inhoud.toString();
        };
    }

    /** A token given as such becomes a header only after the filters. */
    private static Map<String, List<String>> vraagkoppen(FilterableRequestSpecification vraag) {
        var koppen = koppen(vraag.getHeaders());
        if (!(vraag.getAuthenticationScheme() instanceof NoAuthScheme)) {
            koppen.put("Authorization", List.of("Bearer van-wie-vraagt"));
        }
        return koppen;
    }

    private static Map<String, List<String>> koppen(Headers koppen) {
        var alle = new LinkedHashMap<String, List<String>>();
        for (Header kop : koppen) {
            alle.computeIfAbsent(kop.getName(), naam -> new ArrayList<>()).add(kop.getValue());
        }
        return alle;
    }
}
