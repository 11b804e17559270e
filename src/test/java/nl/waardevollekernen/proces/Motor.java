package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/**
 * The diagrams on a real engine in memory, with its clock under our hand and workers that answer by script. Nothing
 * happens behind a test's back: jobs are only done inside {@link #loop()}, human tasks only by {@link #rondAf}.
 */
final class Motor implements AutoCloseable {
    /** An answer that is not scripted: what a worker says in the ordinary case. */
    private final Map<String, Map<String, Object>> gewoon = new HashMap<>();

    private final Map<String, Deque<Map<String, Object>>> script = new HashMap<>();
    private final Map<String, ActivatedJob> taken = new LinkedHashMap<>();
    private final List<ActivatedJob> gedaan = new ArrayList<>();
    private final ZeebeTestEngine engine = EngineFactory.create();
    private final CamundaClient client;
    private Duration verschoven = Duration.ZERO;

    final String zaak = UUID.randomUUID().toString();
    final String run = UUID.randomUUID().toString();

    Motor() {
        engine.start();
        client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(Duration.ofMinutes(2))
                .build();
        client.newDeployResourceCommand()
                .addResourceFromClasspath("bpmn/casus.bpmn")
                .addResourceFromClasspath("bpmn/advies.bpmn")
                .addResourceFromClasspath("bpmn/selectie.bpmn")
                .addResourceFromClasspath("bpmn/open-call.bpmn")
                .addResourceFromClasspath("bpmn/knockouts-tk2027-v1.dmn")
                .send()
                .join();
        Diagrammen.jobTypes().forEach(type -> gewoon.put(type, Map.of()));
        altijd(Procesnamen.Werk.RUN_REGISTREREN, Map.of("vervolg", "begin"));
        altijd(Procesnamen.Werk.TERMIJN_BEPALEN, termijn(Duration.ofDays(14)));
        altijd(Procesnamen.Werk.TERMIJN_OVERSCHRIJDING_MELDEN, Map.of("termijnDatum", over(Duration.ofDays(400))));
        altijd(
                Procesnamen.Werk.TERMIJN_CONTROLEREN,
                Map.of("verlopen", false, "termijnDatum", over(Duration.ofDays(400))));
        altijd(Procesnamen.Werk.KNOCKOUTS_VERZAMELEN, Knockoutinvoer.goed());
    }

    /** A term of the given length from now, as {@code termijn-bepalen} answers it. */
    Map<String, Object> termijn(Duration duur) {
        return Map.of("termijnId", "termijn-1", "termijnDatum", over(duur));
    }

    /** The engine's instant after this duration, as ISO text with its offset. */
    String over(Duration duur) {
        return Instant.now().plus(verschoven).plus(duur).toString();
    }

    /** What the worker of this type answers when no scripted answer is left. */
    Motor altijd(String type, Map<String, Object> antwoord) {
        assertThat(gewoon).as("taaksoort in een diagram").containsKey(type);
        gewoon.put(type, antwoord);
        return this;
    }

    /** What the worker of this type answers the next time; called more often, in this order. */
    Motor dan(String type, Map<String, Object> antwoord) {
        assertThat(gewoon).as("taaksoort in een diagram").containsKey(type);
        script.computeIfAbsent(type, t -> new ArrayDeque<>()).add(antwoord);
        return this;
    }

    Motor stand(String type, String... standen) {
        for (var stand : standen) {
            dan(type, Map.of("stand", stand, "uitkomst", Procesnamen.Uitkomst.GEEN));
        }
        return this;
    }

    Motor start(ProcesSoort soort) {
        bericht(soort.startbericht(), run, Map.of("zaakId", zaak, "runId", run));
        return this;
    }

    Motor bericht(String naam, String sleutel) {
        bericht(naam, sleutel, Map.of());
        return this;
    }

    private void bericht(String naam, String sleutel, Map<String, Object> variabelen) {
        client.newPublishMessageCommand()
                .messageName(naam)
                .correlationKey(sleutel)
                .timeToLive(Duration.ofDays(1))
                .variables(variabelen)
                .send()
                .join();
        loop();
    }

    /** Lets time pass; what is due fires and its jobs are done. */
    Motor later(Duration duur) {
        schuif(duur);
        schuif(Duration.ofSeconds(1));
        schuif(Duration.ofSeconds(1));
        return this;
    }

    private void schuif(Duration duur) {
        engine.increaseTime(duur);
        verschoven = verschoven.plus(duur);
        loop();
    }

