package nl.waardevollekernen.stapel;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What deploy/start runs: everything on fixed ports and lasting data, until Ctrl-C. */
public final class Start {
    private static final String NIEUWE_ENGINE = "--nieuwe-engine";

    private Start() {}

    /** Exits as the signal that stopped it says (130 after Ctrl-C), or with 1 and one line that says what is wrong. */
    public static void main(String[] argumenten) {
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            draai(List.of(argumenten), uit);
        } catch (Startfout fout) {
            uit.println(fout.getMessage());
            System.exit(1);
        }
    }

    private static void draai(List<String> argumenten, PrintStream uit) {
        Instellingen instellingen = Instellingen.uitOmgeving(
                Path.of("").toAbsolutePath(), System.getenv(), argumenten.contains(NIEUWE_ENGINE));
        Voortgang voortgang = new Voortgang(uit);
        LokaleOmgeving omgeving = new LokaleOmgeving(instellingen, voortgang, null, null);
        omgeving.bijUitval(regel -> voortgang.regel("LET OP: " + regel));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (omgeving.isGestopt()) {
                return;
            }
            uit.println("Alles stopt …");
            omgeving.close();
            uit.println("Gestopt. De gegevens staan in " + instellingen.gegevens() + ".");
        }));
        voortgang.regel("De gegevens staan in " + instellingen.gegevens() + ", wat elk deel meldt in "
                + instellingen.logboeken());
        Thread melder = Thread.ofVirtual().start(() -> meld(voortgang));
        omgeving.start();
        melder.interrupt();
        if (omgeving.isGestopt()) {
            return;
        }
        voortgang.regel("Alles is klaar.");
        Wegwijzer.druk(omgeving, uit);
        wacht();
    }

    private static void meld(Voortgang voortgang) {
        try {
            while (true) {
                Thread.sleep(Duration.ofSeconds(5));
                voortgang.meldWachten();
            }
        } catch (InterruptedException klaar) {
            Thread.currentThread().interrupt();
        }
    }

    private static void wacht() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }
}
