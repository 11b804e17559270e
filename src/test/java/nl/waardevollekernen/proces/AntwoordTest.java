package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import nl.waardevollekernen.proces.Antwoord.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AntwoordTest {
    private static Throwable fout(Status.Code code) {
        return new CompletionException(new ClientStatusException(Status.fromCode(code), new IllegalStateException()));
    }

    @ParameterizedTest
    @CsvSource({
        "START, ALREADY_EXISTS, KLAAR",
        "BERICHT, ALREADY_EXISTS, KLAAR",
        "TAAK_AF, NOT_FOUND, KLAAR",
        "STOP, NOT_FOUND, KLAAR",
        "START, NOT_FOUND, GEBLOKKEERD",
        "BERICHT, INVALID_ARGUMENT, GEBLOKKEERD",
        "TAAK_AF, INVALID_ARGUMENT, GEBLOKKEERD",
        "TAAK_AF, FAILED_PRECONDITION, OPNIEUW"
    })
    void antwoord_vanDeEngine_heeftEenGevolg(UitgaandSoort soort, Status.Code code, Oordeel gevolg) {
        assertThat(Antwoord.van(soort, fout(code)).oordeel()).isEqualTo(gevolg);
    }

    @ParameterizedTest
    @EnumSource(UitgaandSoort.class)
    void antwoord_engineWegOfDruk_isOpnieuw(UitgaandSoort soort) {
        assertThat(Antwoord.van(soort, fout(Status.Code.UNAVAILABLE)).oordeel()).isEqualTo(Oordeel.OPNIEUW);
        assertThat(Antwoord.van(soort, fout(Status.Code.RESOURCE_EXHAUSTED)).oordeel())
                .isEqualTo(Oordeel.OPNIEUW);
        assertThat(Antwoord.van(soort, fout(Status.Code.DEADLINE_EXCEEDED)).oordeel())
                .isEqualTo(Oordeel.OPNIEUW);
    }

    /** In a future the client gives the bare answer of gRPC. */
    @Test
    void antwoord_kaalUitDeToekomst_teltEvenZeer() {
        var weg = new CompletionException(new StatusRuntimeException(Status.NOT_FOUND));
        var slecht = new StatusRuntimeException(Status.INVALID_ARGUMENT);
        assertThat(Antwoord.van(UitgaandSoort.TAAK_AF, weg).oordeel()).isEqualTo(Oordeel.KLAAR);
        assertThat(Antwoord.van(UitgaandSoort.BERICHT, slecht).oordeel()).isEqualTo(Oordeel.GEBLOKKEERD);
        assertThat(Antwoord.isNietGevonden(weg)).isTrue();
    }

    @Test
    void antwoord_geenFout_isGelukt() {
        assertThat(Antwoord.van(UitgaandSoort.START, null)).isEqualTo(Antwoord.GELUKT);
    }

    @Test
    void wachttijd_naElkePoging_verdubbeltTotTienSeconden() {
        assertThat(Wachttijd.na(1)).isEqualTo(Duration.ofMillis(250));
        assertThat(Wachttijd.na(2)).isEqualTo(Duration.ofMillis(500));
        assertThat(Wachttijd.na(6)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Wachttijd.na(1000)).isEqualTo(Duration.ofSeconds(10));
    }
}
