package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OorzaakTest {
    private final Oorzaak oorzaak = new Oorzaak(List.of());

    @Test
    void verbindingDieErNietKomt_isEvenNietBereikbaar() {
        assertThat(status(new SQLException("Sorry, acquisition timeout!"))).isEqualTo(503);
        assertThat(status(new SQLException("Connection attempt timed out.", "08001")))
                .isEqualTo(503);
        assertThat(status(new SQLException(
                        "Something unusual has occurred to cause the driver to fail. Please report this exception.",
                        "99999",
                        new RuntimeException("Interrupted while attempting to connect."))))
                .isEqualTo(503);
    }

    @Test
    void punt1_eenFormulierDatGeenDelenHeeft_isDeFoutVanDeVrager() {
        assertThat(oorzaak.van(
                                new IllegalStateException(
                                        new IOException("Connection terminated parsing multipart request")),
                                false)
                        .orElseThrow()
                        .status())
                .isEqualTo(400);
        assertThat(oorzaak.van(new IOException("No space left on device"), false))
                .isEmpty();
    }

    @Test
    void foutVanOnszelf_isGeenReden() {
        assertThat(oorzaak.van(new SQLException("column does not exist", "42703"), false))
                .isEmpty();
    }

    private int status(SQLException fout) {
        return oorzaak.van(new IllegalStateException(fout), false).orElseThrow().status();
    }
}
