package nl.waardevollekernen.meting;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.waardevollekernen.stapel.Meetopstelling;
import nl.waardevollekernen.stapel.Stapel;
import nl.waardevollekernen.weg.Concepten;
import nl.waardevollekernen.weg.Databank;
import nl.waardevollekernen.weg.Proefcall;

/** Everything the measures share: the stack without anything in between, the references beside it, and drafts to submit. */
final class Opzet implements AutoCloseable {
    private static final PrintStream VOORTGANG = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    final Stapel stapel = Stapel.startZonderTussenstukken();
    final Databank databank = new Databank(stapel);
    final Ijktabellen ijktabellen = new Ijktabellen(databank);
    final Meetopstelling ernaast = new Meetopstelling(stapel, Ijktabellen.SCHEMA);
    final KaleEngine kaleEngine = new KaleEngine(ernaast.kaleEngine(), stapel.database(), databank);
    final Klanten klanten = new Klanten(stapel);
    final Casusloop casusloop = new Casusloop(databank);
    final Proefcall call = Proefcall.nieuw(stapel);
    final Concepten concepten = Concepten.van(stapel, call, "waalwijk", "waalwijk-de-els");

    /** Tells whoever waits what is going on; the measures themselves go to the standard output. */
    static void meld(String tekst) {
        VOORTGANG.println(tekst);
    }

    @Override
    public void close() {
        kaleEngine.close();
        ernaast.close();
    }
}
