package nl.waardevollekernen.weg;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waardevollekernen.stapel.Stapel;

/** A client as the API asks for: it repeats with the same key until it is answered. */
public final class Volhouder {
    private static final Duration GEDULD = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Stapel stapel;
    private final String gebruiker;

    public Volhouder(Stapel stapel, String gebruiker) {
        this.stapel = stapel;
        this.gebruiker = gebruiker;
    }

    /** The first answer that is not a failure of the other side. */
    public HttpResponse<String> post(String pad, String inhoud) throws InterruptedException {
        var sleutel = UUID.randomUUID().toString();
        var einde = Instant.now().plus(GEDULD);
        while (Instant.now().isBefore(einde)) {
            try {
                var antwoord = eenmaal(pad, inhoud, sleutel);
                if (antwoord.statusCode() < 500) {
                    return antwoord;
                }
            } catch (IOException | IllegalStateException weg) {
                // no answer, or no token: asked again below
            }
            Thread.sleep(300);
        }
        throw new AssertionError("Geen antwoord binnen " + GEDULD.toSeconds() + " s op " + pad);
    }

    /** One attempt, whatever comes of it. */
    public HttpResponse<String> eenmaal(String pad, String inhoud, String sleutel)
            throws IOException, InterruptedException {
        var verzoek = HttpRequest.newBuilder(URI.create(stapel.adres() + pad))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + stapel.token(gebruiker))
                .header("Idempotency-Key", sleutel)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                .build();
        return CLIENT.send(verzoek, HttpResponse.BodyHandlers.ofString());
    }
}
