package nl.waardevollekernen.stapel;

/** The stack can't start or go on; the message is the one line that people read. */
public final class Startfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Startfout(String regel) {
        super(regel);
    }

    Startfout(String regel, Throwable oorzaak) {
        super(regel, oorzaak);
    }
}
