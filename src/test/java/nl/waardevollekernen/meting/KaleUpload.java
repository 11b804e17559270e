package nl.waardevollekernen.meting;

import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.MinioAsyncClient;
import io.minio.RemoveObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.messages.Part;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import nl.waardevollekernen.meting.GroteUpload.Deelzender;
import nl.waardevollekernen.stapel.Stapel;
import okhttp3.OkHttpClient;

/** The reference of an upload: the client of the store by itself, in the same bucket. */
final class KaleUpload implements AutoCloseable {
    private final OkHttpClient http = new OkHttpClient.Builder()
            .writeTimeout(Duration.ofMinutes(1))
            .readTimeout(Duration.ofMinutes(1))
            .build();
    private final MinioAsyncClient client;
    private final String emmer;

    KaleUpload(Stapel.Opslagadres opslag) {
        emmer = opslag.emmer();
        client = MinioAsyncClient.builder()
                .endpoint(opslag.adres().toString())
                .region("us-east-1")
                .credentials(opslag.sleutel(), opslag.geheim())
                .httpClient(http, false)
                .build();
    }

    /** How long it took until the object was one. */
    Duration upload(Consumer<Deelzender> allesDoor) {
        var object = "ijkpunt-" + UUID.randomUUID();
        long begin = System.nanoTime();
        var uploadId = client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket(emmer)
                        .object(object)
                        .build())
                .join()
                .result()
                .uploadId();
        var delen = new ConcurrentSkipListMap<Integer, Part>();
        allesDoor.accept((nummer, deel) -> delen.put(
                nummer,
                new Part(
                        nummer,
                        client.uploadPart(UploadPartArgs.builder()
                                        .bucket(emmer)
                                        .object(object)
                                        .uploadId(uploadId)
                                        .partNumber(nummer)
                                        .data(deel, deel.length)
                                        .build())
                                .join()
                                .part()
                                .etag())));
        client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(emmer)
                        .object(object)
                        .uploadId(uploadId)
                        .parts(delen.values().toArray(Part[]::new))
                        .build())
                .join();
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        client.removeObject(
                        RemoveObjectArgs.builder().bucket(emmer).object(object).build())
                .join();
        return duur;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
