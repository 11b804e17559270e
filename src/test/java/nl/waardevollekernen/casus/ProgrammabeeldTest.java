package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.gedeeld.web.Termijn;
import org.junit.jupiter.api.Test;

class ProgrammabeeldTest {
    private static final Instant EIND = Instant.parse("2027-04-26T21:59:59Z");

    @Test
    void termijnenMetHetzelfdeEinde_eindigenAllemaalTegelijk() {
        var beeld = beeld(
                regel("Beoordeling door een", "26 april"),
                regel("Beoordeling door twee", "26 april"),
                regel("Besluit", "28 juni"));
        assertThat(beeld.eersten())
                .extracting(Programmabeeld.Regel::omschrijving)
                .containsExactly("Beoordeling door een", "Beoordeling door twee");
    }

    @Test
    void eneEersteTermijn_eindigtAlleen() {
        assertThat(beeld(regel("Sluiting", "29 maart"), regel("Besluit", "28 juni"))
                        .eersten())
                .hasSize(1);
    }

    @Test
    void besluit_isAlleenNogTeVerwachten_zolangEenCasusLoopt() {
        assertThat(Programmabeeld.wachtOpBesluit(Map.of(CasusStatus.TOEGELATEN, 1L, CasusStatus.IN_ADVIES, 1L)))
                .isTrue();
        assertThat(Programmabeeld.wachtOpBesluit(
                        Map.of(CasusStatus.TOEGELATEN, 1L, CasusStatus.AFGEWEZEN, 2L, CasusStatus.INGETROKKEN, 1L)))
                .isFalse();
    }

    private static Programmabeeld.Regel regel(String omschrijving, String moment) {
        return new Programmabeeld.Regel(omschrijving, moment, Termijn.van(EIND, EIND.minusSeconds(60), 0));
    }

    private static Programmabeeld beeld(Programmabeeld.Regel... lopend) {
        return new Programmabeeld(
                "proef",
                "Proef",
                "Gesloten",
                "leeg",
                true,
                "nu",
                "toen",
                "straks",
                "28 juni",
                true,
                List.of(),
                0,
                0,
                Arrays.asList(lopend),
                0,
                "",
                true);
    }
}
