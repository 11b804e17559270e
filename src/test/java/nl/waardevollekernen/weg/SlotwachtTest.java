package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotwachtTest {
    private static final String CASUS = "01900000-0000-7000-8000-00000000000a";
    private static final String EERDER = "01900000-0000-7000-8000-000000000001";
    private static final String TAAK = "01900000-0000-7000-8000-0000000000ff";

    @TempDir
    private Path map;

    @Test
    void punt15_deWacht_noemtEenSlotBuitenDeVolgorde() throws IOException {
        var goed = slot("1 1/1", "casus", CASUS)
                + """
                1 1/1 LOG:  execute S_1: INSERT INTO logboek_keten (keten, lengte, laatste) VALUES ($1, 0, $2)
                \tON CONFLICT (keten) DO UPDATE SET lengte = logboek_keten.lengte
                1 1/1 DETAIL:  Parameters: $1 = '%s', $2 = '\\x00'
                """.formatted(CASUS)
                + slot("1 1/1", "taak", TAAK)
                + "1 1/1 LOG:  execute S_3: update casus set status=$1 where id=$2\n"
                + "1 1/1 DETAIL:  Parameters: $1 = 'INGETROKKEN', $2 = '" + CASUS + "'\n";
        assertThat(lees(goed).fouten()).isEmpty();
        assertThat(lees(goed).transacties(Slotwacht.Soort.KETEN)).isEqualTo(1);

        assertThat(lees(slot("1 1/2", "taak", TAAK) + slot("1 1/2", "casus", CASUS))
                        .fouten())
                .singleElement()
                .asString()
                .startsWith("CASUS na [TAAK]");
        assertThat(lees(slot("1 1/3", "casus", CASUS) + slot("1 1/3", "casus", EERDER))
                        .fouten())
                .singleElement()
                .asString()
                .contains(EERDER + " na " + CASUS);
        assertThat(lees(slot("1 1/4", "taak", TAAK) + slot("2 2/4", "casus", CASUS))
                        .fouten())
                .as("two transactions")
                .isEmpty();
    }

    private static String slot(String wie, String tabel, String id) {
        return "%s LOG:  execute <unnamed>: select t1_0.id from %s t1_0 where t1_0.id=$1 for no key update of t1_0\n"
                        .formatted(wie, tabel)
                + "%s DETAIL:  Parameters: $1 = '%s'\n".formatted(wie, id);
    }

    private Slotwacht lees(String log) throws IOException {
        var bestand = Files.writeString(map.resolve("log"), log);
        return Slotwacht.lees(bestand, 0);
    }
}
