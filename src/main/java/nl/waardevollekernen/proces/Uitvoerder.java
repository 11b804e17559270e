package nl.waardevollekernen.proces;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.proces.Procesnamen.Variabele;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one job: the use case commits first, then the job is completed. Retries never fall, so the engine never
 * stops silently: what may pass is repeated with a growing pause, what can not be mended by repeating is put aside and
 * shown to beheer. A completion that gets lost is harmless, the job comes again and changes nothing.
 */
@ApplicationScoped
class Uitvoerder {
    /** How long a job that was refused for good is put aside; beheer can call it back sooner. */
    static final Duration OPZIJ = Duration.ofHours(6);

    private static final int POGINGEN = 20;
    private static final Executor EVEN_LATER = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);
    private static final Logger LOG = Logger.getLogger(Uitvoerder.class);
    private static final int DIEPSTE_OORZAAK = 10;

    private final Looptabel loop;
    private final TaakOntvanger taken;
    private final Mislukkingen mislukkingen;
    private final Voortgang voortgang;
    private final Engine engine;
    private final EngineInstellingen instellingen;

    Uitvoerder(
            Looptabel loop,
            TaakOntvanger taken,
            Mislukkingen mislukkingen,
            Voortgang voortgang,
            Engine engine,
            EngineInstellingen instellingen) {
        this.loop = loop;
        this.taken = taken;
        this.mislukkingen = mislukkingen;
        this.voortgang = voortgang;
        this.engine = engine;
        this.instellingen = instellingen;
    }

    @ActivateRequestContext
    void dienst(Dienst dienst, JobClient client, ActivatedJob job) {
        var opdracht = opdracht(job);
        try {
            if (loop.isVervangen(opdracht.run())) {
                return;
            }
            Map<String, Object> uitkomst = dienst instanceof RunRegistreren registratie
                    ? registratie.registreer(opdracht, herkomst(job))
                    : dienst.voerUit(opdracht);
            stuur(() -> client.newCompleteCommand(job).variables(uitkomst).send(), job);
            voortgang.gedaan(opdracht, job.getKey(), Verwachting.na(uitkomst));
        } catch (ProcesFout getekend) {
            stuur(
                    () -> client.newThrowErrorCommand(job)
                            .errorCode(getekend.code())
                            .errorMessage(String.valueOf(getekend.getMessage()))
                            .send(),
                    job);
            voortgang.gedaan(opdracht, job.getKey(), null);
        } catch (RuntimeException fout) {
            mislukt(client, job, opdracht, fout);
        }
    }

    /** Shows the task first, then keeps the engine from offering it again. */
    @ActivateRequestContext
    void mensentaak(JobClient client, ActivatedJob job) {
        var opdracht = opdracht(job);
        try {
            if (loop.isVervangen(opdracht.run())) {
                return;
            }
            var verwijzing = new TaakVerwijzing(opdracht.run(), opdracht.element(), job.getKey());
            taken.ontvang(new MensTaak(verwijzing, opdracht.eisZaak(), job.getCustomHeaders(), opdracht.variabelen()));
            stuur(() -> engine.houdVast(job.getKey(), instellingen.taakTermijn()), job);
            voortgang.gedaan(opdracht, job.getKey(), null);
        } catch (RuntimeException fout) {
            mislukt(client, job, opdracht, fout);
        }
    }

    private void mislukt(JobClient client, ActivatedJob job, Opdracht opdracht, RuntimeException fout) {
        boolean blijvend = fout instanceof Weigering weigering && weigering.soort() != Weigering.Soort.NIET_BESCHIKBAAR;
        var reden = fout instanceof Weigering weigering ? weigering.uitleg() : oorzaak(fout);
        LOG.warnf(fout, "job %s at %s of run %s failed", opdracht.type(), opdracht.element(), opdracht.run());
        int keer = mislukkingen.noteer(opdracht, job, blijvend, reden);
        stuur(
                () -> blijvend
                        ? engine.houdVast(job.getKey(), OPZIJ)
                        : client.newFailCommand(job)
                                .retries(job.getRetries())
                                .retryBackoff(Wachttijd.na(keer))
                                .errorMessage(reden)
                                .send(),
                job);
    }

    private static void stuur(Supplier<CompletionStage<?>> antwoord, ActivatedJob job) {
        stuur(antwoord, job, POGINGEN);
    }

    /** A full engine refuses at once. What is done is then told again: otherwise it would be done again after the lease. */
    private static void stuur(Supplier<CompletionStage<?>> antwoord, ActivatedJob job, int pogingen) {
        antwoord.get().whenComplete((goed, fout) -> {
            if (fout == null) {
                return;
            }
            if (pogingen > 1 && Antwoord.isVol(fout)) {
                EVEN_LATER.execute(() -> stuur(antwoord, job, pogingen - 1));
            } else {
                LOG.debugf("answer to job %d of %s not taken: %s", job.getKey(), job.getType(), fout.toString());
            }
        });
    }

    private static Herkomst herkomst(ActivatedJob job) {
        return new Herkomst(job.getProcessInstanceKey(), job.getProcessDefinitionVersion());
    }

    private static Opdracht opdracht(ActivatedJob job) {
        var variabelen = job.getVariablesAsMap();
        var run = id(variabelen.get(Variabele.RUN_ID));
        if (run == null) {
            throw new IllegalStateException(
                    "Opdracht " + job.getKey() + " van " + job.getType() + " hoort bij geen loop.");
        }
        return new Opdracht(job.getType(), job.getElementId(), run, id(variabelen.get(Variabele.ZAAK_ID)), variabelen);
    }

    private static @Nullable UUID id(@Nullable Object waarde) {
        return waarde instanceof String tekst ? UUID.fromString(tekst) : null;
    }

    /** What went wrong at the bottom, in one line: what follows it may hold values of a case. */
    private static String oorzaak(Throwable fout) {
        Throwable diepste = fout;
        for (int diepte = 0; diepste.getCause() != null && diepte < DIEPSTE_OORZAAK; diepte++) {
            diepste = diepste.getCause();
        }
        return diepste.toString().lines().findFirst().orElse("");
    }
}
