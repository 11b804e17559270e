package nl.waardevollekernen.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a content is held against: no more of a complete document than that asks.
 *
 * @param type null for a document from before types were kept
 * @param sha256 lower-case hex; null while a large content still has to be read
 * @param hashWacht whether the content still has to be held against the hash that was announced
 */
public record Documentstand(
        UUID id,
        String bestandsnaam,
        @Nullable Bestandstype type,
        Scanstatus scan,
        @Nullable String sha256,
        boolean hashWacht) {
    /**
     * Whether the content is what was announced and may count as handed in; a scan that still runs does not matter.
     */
    public boolean telt() {
        return scan != Scanstatus.BESMET && !hashWacht;
    }
}
