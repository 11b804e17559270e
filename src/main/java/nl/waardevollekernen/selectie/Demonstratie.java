package nl.waardevollekernen.selectie;

/** How an outcome is marked that nobody really decided. */
public final class Demonstratie {
    /** Stands with every outcome of a case with demo values, and of every case in a rehearsal. */
    public static final String MARKERING = "Demonstratie, verzonnen uitkomst";

    private Demonstratie() {}
}
