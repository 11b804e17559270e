package nl.waardevollekernen.proces;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the engine is and how patient we are with it. */
@ConfigMapping(prefix = "waardevollekernen.engine")
interface EngineInstellingen {
    /** gRPC address; http is plain text, https is TLS. */
    @WithDefault("http://127.0.0.1:26500")
    URI adres();

    /** How long one request to the engine may take. */
    @WithDefault("PT10S")
    Duration geduld();

    /** How long a worker may hold a job before the engine gives it to another; longer than any use case takes. */
    @WithDefault("PT30S")
    Duration opdrachtTermijn();

    /** How long a shown human task stays locked; it is shown again, harmlessly, after that. */
    @WithDefault("P365D")
    Duration taakTermijn();

    /** How long the engine keeps a message nobody waits for yet and refuses a repeat; longer than it may ever lag. */
    @WithDefault("P7D")
    Duration berichtTermijn();

    /** Jobs of one type that one replica works on side by side. */
    @WithDefault("32")
    int opdrachtenTegelijk();

    /** Threads that work on jobs. */
    @WithDefault("16")
    int werkers();

    /** Whether this replica runs workers, deploys and repairs; off only where the application runs without an engine. */
    @WithDefault("true")
    boolean aan();

    /** The engine's data is new while the database is not: give every living zaak a new run where it stood. */
    @WithDefault("false")
    boolean vervangen();

    Relay relay();

    Waak waak();

    /** The sending of the outbox. */
    interface Relay {
        /** False leaves everything in the outbox, for measuring. */
        @WithDefault("true")
        boolean aan();

        /** How long it sleeps when nobody wakes it; what another replica wrote waits at most this long. */
        @WithDefault("PT1S")
        Duration rust();

        /** How long a claimed row is left alone by other replicas; longer than a request may take. */
        @WithDefault("PT45S")
        Duration huur();

        /** Rows that one replica has on their way at most. */
        @WithDefault("256")
        int onderweg();
    }

    /** Repair and watching. */
    interface Waak {
        /** How often runs are compared with the engine. */
        @WithDefault("PT30S")
        Duration ronde();

        /** A run that was asked for must register within this time after its message was sent. */
        @WithDefault("PT5M")
        Duration registratie();

        /** A run that waits for nothing announced and shows no progress for this long is stuck. */
        @WithDefault("PT15M")
        Duration stilte();
    }
}
