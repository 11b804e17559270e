package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
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

    @Test
    void ontbrekendeInhoud_wijstDeHeleInhoudAan_eenVeldZichzelf() throws NoSuchMethodException {
        assertThat(pointers(new Object[] {null})).containsExactly("");
        assertThat(pointers(new Inhoud(""))).containsExactly("/naam");
    }

    record Inhoud(@NotBlank String naam) {}

    static class Adres {
        @SuppressWarnings("unused") // only its constraints are read
        void doe(@Valid @NotNull Inhoud inhoud) {}
    }

    private List<String> pointers(Object... waarden) throws NoSuchMethodException {
        try (var fabriek = Validation.buildDefaultValidatorFactory()) {
            var fouten = fabriek.getValidator()
                    .forExecutables()
                    .validateParameters(new Adres(), Adres.class.getDeclaredMethod("doe", Inhoud.class), waarden);
            return oorzaak.van(new ConstraintViolationException(fouten), false).orElseThrow().fouten().stream()
                    .map(Veldfout::veld)
                    .toList();
        }
    }

    private int status(SQLException fout) {
        return oorzaak.van(new IllegalStateException(fout), false).orElseThrow().status();
    }
}
