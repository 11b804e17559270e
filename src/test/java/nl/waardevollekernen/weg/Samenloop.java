package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Two requests that are really under way at once: a row that both need is held until each has gone as far as it can, the first
 * before the second; then it is let go.
 */
final class Samenloop {
    private static final String TOEVAL = "op hetzelfde moment";
    private static final int GEDULD = 60;

    private final Databank databank;

    Samenloop(Databank databank) {
        this.databank = databank;
    }

    /** What each was answered. */
    record Afloop(Response eerste, Response tweede) {
        /** Who came first is not refused; who came second is refused, when at all, for what is true. Returns what was seen. */
        String eis(String wat, boolean beide) {
            var tekst = wat + ": " + beeld(eerste) + " en " + beeld(tweede);
            assertThat(eerste.statusCode()).as(tekst).isBetween(200, 204);
            if (beide) {
                assertThat(tweede.statusCode()).as(tekst).isBetween(200, 204);
            } else {
                assertThat(tweede.statusCode()).as(tekst).isIn(404, 409, 412);
                assertThat(tweede.asString()).as(tekst).doesNotContain(TOEVAL);
            }
            return tekst;
        }

        private static String beeld(Response antwoord) {
            return antwoord.statusCode() < 300
                    ? String.valueOf(antwoord.statusCode())
                    : antwoord.statusCode() + " " + antwoord.path("detail");
        }
    }

    /** Held up at the log of this subject. */
    Afloop bijHetLog(UUID keten, Supplier<Response> eerste, Supplier<Response> tweede) {
        return bij("select 1 from logboek_keten where keten = ? for update", keten, eerste, tweede);
    }

    /** Held up at this case. */
    Afloop bijDeCasus(UUID casus, Supplier<Response> eerste, Supplier<Response> tweede) {
        return bij("select 1 from casus where id = ? for update", casus, eerste, tweede);
    }

    private Afloop bij(String slot, UUID rij, Supplier<Response> eerste, Supplier<Response> tweede) {
        try (var ploeg = Executors.newFixedThreadPool(2)) {
            var beurten = new ArrayList<Future<Response>>();
            databank.samen(verbinding -> {
                try (var opdracht = verbinding.prepareStatement(slot)) {
                    opdracht.setObject(1, rij);
                    opdracht.execute();
                }
                for (var stap : List.of(eerste, tweede)) {
                    beurten.add(ploeg.submit(stap::get));
                    wachtTotVast(beurten);
                }
            });
            return new Afloop(beurten.getFirst().get(), beurten.getLast().get());
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** Until each that was sent is answered or waits for a row; a second at most, for what waits for neither. */
    private void wachtTotVast(List<Future<Response>> beurten) throws SQLException {
        for (int i = 0; i < GEDULD; i++) {
            long bezig = beurten.stream().filter(beurt -> !beurt.isDone()).count();
            var wachtend = databank.tekst(
                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()");
            if (Long.parseLong(wachtend) >= bezig) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
                throw new SQLException(onderbroken);
            }
        }
    }
}
