package nl.waardevollekernen.gedeeld;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the ids of everything we store. */
public final class Ids {
    private Ids() {}

    /** A new UUID version 7 (RFC 9562): unique, and sorting by the moment it was made. */
    public static UUID nieuw() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
