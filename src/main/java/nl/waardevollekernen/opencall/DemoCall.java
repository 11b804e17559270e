package nl.waardevollekernen.opencall;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** With {@code waardevollekernen.demo=true} the demo call is there after the first start; a later start changes nothing. */
@ApplicationScoped
class DemoCall {
    private static final Logger LOG = Logger.getLogger(DemoCall.class);

    private final OpenCallRepository calls;
    private final Organisaties organisaties;
    private final Clock klok;
    private final boolean demo;

    DemoCall(
            OpenCallRepository calls,
            Organisaties organisaties,
            Clock klok,
            @ConfigProperty(name = "waardevollekernen.demo", defaultValue = "false") boolean demo) {
        this.calls = calls;
        this.organisaties = organisaties;
        this.klok = klok;
        this.demo = demo;
    }

    /** Runs after the gemeenten are known and before a higher room loads its drafts (priority above 200). */
    @Transactional
    void laad(@Observes @Priority(200) StartupEvent start) {
        if (!demo || calls.metSlug(DemoInhoud.CALL).isPresent()) {
            return;
        }
        organisaties.zet(new Organisatie(
                "ONTWIKKELAAR-DEMO", "Ontwikkelaar (demonstratie)", SoortOrganisatie.MARKTPARTIJ, null));
        var beschrijving = Bronnen.lees("/demo/open-call.json", Callbeschrijving.class);
        calls.persist(OpenCallRij.van(beschrijving, klok.instant().truncatedTo(ChronoUnit.MICROS)));
        LOG.infof("Demo call loaded: %s", beschrijving.slug());
    }
}
