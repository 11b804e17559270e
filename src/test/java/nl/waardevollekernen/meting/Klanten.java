package nl.waardevollekernen.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.waardevollekernen.stapel.Stapel;

/** Clients that post side by side, each taking the next address as soon as it was answered: the same for both sides. */
final class Klanten {
    /** Who submits in every measure. */
    static final String INDIENER = "waalwijk.indiener";

    private static final int AANTAL = 50;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Stapel stapel;

    Klanten(Stapel stapel) {
        this.stapel = stapel;
    }

    /** Acknowledged posts per second; every post must be acknowledged. */
    double perSeconde(List<URI> adressen) {
        var wachtrij = new ConcurrentLinkedQueue<>(adressen);
        stapel.token(INDIENER);
        try (var samen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> werk = IntStream.range(0, AANTAL)
                    .<Callable<Void>>mapToObj(klant -> () -> {
                        for (var adres = wachtrij.poll(); adres != null; adres = wachtrij.poll()) {
                            post(adres);
                        }
                        return null;
                    })
                    .toList();
            long begin = System.nanoTime();
            for (var klaar : samen.invokeAll(werk)) {
                klaar.get();
            }
            return adressen.size() / ((System.nanoTime() - begin) / 1e9);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        }
    }

    /** Posts once; refused when the answer is not an acknowledgement. */
    void post(URI adres) {
        var verzoek = HttpRequest.newBuilder(adres)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + stapel.token(INDIENER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var antwoord = CLIENT.send(verzoek, HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() / 100 != 2) {
                throw new IllegalStateException(adres + " antwoordt " + antwoord.statusCode() + ": " + antwoord.body());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** Where a case is submitted at this application. */
    static URI indiening(URI applicatie, UUID casus) {
        return applicatie.resolve("/v1/casussen/" + casus + "/indiening");
    }
}
