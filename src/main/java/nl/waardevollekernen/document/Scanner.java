package nl.waardevollekernen.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks for viruses. */
interface Scanner {
    /**
     * What the scanner found.
     *
     * @param status {@link Scanstatus#WACHT_OP_SCAN} when the scanner does not answer now and must be asked again
     * @param bevinding the name of the virus or why it could not be scanned, or null
     */
    record Uitslag(Scanstatus status, @Nullable String bevinding) {
        static Uitslag van(Scanstatus status) {
            return new Uitslag(status, null);
        }
    }

    /**
     * Reads as much of the content as it needs.
     *
     * @param grootte bytes in the content
     * @throws IOException when the content cannot be read; never because of the scanner
     */
    Uitslag scan(InputStream inhoud, long grootte) throws IOException;
}
