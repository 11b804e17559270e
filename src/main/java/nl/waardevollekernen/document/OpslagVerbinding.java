package nl.waardevollekernen.document;

import io.minio.MinioAsyncClient;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import nl.waardevollekernen.gedeeld.Weigering;
import okhttp3.OkHttpClient;
import org.jboss.logging.Logger;

/**
 * The two clients of the store, one per address, and how their answers end: a value, nothing there, or a refusal (503).
 * Nothing is sent to the public address; its client only signs.
 */
@ApplicationScoped
class OpslagVerbinding {
    private static final Logger LOG = Logger.getLogger(OpslagVerbinding.class);
    private static final Set<String> NIETS = Set.of("NoSuchKey", "NoSuchUpload", "NoSuchObject", "NotFound");

    private final OkHttpClient http;
    private final MinioAsyncClient intern;
    private final MinioAsyncClient publiek;
    private final String emmer;

    OpslagVerbinding(OpslagInstellingen instellingen) {
        http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofMinutes(1))
                .writeTimeout(Duration.ofMinutes(1))
                .build();
        intern = klant(instellingen, instellingen.intern());
        publiek = klant(instellingen, instellingen.publiek());
        emmer = instellingen.emmer();
    }

    private MinioAsyncClient klant(OpslagInstellingen instellingen, URI adres) {
        return MinioAsyncClient.builder()
                .endpoint(adres.toString())
                .region(instellingen.regio())
                .credentials(instellingen.sleutel(), instellingen.geheim())
                .httpClient(http, false)
                .build();
    }

    MinioAsyncClient intern() {
        return intern;
    }

    /** Only for signing. */
    MinioAsyncClient publiek() {
        return publiek;
    }

    String emmer() {
        return emmer;
    }

    /** The answer; refused (503) when there is none or it is an error. */
    <T> T wacht(CompletableFuture<T> vraag) {
        return wachtOfNiets(vraag).orElseThrow(() -> nietBeschikbaar("the store misses what should be there"));
    }

    /** The answer, or empty when the store says that it is not there. An answer without content counts as not there. */
    <T> Optional<T> wachtOfNiets(CompletableFuture<T> vraag) {
        try {
            return Optional.ofNullable(vraag.get());
        } catch (ExecutionException | CompletionException e) {
            if (oorzaak(e) instanceof ErrorResponseException antwoord
                    && NIETS.contains(antwoord.errorResponse().code())) {
                return Optional.empty();
            }
            throw nietBeschikbaar(String.valueOf(oorzaak(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw nietBeschikbaar("interrupted");
        }
    }

    /** What a call that signs may throw becomes a refusal too. */
    static Weigering nietBeschikbaar(MinioException fout) {
        return nietBeschikbaar(fout.toString());
    }

    private static Weigering nietBeschikbaar(String waarom) {
        LOG.warnf("the document store: %s", waarom);
        return Weigering.nietBeschikbaar(
                "De documentopslag antwoordt nu niet. Probeer het over een paar minuten opnieuw.");
    }

    private static Throwable oorzaak(Throwable fout) {
        var oorzaak = fout;
        while ((oorzaak instanceof ExecutionException || oorzaak instanceof CompletionException)
                && oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return oorzaak;
    }

    @PreDestroy
    void sluit() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
