package nl.waardevollekernen.proces;

import io.camunda.client.CamundaClient;
import io.camunda.client.impl.CamundaClientBuilderImpl;
import io.camunda.client.impl.CamundaClientImpl;
import io.grpc.ManagedChannel;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * The connection to the engine. Being made says nothing about the engine being there; when it was away, the first call
 * after its return succeeds, because the channel is told to forget its growing pauses.
 */
@ApplicationScoped
class Engine {
    private static final Duration EEUW = Duration.ofDays(36_500);

    private final ManagedChannel kanaal;
    private final CamundaClient client;
    private final Duration berichtTermijn;

    Engine(EngineInstellingen instellingen) {
        var bouwer = new CamundaClientBuilderImpl();
        bouwer.grpcAddress(instellingen.adres())
                .preferRestOverGrpc(false)
                .applyEnvironmentVariableOverrides(false)
                .defaultRequestTimeout(instellingen.geduld())
                .defaultJobTimeout(instellingen.opdrachtTermijn())
                .defaultMessageTimeToLive(instellingen.berichtTermijn())
                .defaultJobWorkerName("waardevollekernen")
                .defaultJobWorkerStreamEnabled(true)
                .numJobWorkerExecutionThreads(instellingen.werkers())
                .keepAlive(Duration.ofSeconds(45));
        berichtTermijn = instellingen.berichtTermijn();
        kanaal = CamundaClientImpl.buildChannel(bouwer);
        client = new CamundaClientImpl(bouwer, kanaal);
    }

    CamundaClient client() {
        return client;
    }

    /** gRPC would wait up to two minutes between attempts to connect; a person waits for what comes after. */
    void probeerMeteenWeer() {
        kanaal.resetConnectBackoff();
    }

    CompletionStage<?> start(String bericht, String run, String variabelen) {
        return client.newPublishMessageCommand()
                .messageName(bericht)
                .correlationKey(run)
                .messageId(run)
                .timeToLive(berichtTermijn)
                .variables(variabelen)
                .send();
    }

    CompletionStage<?> bericht(String naam, String sleutel, String berichtId, String variabelen) {
        return client.newPublishMessageCommand()
                .messageName(naam)
                .correlationKey(sleutel)
                .messageId(berichtId)
                .timeToLive(berichtTermijn)
                .variables(variabelen)
                .send();
    }

    /** Leaves a mark that nobody waits for; fails with ALREADY_EXISTS when the engine has it. */
    CompletionStage<?> merk(String merk) {
        return client.newPublishMessageCommand()
                .messageName("engine-kenmerk")
                .correlationKey(merk)
                .messageId(merk)
                .timeToLive(EEUW)
                .send();
    }

    CompletionStage<?> rondAf(long jobKey, String variabelen) {
        return client.newCompleteCommand(jobKey).variables(variabelen).send();
    }

    CompletionStage<?> stop(long instantie) {
        return client.newCancelInstanceCommand(instantie).send();
    }

    /** Changes nothing; fails with NOT_FOUND when the instance or element instance is not there (any more). */
    CompletionStage<?> peil(long elementInstantie) {
        return client.newSetVariablesCommand(elementInstantie)
                .variables("{}")
                .local(true)
                .send();
    }

    /** Keeps a job from being offered again for so long, counted from now. */
    CompletionStage<?> houdVast(long jobKey, Duration duur) {
        return client.newUpdateTimeoutCommand(jobKey).timeout(duur).send();
    }

    /** Lets go of a job that was put aside, so that the engine offers it again at once. */
    CompletionStage<?> roepTerug(long jobKey) {
        return houdVast(jobKey, Duration.ofMillis(1));
    }

    @PreDestroy
    void sluit() {
        client.close();
    }
}
