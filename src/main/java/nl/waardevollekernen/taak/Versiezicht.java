package nl.waardevollekernen.taak;

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
}
