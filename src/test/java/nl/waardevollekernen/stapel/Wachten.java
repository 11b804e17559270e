package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting with an end: every wait has a bound and says what it waited for. */
public final class Wachten {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration STAP = Duration.ofMillis(100);

    private Wachten() {}

    /** Waits until it is true; refused with the name of what was waited for when the time is over. */
    public static void tot(String waarop, Duration hoogstens, BooleanSupplier waar) {
        long einde = System.nanoTime() + hoogstens.toNanos();
        while (!waar.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                throw new Startfout("Na " + hoogstens.toSeconds() + " s wachten nog niet: " + waarop);
            }
            even(STAP);
        }
    }

    /** True when the address answers with this status; false when it answers otherwise or not at all. */
    static boolean antwoordt(String adres, int status) {
        return status(adres) == status;
    }

    /** The status with which the address answers, or -1 when it does not. */
    static int status(String adres) {
        try {
            HttpRequest vraag = HttpRequest.newBuilder(URI.create(adres))
                    .timeout(Duration.ofSeconds(10))
                    .GET()
                    .build();
            return CLIENT.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nietBereikbaar) {
            return -1;
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new Startfout("Onderbroken", onderbroken);
        }
    }

    static void even(Duration tijd) {
        try {
            Thread.sleep(tijd);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new Startfout("Onderbroken", onderbroken);
        }
    }
}
