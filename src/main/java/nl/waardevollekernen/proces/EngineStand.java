package nl.waardevollekernen.proces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What this replica knows of the engine: for the health page and for beheer. Says nothing about a single case. */
@ApplicationScoped
public class EngineStand {
    private volatile boolean bereikbaar;
    private volatile boolean uitgerold;
    private volatile List<UUID> zoek = List.of();

    /** Whether the engine answered the last time it was asked. */
    public boolean bereikbaar() {
        return bereikbaar;
    }

    /** Whether the diagrams of this version have been handed over. */
    public boolean uitgerold() {
        return uitgerold;
    }

    /**
     * Zaken whose registered run the engine does not know, while it knows no other run either: its data is gone or
     * belongs to another database. Nothing is repaired then until somebody says so.
     */
    public List<UUID> zoek() {
        return zoek;
    }

    void bereikbaar(boolean waar) {
        bereikbaar = waar;
    }

    void uitgerold(boolean waar) {
        uitgerold = waar;
    }

    void zoek(List<UUID> zaken) {
        zoek = List.copyOf(zaken);
    }
}
