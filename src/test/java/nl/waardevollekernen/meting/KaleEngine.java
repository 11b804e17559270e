package nl.waardevollekernen.meting;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.grpc.Status;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.waardevollekernen.proces.Knockoutinvoer;
import nl.waardevollekernen.proces.ProcesSoort;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import nl.waardevollekernen.proces.Procesnamen.Vervolg;
import nl.waardevollekernen.proces.Procesnamen.Werk;
import nl.waardevollekernen.stapel.Wachten;
import nl.waardevollekernen.weg.Databank;

/**
 * The reference of the process: the same diagram on a bare engine of the same version, with workers that do nothing but
 * one bare commit each, behind an outbox that does nothing but a commit to claim and a commit to mark.
 */
final class KaleEngine implements AutoCloseable {
    private static final String STAP = "insert into " + Ijktabellen.SCHEMA + ".stap values (?, ?, ?, ?)";
    private static final String INHOUD = "x".repeat(200);
    private static final int GREEP = 64;
    private static final int ONDERWEG = 256;
    private static final Executor EVEN_LATER = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);
    private static final Set<Status.Code> HAD_HET_AL = Set.of(Status.Code.ALREADY_EXISTS, Status.Code.NOT_FOUND);
    private static final String INGEDIEND = "ingediend";
    private static final String TAAK = "taak";

    private final CamundaClient client;
    private final AgroalDataSource bron;
    private final Databank databank;
    private final Semaphore ruimte = new Semaphore(ONDERWEG);
    private final LinkedBlockingQueue<UUID> verzonden = new LinkedBlockingQueue<>();
    private final Thread aftekenen;

    KaleEngine(URI adres, DataSource database, Databank databank) {
        this.databank = databank;
        this.bron = verbindingen(database);
        client = CamundaClient.newClientBuilder()
                .grpcAddress(adres)
                .preferRestOverGrpc(false)
                .defaultJobWorkerStreamEnabled(true)
                .numJobWorkerExecutionThreads(16)
                .build();
        client.newDeployResourceCommand()
                .addResourceFromClasspath("bpmn/casus.bpmn")
                .addResourceFromClasspath("bpmn/knockouts-tk2027-v1.dmn")
                .send()
                .join();
        werker(Werk.RUN_REGISTREREN, job -> Map.of("vervolg", Vervolg.BEGIN));
        werker(Werk.KNOCKOUTS_VERZAMELEN, job -> Knockoutinvoer.goed());
        werker(Werk.KNOCKOUTS_VASTLEGGEN, job -> Map.of());
        werker(
                Werk.TERMIJN_BEPALEN,
                job -> Map.of(
                        "termijnId",
                        UUID.randomUUID().toString(),
                        "termijnDatum",
                        Instant.now().plus(Duration.ofDays(14)).toString()));
        werker(Werk.ONTVANKELIJKHEID_STAND, job -> Map.of("stand", Stand.BEOORDELEN, "uitkomst", "geen"));
        client.newWorker()
                .jobType(Werk.MENSENTAAK)
                .handler((engine, job) -> stap(zaak(job), TAAK))
                .timeout(Duration.ofDays(365))
                .maxJobsActive(10_000)
                .open();
        aftekenen = Thread.ofPlatform().daemon().start(this::tekenAf);
    }

    /** One bare submission, which goes on its way at once; does not wait for what comes of it. */
    void dienIn(UUID zaak) {
        stap(zaak, INGEDIEND);
        verzend(List.of(zaak));
    }

    /** Sends what was queued, so many at a time; returns when everything is on its way. */
    void verzendAlles(List<UUID> zaken) {
        for (int van = 0; van < zaken.size(); van += GREEP) {
            verzend(zaken.subList(van, Math.min(zaken.size(), van + GREEP)));
        }
    }

    /** How many of these have their task. */
    int klaar(List<UUID> zaken) {
        return databank.lijst(
                        "select zaak from " + Ijktabellen.SCHEMA + ".stap where soort = '" + TAAK
                                + "' and zaak = any (?)",
                        List.copyOf(zaken))
                .size();
    }

    /** Waits until each has its task; gives the moment of the last. */
    Instant wachtOp(List<UUID> zaken) {
        Wachten.tot("de kale engine", Duration.ofMinutes(3), () -> klaar(zaken) == zaken.size());
        return Instant.parse(databank.tekst(
                "select to_char(max(pg_xact_commit_timestamp(xmin)) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                        + " from " + Ijktabellen.SCHEMA + ".stap where soort = '" + TAAK + "' and zaak = any (?)",
                List.copyOf(zaken)));
    }

    /** From the commit of the submission to the commit of the task, in milliseconds, of each. */
    List<Double> wachttijden(List<UUID> zaken) {
        return databank
                .lijst(
                        "select 1000 * extract(epoch from pg_xact_commit_timestamp(t.xmin) - pg_xact_commit_timestamp(i.xmin))"
                                + " from ijkpunt.stap i join ijkpunt.stap t on t.zaak = i.zaak and t.soort = '" + TAAK
                                + "' where i.soort = '" + INGEDIEND + "' and i.zaak = any (?)",
                        List.copyOf(zaken))
                .stream()
                .map(Double::valueOf)
                .toList();
    }

    @Override
    public void close() {
        aftekenen.interrupt();
        client.close();
        bron.close();
    }

    private void verzend(List<UUID> zaken) {
        zacht(zaken.subList(0, 1), "gepakt");
        for (var zaak : zaken) {
            ruimte.acquireUninterruptibly();
            totGenomen(() -> bericht(zaak), () -> {
                ruimte.release();
                verzonden.add(zaak);
            });
        }
    }

    private CompletionStage<?> bericht(UUID zaak) {
        return client.newPublishMessageCommand()
                .messageName(ProcesSoort.CASUS.startbericht())
                .correlationKey(zaak.toString())
                .messageId(zaak.toString())
                .timeToLive(Duration.ofDays(7))
                .variables(Map.of("zaakId", zaak.toString(), "runId", zaak.toString()))
                .send();
    }

    private void tekenAf() {
        try {
            while (true) {
                var klaar = new ArrayList<UUID>();
                klaar.add(verzonden.take());
                verzonden.drainTo(klaar, 2 * GREEP);
                zacht(klaar, "verzonden");
            }
        } catch (InterruptedException einde) {
            Thread.currentThread().interrupt();
        }
    }

    private void werker(String type, Function<ActivatedJob, Map<String, Object>> antwoord) {
        client.newWorker()
                .jobType(type)
                .handler((engine, job) -> {
                    stap(zaak(job), type);
                    var uitkomst = antwoord.apply(job);
                    totGenomen(
                            () -> engine.newCompleteCommand(job)
                                    .variables(uitkomst)
                                    .send(),
                            () -> {});
                })
                .timeout(Duration.ofSeconds(30))
                .maxJobsActive(32)
                .open();
    }

    /** Sends until the engine takes it: an engine that is full refuses at once, and would otherwise look fast. */
    private void totGenomen(Supplier<CompletionStage<?>> opdracht, Runnable daarna) {
        opdracht.get().whenComplete((goed, fout) -> {
            if (fout == null || HAD_HET_AL.contains(Status.fromThrowable(fout).getCode())) {
                daarna.run();
            } else {
                EVEN_LATER.execute(() -> totGenomen(opdracht, daarna));
            }
        });
    }

    private static UUID zaak(ActivatedJob job) {
        return UUID.fromString(String.valueOf(job.getVariablesAsMap().get("zaakId")));
    }

    /** One bare commit. */
    private void stap(UUID zaak, String soort) {
        try (var verbinding = bron.getConnection()) {
            schrijf(verbinding, List.of(zaak), soort);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** One commit that does not wait for the disk, as those of the outbox do not. */
    private void zacht(List<UUID> zaken, String soort) {
        try (var verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var stand = verbinding.createStatement()) {
                stand.execute("set local synchronous_commit = off");
            }
            schrijf(verbinding, zaken, soort);
            verbinding.commit();
            verbinding.setAutoCommit(true);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void schrijf(Connection verbinding, List<UUID> zaken, String soort) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(STAP)) {
            for (var zaak : zaken) {
                opdracht.setObject(1, UUID.randomUUID());
                opdracht.setObject(2, zaak);
                opdracht.setString(3, soort);
                opdracht.setString(4, INHOUD);
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    private static AgroalDataSource verbindingen(DataSource database) {
        try (var een = database.getConnection()) {
            var adres = een.getMetaData().getURL();
            var gebruiker = een.getMetaData().getUserName();
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(24)
                            .connectionFactoryConfiguration(
                                    fabriek -> fabriek.jdbcUrl(adres).principal(new NamePrincipal(gebruiker)))));
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
