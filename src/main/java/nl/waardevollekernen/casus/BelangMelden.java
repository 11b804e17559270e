package nl.waardevollekernen.casus;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import nl.waardevollekernen.identiteit.Rolhouders;
import org.jboss.logging.Logger;

/**
 * Has everybody who must act on a late interest mailed, within half a minute after it was declared; is there nobody, as soon as there is.
 */
@ApplicationScoped
class BelangMelden {
    private static final Logger LOG = Logger.getLogger(BelangMelden.class);

    private final Belangpost post;
    private final Rolhouders rolhouders;

    BelangMelden(Belangpost post, Rolhouders rolhouders) {
        this.post = post;
        this.rolhouders = rolhouders;
    }

    @Scheduled(every = "30s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void meld() throws InterruptedException {
        var nieuw = post.nietGemeld();
        if (nieuw.isEmpty()) {
            return;
        }
        Map<Rol, List<Rolhouder>> wie = new EnumMap<>(Rol.class);
        try {
            for (var rol : Belangontvangers.ROLLEN) {
                var houders = rolhouders.van(rol);
                if (houders.isEmpty()) {
                    return;
                }
                wie.put(rol, houders.get());
            }
        } catch (IOException fout) {
            LOG.warnf("Late interests are not mailed yet: %s", fout);
            return;
        }
        for (var id : nieuw) {
            if (!post.schrijf(id, wie)) {
                LOG.warnf("Nobody without an interest can be mailed about late interest %s", id);
            }
        }
    }
}