    /** Does every job by its script until only people, messages and terms are waited for. */
    Motor loop() {
        boolean iets = true;
        while (iets) {
            iets = false;
            rust();
            for (var type : gewoon.keySet()) {
                for (var job : haal(type)) {
                    iets = true;
                    var rij = script.get(type);
                    var antwoord = rij == null || rij.isEmpty() ? gewoon.get(type) : rij.removeFirst();
                    gedaan.add(job);
                    client.newCompleteCommand(job).variables(antwoord).send().join();
                }
            }
        }
        for (var job : haal(Procesnamen.Werk.MENSENTAAK)) {
            taken.put(job.getElementId(), job);
        }
        return this;
    }

    private List<ActivatedJob> haal(String type) {
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(10)
                .timeout(Duration.ofDays(10_000))
                .requestTimeout(Duration.ofMillis(-1))
                .send()
                .join()
                .getJobs();
    }

    private void rust() {
        try {
            engine.waitForIdleState(Duration.ofMinutes(1));
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The human task that now stands open at this element. */
    ActivatedJob taak(String element) {
        var job = taken.get(element);
        if (job == null) {
            throw new AssertionError("Geen taak bij " + element + ", wel bij " + taken.keySet());
        }
        return job;
    }

    /** Whether a task stood open here that nobody has completed. */
    boolean heeftTaak(String element) {
        return taken.containsKey(element);
    }

    /** A person is done with this task. */
    Motor rondAf(String element) {
        var job = taak(element);
        taken.remove(element);
        client.newCompleteCommand(job).send().join();
        return loop();
    }

    /** The task no longer exists in the engine: completing it is refused. */
    void isVervallen(String element) {
        var job = taak(element);
        try {
            client.newCompleteCommand(job).send().join();
        } catch (ClientStatusException e) {
            assertThat(e.getStatusCode()).isEqualTo(Status.Code.NOT_FOUND);
            taken.remove(element);
            return;
        }
        throw new AssertionError("De taak " + element + " leefde nog.");
    }

    /** The jobs done at this element. */
    List<ActivatedJob> gedaan(String element) {
        return gedaan.stream().filter(job -> job.getElementId().equals(element)).toList();
    }

    /** The end events reached, in order. */
    List<String> einden() {
        return instanties().stream()
                .filter(r -> r.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED)
                .map(r -> r.getValue().getElementId())
                .filter(id -> id.startsWith("Einde_"))
                .toList();
    }

    /** Whether every instance has ended. */
    boolean klaar() {
        rust();
        Set<Long> levend = new HashSet<>();
        for (var r : instanties()) {
            if (r.getKey() == r.getValue().getProcessInstanceKey()) {
                if (r.getIntent() == ProcessInstanceIntent.ELEMENT_ACTIVATING) {
                    levend.add(r.getKey());
                } else if (r.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED
                        || r.getIntent() == ProcessInstanceIntent.ELEMENT_TERMINATED) {
                    levend.remove(r.getKey());
                }
            }
        }
        return levend.isEmpty();
    }

    /** Ids of all elements reached and all flows taken so far. */
    Set<String> gelopen() {
        Set<String> uit = new HashSet<>();
        for (var r : instanties()) {
            if (r.getIntent() == ProcessInstanceIntent.ELEMENT_ACTIVATED
                    || r.getIntent() == ProcessInstanceIntent.SEQUENCE_FLOW_TAKEN) {
                uit.add(r.getValue().getElementId());
            }
        }
        return uit;
    }

    /** What the table of this decision says about the given input: code → outcome. */
    Object beslis(String beslissing, Map<String, Object> invoer) {
        var antwoord = client.newEvaluateDecisionCommand()
                .decisionId(beslissing)
                .variables(invoer)
                .send()
                .join();
        assertThat(antwoord.getFailureMessage()).isNullOrEmpty();
        return client.getConfiguration().getJsonMapper().fromJson(antwoord.getDecisionOutput(), Object.class);
    }

    private List<Record<ProcessInstanceRecordValue>> instanties() {
        List<Record<ProcessInstanceRecordValue>> uit = new ArrayList<>();
        for (var r : engine.getRecordStreamSource().getRecords()) {
            if (r.getValueType() == ValueType.PROCESS_INSTANCE && r.getValue() instanceof ProcessInstanceRecordValue) {
                @SuppressWarnings("unchecked")
                var instantie = (Record<ProcessInstanceRecordValue>) r;
                uit.add(instantie);
            }
        }
        return uit;
    }

    /** What the engine could not do. A diagram that follows its contract never has one. */
    List<String> incidenten() {
        List<String> uit = new ArrayList<>();
        for (var r : engine.getRecordStreamSource().getRecords()) {
            if (r.getIntent() == IncidentIntent.CREATED && r.getValue() instanceof IncidentRecordValue incident) {
                uit.add(incident.getElementId() + ": " + incident.getErrorMessage());
            }
        }
        return uit;
    }

    @Override
    public void close() {
        try {
            assertThat(incidenten()).isEmpty();
        } finally {
            client.close();
            engine.stop();
        }
    }
}
