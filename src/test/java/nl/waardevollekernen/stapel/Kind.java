package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One process of its own that this stack started, owns and ends by its id. What it prints goes to its own log file. */
final class Kind {
    private final String naam;
    private final List<String> opdracht;
    private final Map<String, String> omgeving;
    private final Path log;
    private final Achterblijvers achterblijvers;
    private volatile @Nullable Process proces;
    private volatile boolean verwachtEinde;
    private volatile boolean voorgoed;
    private volatile boolean eindigtVanzelf;
    private @Nullable Consumer<String> bijOnverwachtEinde;

    Kind(String naam, List<String> opdracht, Map<String, String> omgeving, Path log, Achterblijvers achterblijvers) {
        this.naam = naam;
        this.opdracht = List.copyOf(opdracht);
        this.omgeving = Map.copyOf(omgeving);
        this.log = log;
        this.achterblijvers = achterblijvers;
    }

    /** This process ends when its work is done: with exit code 0 that end is expected. */
    Kind eindigtVanzelf() {
        eindigtVanzelf = true;
        return this;
    }

    /** Told when the process ends without having been asked to; the text names it, its exit code and its log. */
    void bijOnverwachtEinde(Consumer<String> luisteraar) {
        bijOnverwachtEinde = luisteraar;
    }

    /** Starts the process, again after it ended; never once the stack is stopping, so that nothing stays behind. */
    void start() {
        start(Map.of());
    }

    /** The same with these environment variables besides its own. */
    synchronized void start(Map<String, String> extra) {
        if (leeft() || voorgoed) {
            return;
        }
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder bouwer = new ProcessBuilder(opdracht)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            bouwer.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            bouwer.environment().keySet().removeIf(sleutel -> sleutel.startsWith("JAVA_TOOL_OPTIONS"));
            bouwer.environment().putAll(omgeving);
            bouwer.environment().putAll(extra);
            verwachtEinde = false;
            Process nieuw = bouwer.start();
            proces = nieuw;
            achterblijvers.bij(nieuw.toHandle());
            Thread.ofVirtual().start(() -> geeindigd(nieuw));
        } catch (IOException fout) {
            throw new Startfout(naam + " is niet te starten: " + fout.getMessage(), fout);
        }
    }

    boolean leeft() {
        Process huidig = proces;
        return huidig != null && huidig.isAlive();
    }

    /** Refuses to wait any longer for a process that has ended already. */
    void eisLevend() {
        if (!leeft() && !verwachtEinde) {
            throw new Startfout(naam + " is gestopt voordat het klaar was; zie " + log);
        }
    }

    long pid() {
        Process huidig = proces;
        if (huidig == null) {
            throw new IllegalStateException(naam + " is niet gestart");
        }
        return huidig.pid();
    }

    /** True when it has ended by itself with exit code 0. */
    boolean gelukt() {
        Process huidig = proces;
        return huidig != null && !huidig.isAlive() && huidig.exitValue() == 0;
    }

    /** From now on its end is expected and it does not start again: the stack is stopping. */
    void gaatStoppen() {
        voorgoed = true;
        verwachtEinde = true;
    }

    /** Asks it to end, and ends it (SIGKILL) when it has not within the time. */
    synchronized void stop(Duration tijd) {
        verwachtEinde = true;
        Process huidig = proces;
        if (huidig == null || !huidig.isAlive()) {
            return;
        }
        huidig.destroy();
        if (!wacht(huidig, tijd)) {
            huidig.destroyForcibly();
            wacht(huidig, Duration.ofSeconds(10));
        }
    }

    /** Ends it at once (SIGKILL), as a power cut would. */
    void kill() {
        verwachtEinde = true;
        Process huidig = proces;
        if (huidig != null) {
            huidig.destroyForcibly();
            wacht(huidig, Duration.ofSeconds(10));
        }
    }

    private static boolean wacht(Process proces, Duration tijd) {
        try {
            return proces.waitFor(tijd.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void geeindigd(Process einde) {
        einde.onExit().join();
        Consumer<String> luisteraar = bijOnverwachtEinde;
        boolean klaar = eindigtVanzelf && einde.exitValue() == 0;
        if (klaar || !einde.equals(proces) || verwachtEinde || luisteraar == null) {
            return;
        }
        // Ctrl-C reaches the children at the same moment as this process; wait for our own stop to be known.
        Wachten.even(Duration.ofMillis(400));
        if (!verwachtEinde && einde.equals(proces)) {
            luisteraar.accept(naam + " is onverwacht gestopt (code " + einde.exitValue() + "); zie " + log);
        }
    }
}
