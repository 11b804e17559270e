package nl.waardevollekernen.document;

import java.util.UUID;

/**
 * A virus was found. Fired as a CDI event inside the transaction that records it, exactly once per document; an observer
 * that throws undoes the recording, which is then tried again.
 *
 * @param zaak the case the document belongs to
 * @param document the document
 * @param soort the kind of document in the form
 * @param bestandsnaam its name
 */
public record DocumentBesmet(UUID zaak, UUID document, String soort, String bestandsnaam) {}
