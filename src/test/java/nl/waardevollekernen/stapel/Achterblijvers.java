package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers each started process by id and start time, so that a next start on the same data can end what was left
 * when this process was killed without a chance to stop its own.
 */
final class Achterblijvers {
    private final Path bestand;

    Achterblijvers(Path gegevens) {
        this.bestand = gegevens.resolve("processen");
    }

    synchronized void bij(ProcessHandle proces) throws IOException {
        String regel = proces.pid() + " " + begin(proces) + System.lineSeparator();
        Files.writeString(bestand, regel, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Ends what a former start left behind; a process of somebody else with the same id has another start time. */
    void ruimOp() {
        if (!Files.exists(bestand)) {
            return;
        }
        try {
            List<String> regels = Files.readAllLines(bestand);
            for (String regel : regels) {
                List<String> delen = List.of(regel.split(" ", -1));
                proces(delen).filter(rest -> begin(rest).equals(delen.get(1))).ifPresent(Achterblijvers::beeindig);
            }
            Files.delete(bestand);
        } catch (IOException fout) {
            throw new Startfout("Het bestand " + bestand + " is niet te lezen: " + fout.getMessage(), fout);
        }
    }

    private static Optional<ProcessHandle> proces(List<String> delen) {
        return delen.size() == 2 && delen.getFirst().chars().allMatch(Character::isDigit)
                ? ProcessHandle.of(Long.parseLong(delen.getFirst()))
                : Optional.empty();
    }

    private static void beeindig(ProcessHandle rest) {
        if (rest.destroyForcibly()) {
            Wachten.tot(
                    "het einde van achtergebleven proces " + rest.pid(), Duration.ofSeconds(10), () -> !rest.isAlive());
        }
    }

    private static String begin(ProcessHandle proces) {
        return proces.info().startInstant().map(Instant::toString).orElse("onbekend");
    }
}
