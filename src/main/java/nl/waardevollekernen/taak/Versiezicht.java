package nl.waardevollekernen.taak;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says whether the versions of one kind of work may be read already. One bean for each kind; without one nobody reads them. */
public interface Versiezicht {
    /** The kind this is about. */
    Versiesoort soort();

    /**
     * Whether a reader who may see the zaak may also see what was written in this work: never while it is a draft or under
     * embargo.
     *
     * @param zaak the case
     * @param werk the work of which it is a version
     */
    boolean isOpen(UUID zaak, UUID werk);

    /**
     * When this work was handed in, for a kind that is kept as a draft before: only what stood then is ever read by others, what
     * somebody kept and never handed in stays that person's alone. Empty for a kind of which each save is handed in.
     */
    default Optional<List<Instant>> ingeleverd(UUID zaak, UUID werk) {
        return Optional.empty();
    }
}
