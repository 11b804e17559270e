package nl.waardevollekernen.proces;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of the engine means for the row that was sent: the one place that tells passing from lasting.
 *
 * @param oordeel what follows
 * @param uitleg the reason, for people; null when all went as it should
 */
record Antwoord(Oordeel oordeel, @Nullable String uitleg) {
    /** What follows from an answer. */
    enum Oordeel {
        KLAAR,
        OPNIEUW,
        GEBLOKKEERD
    }

    static final Antwoord GELUKT = new Antwoord(Oordeel.KLAAR, null);

    /**
     * A repeated message is refused as known: the first one counts. A task or instance that is not there is done with:
     * completed before, or ended in another way; the database holds what is true. Refused for what it says is refused
     * for good. Everything else passes.
     */
    static Antwoord van(UitgaandSoort soort, @Nullable Throwable fout) {
        if (fout == null) {
            return GELUKT;
        }
        var status = status(fout);
        var uitleg =
                status.getDescription() == null ? fout.toString() : status.getCode() + ": " + status.getDescription();
        return switch (status.getCode()) {
            case ALREADY_EXISTS -> new Antwoord(Oordeel.KLAAR, "De engine kende dit bericht al.");
            case NOT_FOUND ->
                soort == UitgaandSoort.TAAK_AF || soort == UitgaandSoort.STOP
                        ? new Antwoord(Oordeel.KLAAR, "De engine kende dit niet (meer).")
                        : new Antwoord(Oordeel.GEBLOKKEERD, uitleg);
            case INVALID_ARGUMENT, UNIMPLEMENTED, OUT_OF_RANGE -> new Antwoord(Oordeel.GEBLOKKEERD, uitleg);
            default -> new Antwoord(Oordeel.OPNIEUW, uitleg);
        };
    }

    static boolean isAlBekend(Throwable fout) {
        return status(fout).getCode() == Status.Code.ALREADY_EXISTS;
    }

    /** The engine took nothing because it has too much to do. */
    static boolean isVol(Throwable fout) {
        return status(fout).getCode() == Status.Code.RESOURCE_EXHAUSTED;
    }

    static boolean isNietGevonden(Throwable fout) {
        return status(fout).getCode() == Status.Code.NOT_FOUND;
    }

    /** The client gives the bare answer in a future and wraps it where one waits; anything else counts as unknown. */
    private static Status status(Throwable fout) {
        var oorzaak = oorzaak(fout);
        return oorzaak instanceof ClientStatusException geweigerd
                ? geweigerd.getStatus()
                : Status.fromThrowable(oorzaak);
    }

    private static Throwable oorzaak(Throwable fout) {
        var oorzaak = fout;
        while ((oorzaak instanceof CompletionException || oorzaak instanceof ExecutionException)
                && oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return oorzaak;
    }
}
