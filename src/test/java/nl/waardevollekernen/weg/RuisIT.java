package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.waardevollekernen.stapel.Beschrijving;
import nl.waardevollekernen.stapel.Stapel;
import org.junit.jupiter.api.Test;

/**
 * Bad input, all of it: every endpoint and page by every kind of user in three states of a case, each asked with something
 * broken in its path, headers or body. Nothing breaks, every refusal is a problem with all its headers, every answer is as
 * described and no page shows what is ours alone. The same requests in each run; {@code -Druis.zaad=…} asks others.
 */
class RuisIT {
    private static final long ZAAD = 29_521_213_372_945L;
    private static final int TEGELIJK = 4;
    private static final Duration GEDULD = Duration.ofSeconds(30);

    /** Words of our insides that no answer may show. */
    private static final Pattern BINNENKANT = Pattern.compile(
            "Exception|nl\\.waardevollekernen|\\bat [a-z]+(\\.\\w+)+\\(|jakarta\\.|org\\.hibernate|PSQL|\\b[A-Z]{2,}_[A-Z_]{2,}\\b");

    /** What ends a state, a session or somebody's reading comes after everything else. */
    private static final Pattern EINDIGT = Pattern.compile(
            ".*(intrekk|verschoning|verklar|belang|volgende-termijn|voorlegging|aankondiging|afsluiting).*");

    private static final Pattern LAATST = Pattern.compile(".*(uitloggen|inloggen).*");

    private static final List<String> VORMVELDEN = List.of(
            "reden",
            "versie",
            "akkoord",
            "toelichting",
            "heleOrganisatie",
            "terug",
            "organisatie",
            "belang",
            "taak",
            "zoek",
            "wie",
            "van",
            "toewijzing",
            "naam",
            "merk",
            "gezien",
            "eind",
            "call",
            "behandelaar",
            "aan",
            "titel",
            "openCall",
            "uitkomst",
            "motivering",
            "aanbeveling",
            "bedrag",
            "moment",
            "fonds",
            "kern",
            "inwoners",
            "regio");

    /** What every answer of ours carries. */
    private static final List<String> KOPPEN = List.of(
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Content-Security-Policy",
            "Cache-Control");

    private final Stapel stapel = Stapel.start();
    private final Openapi openapi = Openapi.van(stapel);
    private final Beschrijving beschrijving = new Beschrijving(openapi.tekst());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(GEDULD)
            .build();
    private final Map<String, String> koekjes = new HashMap<>();
    private final Map<String, String> sleutels = new HashMap<>();

    private record Vraag(Toegangslijst.Regel regel, String wie, Ruisplaats staat, long zaad) {}

    @Test
    void elkEndpoint_doorElkeRol_inDrieStanden_metKapotteInvoer_blijftHeelEnZegtWatHetZegt() throws Exception {
        long zaad = Optional.ofNullable(System.getProperty("ruis.zaad"))
                .map(Long::parseLong)
                .orElse(ZAAD);
        var vragen = vragen(Ruisplaats.drie(stapel), zaad);
        long begin = System.nanoTime();
        var klachten = new ArrayList<String>();
        try (var werkers = Executors.newFixedThreadPool(TEGELIJK)) {
            for (var antwoord : werkers.invokeAll(vragen.stream()
                    .<Callable<List<String>>>map(vraag -> () -> stel(vraag))
                    .toList())) {
                klachten.addAll(antwoord.get());
            }
        } catch (ExecutionException fout) {
            throw new AssertionError("seed " + zaad, fout);
        }
        System.err.printf(
                "RuisIT: %d requests of seed %d in %d s%n",
                vragen.size(), zaad, (System.nanoTime() - begin) / 1_000_000_000L);
        assertThat(klachten).as("seed " + zaad).isEmpty();
    }

    private List<Vraag> vragen(List<Ruisplaats> staten, long zaad) {
        var lijst = Toegangslijst.lees();
        for (var wie : lijst.gebruikers()) {
            if (!wie.equals("niemand") && !wie.startsWith("machine-")) {
                var sessie = Sessie.van(stapel, wie);
                sleutels.put(wie, Sessie.velden(sessie.haal("/mijn").body()).getOrDefault("vormsleutel", ""));
                koekjes.put(wie, sessie.koekjes());
            }
        }
        var vragen = new ArrayList<Vraag>();
        long nummer = zaad;
        for (var regel : lijst.regels()) {
            for (var wie : lijst.gebruikers()) {
                for (var staat : staten) {
                    if (regel.isApi() || !wie.startsWith("machine-")) {
                        vragen.add(new Vraag(regel, wie, staat, nummer++));
                    }
                }
            }
        }
        vragen.sort(Comparator.comparingInt(vraag -> beurt(vraag.regel())));
        return vragen;
    }

