package nl.waardevollekernen.casus;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.waardevollekernen.document.DocumentFormulier;
import nl.waardevollekernen.document.Documenten;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.NieuwDocument;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.opencall.DemoInhoud;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.OpenCalls;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * With {@code waardevollekernen.demo=true} the gemeenten of the demonstration have their filled drafts, documents
 * included, soon after the first start. Goes on until the document store is there; a later start changes nothing.
 */
@ApplicationScoped
class DemoCasussen {
    private static final Logger LOG = Logger.getLogger(DemoCasussen.class);

    private final DemoCasus stappen;
    private final Documenten documenten;
    private final DocumentFormulier ontvangen;
    private final OpenCalls calls;
    private final AtomicBoolean klaar = new AtomicBoolean();

    DemoCasussen(
            DemoCasus stappen,
            Documenten documenten,
            DocumentFormulier ontvangen,
            OpenCalls calls,
            @ConfigProperty(name = "waardevollekernen.demo", defaultValue = "false") boolean demo) {
        this.stappen = stappen;
        this.documenten = documenten;
        this.ontvangen = ontvangen;
        this.calls = calls;
        this.klaar.set(!demo);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void probeer() {
        if (klaar.get()) {
            return;
        }
        try {
            for (var demo : DemoInhoud.alle()) {
                laad(demo);
            }
            klaar.set(true);
            LOG.info("Demo cases are there");
        } catch (IOException | RuntimeException nogNiet) {
            LOG.infof("Demo cases wait: %s", nogNiet.getMessage());
        }
    }

    private void laad(DemoInhoud demo) throws IOException {
        var wie = new Gebruiker("demo", "Demonstratie", Set.of(Rol.INDIENER), demo.gemeentecode(), true);
        var casus = stappen.begin(demo, wie);
        if (casus.isEmpty()) {
            return;
        }
        var id = casus.get();
        var definitie = Formulieren.van(calls.metSlug(DemoInhoud.CALL, wie));
        var aanwezig = documenten.versies(id).stream()
                .collect(Collectors.toMap(Documentgegevens::soort, Documentgegevens::id, (een, ander) -> een));
        var ids = new LinkedHashMap<String, String>();
        for (var plek : demo.documenten().entrySet()) {
            var soort = Documentsoort.van(plek.getKey());
            var bekend = aanwezig.get(soort);
            ids.put(
                    plek.getKey(),
                    (bekend == null ? stuur(id, definitie, plek.getKey(), plek.getValue(), wie) : bekend).toString());
        }
        stappen.vul(id, demo, ids, wie);
    }

    private UUID stuur(UUID casus, FormulierDefinitie definitie, String pointer, String bestand, Gebruiker wie)
            throws IOException {
        var veld = definitie.veld(pointer).orElseThrow();
        var klasse = Objects.requireNonNullElse(veld.klasse(), Vertrouwelijkheid.VERTROUWELIJK);
        var inhoud = DemoInhoud.document(bestand);
        var nieuw = NieuwDocument.van(
                casus,
                null,
                Documentsoort.van(pointer),
                klasse.code(),
                bestand,
                (long) inhoud.length,
                null,
                veld.typen());
        return ontvangen.ontvang(nieuw, wie, new ByteArrayInputStream(inhoud)).id();
    }
}
