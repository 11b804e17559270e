package nl.waardevollekernen.proces;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.waardevollekernen.gedeeld.Ids;
import nl.waardevollekernen.stapel.Stapel;
import org.jspecify.annotations.Nullable;

/** The test's own diagram and workers on the real engine, and rows of the outbox as a use case would write them. */
final class Proefengine implements AutoCloseable {
    private final CamundaClient client;
    private final DataSource database;
    final BlockingQueue<ActivatedJob> stappen = new LinkedBlockingQueue<>();
    final BlockingQueue<ActivatedJob> dubbel = new LinkedBlockingQueue<>();

    Proefengine(Stapel stapel) {
        database = stapel.database();
        client = CamundaClient.newClientBuilder()
                .grpcAddress(stapel.engineAdres())
                .preferRestOverGrpc(false)
                .build();
        client.newDeployResourceCommand()
                .addResourceFromClasspath("proces/proef.bpmn")
                .send()
                .join();
        vang("proef-stap", stappen);
        vang("proef-dubbel", dubbel);
    }

    private void vang(String type, BlockingQueue<ActivatedJob> rij) {
        client.newWorker()
                .jobType(type)
                .handler((motor, job) -> {
                    rij.add(job);
                    motor.newCompleteCommand(job).send().join();
                })
                .timeout(Duration.ofMinutes(1))
                .open();
    }

    /** One row as it stands in the outbox. */
    record Rij(UUID id, UitgaandSoort soort, @Nullable UUID run, String naam, String sleutel, String variabelen) {}

    static Rij bericht(String naam, String variabelen) {
        var id = Ids.nieuw();
        return new Rij(id, UitgaandSoort.BERICHT, null, naam, id.toString(), variabelen);
    }

    static Rij start(UUID run, UUID zaak) {
        return new Rij(
                Ids.nieuw(),
                UitgaandSoort.START,
                run,
                "proef-start",
                run.toString(),
                "{\"runId\":\"%s\",\"zaakId\":\"%s\"}".formatted(run, zaak));
    }

    void vraagLoopAan(UUID run, UUID zaak) {
        voerUit(
                "insert into procesloop (id, soort, zaak, status, vervolg, gevraagd_op, versie) "
                        + "values (?, 'CASUS', ?, 'AANGEVRAAGD', 'begin', ?, 0)",
                run,
                zaak,
                Timestamp.from(Instant.now()));
    }

    /** All rows in one transaction, committed or rolled back. */
    void schrijf(UUID zaak, List<Rij> rijen, boolean vast) {
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var opdracht = verbinding.prepareStatement("""
                    insert into uitgaand (id, zaak, run, soort, naam, sleutel, variabelen, status, pogingen,
                        volgende_poging, gemaakt_op, versie)
                    values (?, ?, ?, ?, ?, ?, ?::jsonb, 'WACHT', 0, now(), now(), 0)""")) {
                for (var rij : rijen) {
                    opdracht.setObject(1, rij.id());
                    opdracht.setObject(2, zaak);
                    opdracht.setObject(3, rij.run());
                    opdracht.setString(4, rij.soort().name());
                    opdracht.setString(5, rij.naam());
                    opdracht.setString(6, rij.sleutel());
                    opdracht.setString(7, rij.variabelen());
                    opdracht.executeUpdate();
                }
            }
            if (vast) {
                verbinding.commit();
            } else {
                verbinding.rollback();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    String status(UUID rij) {
        return tekst("select status from uitgaand where id = ?", rij);
    }

    String tekst(String vraag, UUID parameter) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(vraag)) {
            opdracht.setObject(1, parameter);
            try (var rijen = opdracht.executeQuery()) {
                return rijen.next() ? String.valueOf(rijen.getString(1)) : "geen";
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void voerUit(String opdracht, Object... parameters) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(opdracht)) {
            for (int i = 0; i < parameters.length; i++) {
                vraag.setObject(i + 1, parameters[i]);
            }
            vraag.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Starts an instance of a run beside the outbox, as a second start of the same run would. */
    void startBuitenOm(UUID run, UUID zaak) {
        client.newPublishMessageCommand()
                .messageName("proef-start")
                .correlationKey(run + "-nogmaals")
                .variables("{\"runId\":\"%s\",\"zaakId\":\"%s\"}".formatted(run, zaak))
                .send()
                .join();
    }

    /** The next so many steps with this mark, in the order in which the engine made them. */
    List<Integer> nummers(String merk, int aantal) {
        var jobs = new ArrayList<ActivatedJob>();
        try {
            while (jobs.size() < aantal) {
                var job = stappen.poll(30, TimeUnit.SECONDS);
                if (job == null) {
                    throw new AssertionError("maar " + jobs.size() + " van " + aantal + " stappen kwamen aan");
                }
                if (merk.equals(job.getVariable("merk"))) {
                    jobs.add(job);
                }
            }
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
        }
        return jobs.stream()
                .sorted((een, ander) -> Long.compare(een.getKey(), ander.getKey()))
                .map(job -> (Integer) job.getVariable("nr"))
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