    private static int beurt(Toegangslijst.Regel regel) {
        if (LAATST.matcher(regel.pad()).matches()) {
            return 2;
        }
        return !regel.methode().equals("GET") && EINDIGT.matcher(regel.pad()).matches() ? 1 : 0;
    }

    private List<String> stel(Vraag vraag) {
        var ruis = new Ruis(vraag.zaad());
        var regel = vraag.regel();
        var pad = ruis.pad(regel.pad(), vraag.staat().voor(regel.pad()));
        var methode = ruis.methode(regel.methode());
        boolean metInhoud = !methode.equals("GET");
        var koppen = ruis.koppen(metInhoud);
        var inhoud = metInhoud ? inhoud(ruis, vraag) : new byte[0];
        if (!regel.isApi() && metInhoud) {
            koppen.put("Content-Type", "application/x-www-form-urlencoded");
        }
        wieIsDit(vraag, koppen);
        var wat = methode + " " + pad.substring(0, Math.min(pad.length(), 200)) + " as " + vraag.wie() + ", "
                + vraag.staat().naam() + ", seed " + vraag.zaad();
        try {
            var verzoek =
                    HttpRequest.newBuilder(URI.create(stapel.adres() + pad)).timeout(GEDULD);
            koppen.forEach(verzoek::header);
            var antwoord = client.send(
                    verzoek.method(methode, BodyPublishers.ofByteArray(inhoud)).build(), BodyHandlers.ofByteArray());
            return klachten(regel, methode, koppen, inhoud, antwoord).stream()
                    .map(klacht -> wat + ": " + antwoord.statusCode() + " " + klacht)
                    .toList();
        } catch (IOException | IllegalArgumentException fout) {
            return List.of(wat + ": " + fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private void wieIsDit(Vraag vraag, Map<String, String> koppen) {
        var wie = vraag.wie();
        if (vraag.regel().isApi() && !wie.equals("niemand")) {
            var token = wie.startsWith("machine-") ? stapel.machineToken(wie) : stapel.token(wie);
            koppen.put("Authorization", "Bearer " + token);
        } else if (koekjes.containsKey(wie)) {
            koppen.put("Cookie", koekjes.get(wie));
        }
    }

    private byte[] inhoud(Ruis ruis, Vraag vraag) {
        if (!vraag.regel().isApi()) {
            return ruis.formulier(VORMVELDEN, sleutels.getOrDefault(vraag.wie(), ""));
        }
        var voorbeeld = openapi.boom()
                .path("paths")
                .path(vraag.regel().pad().substring("/v1".length()))
                .path(vraag.regel().methode().toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/example");
        return ruis.inhoud(voorbeeld.isMissingNode() ? new ObjectMapper().createObjectNode() : voorbeeld);
    }

    private List<String> klachten(
            Toegangslijst.Regel regel,
            String methode,
            Map<String, String> vraagkoppen,
            byte[] vraag,
            HttpResponse<byte[]> antwoord) {
        var klachten = new ArrayList<String>();
        var tekst = new String(antwoord.body(), StandardCharsets.UTF_8);
        var soort = antwoord.headers().firstValue("Content-Type").orElse("");
        if (antwoord.statusCode() >= 500) {
            klachten.add("broke: " + tekst);
        }
        KOPPEN.stream()
                .filter(kop -> antwoord.headers().firstValue(kop).isEmpty())
                .forEach(kop -> klachten.add("has no " + kop));
        if (!soort.startsWith("application/pdf")) {
            BINNENKANT
                    .matcher(tekst)
                    .results()
                    .findFirst()
                    .ifPresent(gevonden -> klachten.add("shows " + gevonden.group()));
        }
        if (regel.isApi()) {
            if (antwoord.statusCode() >= 400 && !soort.startsWith("application/problem+json")) {
                klachten.add("is no problem but " + soort + ": " + tekst);
            }
            klachten.addAll(beschrijving.verschillen(new Beschrijving.Gesprek(
                    methode,
                    antwoord.uri().getRawPath(),
                    Beschrijving.query(antwoord.uri()),
                    lijsten(vraagkoppen),
                    new String(vraag, StandardCharsets.UTF_8),
                    antwoord.statusCode(),
                    antwoord.headers().map(),
                    tekst)));
        }
        return klachten;
    }

    private static Map<String, List<String>> lijsten(Map<String, String> koppen) {
        var lijsten = new HashMap<String, List<String>>();
        koppen.forEach((naam, waarde) -> lijsten.put(naam, List.of(waarde)));
        return lijsten;
    }
}
