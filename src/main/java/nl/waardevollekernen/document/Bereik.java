package nl.waardevollekernen.document;

import java.io.IOException;
import java.io.InputStream;

/** Content of which any stretch can be read without reading the rest. */
interface Bereik {
    /** Bytes in the content. */
    long grootte();

    /** The stretch, shorter where the content ends. */
    byte[] lees(long van, int lengte) throws IOException;

    /** The content from its beginning, a stretch at a time. */
    default InputStream stroom() {
        return new BereikStroom(this);
    }
}
