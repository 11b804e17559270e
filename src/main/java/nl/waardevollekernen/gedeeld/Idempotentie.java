package nl.waardevollekernen.gedeeld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does something once per {@code Idempotency-Key}, however often the sender repeats it. The answer is kept in the same
 * transaction as what was done; a repeat that comes while the first is still busy waits for it. A refusal is not kept:
 * nothing was done, so the sender may mend the cause and use the key again.
 */
@ApplicationScoped
public class Idempotentie {
    /** How long a key is remembered at least. */
    public static final Duration BEWAREN = Duration.ofDays(2);

    private static final Pattern SLEUTEL = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotentieTabel tabel;
    private final ObjectMapper json;
    private final Clock klok;

    Idempotentie(IdempotentieTabel tabel, ObjectMapper json, Clock klok) {
        this.tabel = tabel;
        this.json = json;
        this.klok = klok;
    }

    /**
     * Runs {@code doen} the first time and gives back its answer every time.
     *
     * @param gebruiker id of who asks; keys of two users never meet
     * @param sleutel the header {@code Idempotency-Key}, or null: then it is simply done
     * @param handeling what is asked and of what, such as "POST /v1/casussen/…/indiening"
     * @param inhoud the input, anything Jackson can write
     * @param soort the class of the answer, readable and writable by Jackson
     * @param doen the use case; joins this transaction and does nothing remote
     * @throws Weigering (400) for a key that is none, (409) for a key used earlier with another question
     */
    @Transactional
    public <T> T eenmalig(
            String gebruiker,
            @Nullable String sleutel,
            String handeling,
            Object inhoud,
            Class<T> soort,
            Supplier<T> doen) {
        if (sleutel == null) {
            return doen.get();
        }
        if (!SLEUTEL.matcher(sleutel).matches()) {
            throw Weigering.invoer("Idempotency-Key", "Geef een sleutel van 1 tot en met 255 zichtbare ASCII-tekens.");
        }
        try {
            var hash = hash(handeling + "\n" + json.writeValueAsString(inhoud));
            if (tabel.begin(gebruiker, sleutel, hash, klok.instant())) {
                T antwoord = doen.get();
                tabel.bewaar(gebruiker, sleutel, json.writeValueAsString(antwoord));
                return antwoord;
            }
            var eerder = tabel.lees(gebruiker, sleutel);
            if (!eerder.hash().equals(hash)) {
                throw Weigering.conflict(
                        "Deze Idempotency-Key is al gebruikt voor een andere vraag. Gebruik een nieuwe sleutel.");
            }
            return json.readValue(eerder.antwoord(), soort);
        } catch (JsonProcessingException | SQLException e) {
            throw new IllegalStateException("the answer of an idempotent request could not be kept or read", e);
        }
    }

    /**
     * The same for a step without an answer of its own. What is shown after it is read anew each time, so a repeat shows
     * only what the user may see by then.
     */
    @Transactional
    public void eenmalig(String gebruiker, @Nullable String sleutel, String handeling, Object inhoud, Runnable stap) {
        eenmalig(gebruiker, sleutel, handeling, inhoud, Gedaan.class, () -> {
            stap.run();
            return new Gedaan(true);
        });
    }

    /** The answer that is kept for a step without one. */
    record Gedaan(boolean gedaan) {}

    /** Forgets keys older than {@link #BEWAREN}. */
    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void ruimOp() throws SQLException {
        tabel.verwijderVoor(klok.instant().minus(BEWAREN));
    }

    private static String hash(String tekst) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
