package nl.waardevollekernen.meting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.waardevollekernen.meting.GroteUpload.Deelzender;
import nl.waardevollekernen.stapel.Wachten;
import nl.waardevollekernen.weg.Deelnemer;
import nl.waardevollekernen.weg.Proefcall;

/** An upload as a gemeente's system does it: announced, sent straight to the store by signed addresses, completed. */
final class OnzeUpload implements AutoCloseable {
    /** So many addresses the application gives in one answer. */
    private static final int MEESTE_ADRESSEN = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Deelnemer indiener;
    private final String documenten;
    private final long grootte;

    OnzeUpload(Opzet opzet, long grootte) {
        this.grootte = grootte;
        indiener = new Deelnemer(opzet.stapel, Klanten.INDIENER);
        var call = Proefcall.nieuw(opzet.stapel);
        opzet.databank.voerUit(
                "update open_call set instellingen = jsonb_set(instellingen::jsonb, '{documentgrens}', '2000000000')::text"
                        + " where id = ?",
                call.id());
        String casus = indiener.post("/v1/casussen", Map.of("openCall", call.slug(), "titel", "Grote upload"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        documenten = "/v1/casussen/" + casus + "/documenten";
    }

    /** How long until it was complete, and how long the reading for hash and scan took after that. */
    List<Duration> upload(Consumer<Deelzender> allesDoor) {
        long begin = System.nanoTime();
        var aankondiging = indiener.post(
                documenten,
                Map.of(
                        "soort",
                        "overig",
                        "vertrouwelijkheid",
                        "vertrouwelijk",
                        "bestandsnaam",
                        "groot.csv",
                        "grootte",
                        grootte));
        aankondiging.then().statusCode(201);
        var document = documenten + "/" + aankondiging.<String>path("document.id");
        var adressen = adressen(document, aankondiging.path("aantalDelen"));
        allesDoor.accept((nummer, deel) -> stuur(URI.create(adressen.get(nummer)), deel));
        indiener.post(document + "/voltooiing").then().statusCode(200);
        long compleet = System.nanoTime();
        Wachten.tot(
                "het lezen van de upload",
                Duration.ofMinutes(2),
                () -> indiener.json(document).containsKey("sha256")
                        && indiener.json(document).get("sha256") != null);
        long gelezen = System.nanoTime();
        indiener.vraagt().delete(document).then().statusCode(204);
        return List.of(Duration.ofNanos(compleet - begin), Duration.ofNanos(gelezen - compleet));
    }

    private Map<Integer, String> adressen(String document, int aantal) {
        var adressen = new ConcurrentHashMap<Integer, String>();
        for (int van = 1; van <= aantal; van += MEESTE_ADRESSEN) {
            var nummers = IntStream.range(van, Math.min(aantal + 1, van + MEESTE_ADRESSEN))
                    .boxed()
                    .toList();
            List<Map<String, Object>> delen = indiener.post(document + "/deeladressen", Map.of("delen", nummers))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("$");
            delen.forEach(deel -> adressen.put((Integer) deel.get("nummer"), String.valueOf(deel.get("adres"))));
        }
        return adressen;
    }

    private void stuur(URI adres, byte[] deel) throws IOException, InterruptedException {
        var antwoord = http.send(
                HttpRequest.newBuilder(adres)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(deel))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (antwoord.statusCode() != 200) {
            throw new IOException("The store answers " + antwoord.statusCode());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
