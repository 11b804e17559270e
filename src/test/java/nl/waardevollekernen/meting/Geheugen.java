package nl.waardevollekernen.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.waardevollekernen.stapel.Deel;

/** The resident memory of a process as Linux counts it, sampled while something happens. */
final class Geheugen {
    private static final Duration STAP = Duration.ofMillis(20);

    private final Deel proces;

    Geheugen(Deel proces) {
        this.proces = proces;
    }

    /** Now, in MB (1024 × 1024 bytes). */
    double nu() {
        try (var regels = Files.lines(Path.of("/proc/" + proces.pid() + "/status"))) {
            return regels.filter(regel -> regel.startsWith("VmRSS:"))
                    .mapToDouble(regel -> Double.parseDouble(regel.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The highest, in MB, from the beginning of this work to its end. */
    double piekTijdens(Runnable werk) {
        var meter = new Meter();
        var draad = Thread.ofPlatform().daemon().start(meter);
        try {
            werk.run();
        } finally {
            draad.interrupt();
        }
        return Math.max(meter.hoogste, nu());
    }

    private final class Meter implements Runnable {
        private volatile double hoogste;

        @Override
        public void run() {
            try {
                while (true) {
                    hoogste = Math.max(hoogste, nu());
                    Thread.sleep(STAP);
                }
            } catch (InterruptedException klaar) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
