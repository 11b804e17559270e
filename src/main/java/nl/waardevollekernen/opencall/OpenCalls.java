package nl.waardevollekernen.opencall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.jspecify.annotations.Nullable;

/** Reads the calls. A draft call exists only for those who make it, approve it or audit it. */
@ApplicationScoped
public class OpenCalls {
    private final OpenCallRepository calls;

    OpenCalls(OpenCallRepository calls) {
        this.calls = calls;
    }

    /** The calls this reader may see, the one that opened last first. */
    @Transactional
    public List<OpenCall> lijst(@Nullable Gebruiker lezer) {
        return calls.opVolgorde().stream()
                .map(OpenCallRij::openCall)
                .filter(call -> magZien(call, lezer))
                .toList();
    }

    /** The call with this slug; refused (404) when there is none that this reader may see. */
    @Transactional
    public OpenCall metSlug(String slug, @Nullable Gebruiker lezer) {
        return calls.metSlug(slug)
                .map(OpenCallRij::openCall)
                .filter(call -> magZien(call, lezer))
                .orElseThrow(Weigering::nietGevonden);
    }

    /** The call with this id; refused (404) when there is none that this reader may see. */
    @Transactional
    public OpenCall metId(UUID id, @Nullable Gebruiker lezer) {
        return zoek(id).filter(call -> magZien(call, lezer)).orElseThrow(Weigering::nietGevonden);
    }

    /** For the other rooms, which have decided themselves that the reader may know: the call, or empty. */
    @Transactional
    public Optional<OpenCall> zoek(UUID id) {
        return calls.findByIdOptional(id).map(OpenCallRij::openCall);
    }

    private static boolean magZien(OpenCall call, @Nullable Gebruiker lezer) {
        if (call.gepubliceerd()) {
            return true;
        }
        return lezer != null && lezer.heeftEenVan(Rol.PROGRAMMACOORDINATOR, Rol.PARTNER, Rol.KOPGROEP, Rol.AUDITOR);
    }
}
