package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One stack per data folder. The engine has no lock of its own: two brokers on one folder would both lead, unnoticed.
 * The lock ends with the process, however that ends.
 */
final class Slot implements AutoCloseable {
    private final FileChannel kanaal;

    private Slot(FileChannel kanaal) {
        this.kanaal = kanaal;
    }

    static Slot neem(Path gegevens) {
        try {
            Files.createDirectories(gegevens);
            FileChannel kanaal =
                    FileChannel.open(gegevens.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (probeer(kanaal) == null) {
                kanaal.close();
                throw new Startfout("Op " + gegevens + " draait al een lokale omgeving: stop die eerst, of kies met "
                        + Instellingen.MAP + " een andere map.");
            }
            return new Slot(kanaal);
        } catch (IOException fout) {
            throw new Startfout("De map " + gegevens + " is niet te gebruiken: " + fout.getMessage(), fout);
        }
    }

    private static @Nullable FileLock probeer(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock();
        } catch (OverlappingFileLockException bezet) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException fout) {
            throw new Startfout("Het slot is niet los te laten: " + fout.getMessage(), fout);
        }
    }
}
