package nl.waardevollekernen.stapel;

import java.io.IOException;
import java.io.UncheckedIOException;

/** One part of the stack that a test may kill and start again. */
public final class Deel {
    private final Kind kind;
    private final Runnable start;
    private final Runnable wachtTotKlaar;

    Deel(Kind kind, Runnable start, Runnable wachtTotKlaar) {
        this.kind = kind;
        this.start = start;
        this.wachtTotKlaar = wachtTotKlaar;
    }

    /** Ends the process at once (SIGKILL); returns when it is gone. */
    public void kill() {
        kind.kill();
    }

    /** Starts the process again on the same data and address; does not wait until it is ready. */
    public void start() {
        start.run();
    }

    /** Starts the process again on the same data and address; returns when it is ready. */
    public void startEnWacht() {
        start.run();
        wachtTotKlaar.run();
    }

    /** The id of the process, for reading its memory. */
    public long pid() {
        return kind.pid();
    }

    /** Stops the clock of the process (SIGSTOP): it stays, and does nothing until {@link #hervat}. */
    public void pauzeer() {
        stuur("-STOP");
    }

    /** Lets a paused process go on where it was. */
    public void hervat() {
        stuur("-CONT");
    }

    private void stuur(String signaal) {
        try {
            int code = new ProcessBuilder("kill", signaal, "" + pid()).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill " + signaal + " antwoordt " + code);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    public boolean leeft() {
        return kind.leeft();
    }
}
