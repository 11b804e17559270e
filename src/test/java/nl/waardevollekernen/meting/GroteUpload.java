package nl.waardevollekernen.meting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * One upload of 1 GB (2³⁰ bytes) by the signed addresses of the application, against the same parts by a bare client of
 * the store. What the application reads afterwards, for the hash and the scan, is told apart.
 */
final class GroteUpload {
    private static final long GROOTTE = 1L << 30;
    private static final int DEELGROOTTE = 8 << 20;

    /** What a table of a thousand million bytes says, over and over; a part holds a whole number of them. */
    private static final byte[] REGEL = "12;3456\n".getBytes(StandardCharsets.US_ASCII);

    private static final int DELEN = (int) (GROOTTE / DEELGROOTTE);
    private static final int TEGELIJK = 4;
    /** So often the application is looked at for memory before the next upload begins. */
    private static final Duration RUST = Duration.ofSeconds(2);

    private final Opzet opzet;
    private final Paren tempo = new Paren();
    private final List<Double> groei = new ArrayList<>();
    private final List<Double> lezen = new ArrayList<>();

    GroteUpload(Opzet opzet) {
        this.opzet = opzet;
    }

    /** A way to send one part. */
    interface Deelzender {
        void stuur(int nummer, byte[] deel) throws Exception;
    }

    List<Meetregel> meet() {
        try (var onze = new OnzeUpload(opzet, GROOTTE);
                var kaal = new KaleUpload(opzet.stapel.opslag())) {
            kaal.upload(GroteUpload::stuurAlles);
            onze.upload(GroteUpload::stuurAlles);
            for (int paar = 0; paar < Paren.AANTAL; paar++) {
                if (paar % 2 == 0) {
                    double van = van(onze);
                    tempo.neem(van, mbPerSeconde(kaal.upload(GroteUpload::stuurAlles)));
                } else {
                    double tegen = mbPerSeconde(kaal.upload(GroteUpload::stuurAlles));
                    tempo.neem(van(onze), tegen);
                }
            }
        }
        Opzet.meld("upload " + tempo + " groei " + groei + " lezen " + lezen);
        return List.of(
                Meetregel.van("upload-1gb-tempo", tempo, "MB-per-s", ">=0.95", 0),
                Meetregel.los("upload-1gb-geheugengroei", Paren.mediaan(groei), "MB", "<=32", null),
                Meetregel.los("upload-1gb-lezen", Paren.mediaan(lezen), "MB-per-s", null, null));
    }

    private double van(OnzeUpload onze) {
        rust();
        var geheugen = new Geheugen(opzet.stapel.applicatie());
        double vooraf = geheugen.nu();
        var duren = new ArrayList<Duration>();
        double piek = geheugen.piekTijdens(() -> duren.addAll(onze.upload(GroteUpload::stuurAlles)));
        groei.add(piek - vooraf);
        lezen.add(mbPerSeconde(duren.get(1)));
        return mbPerSeconde(duren.get(0));
    }

    /** Every part once, several side by side. */
    private static void stuurAlles(Deelzender zender) {
        var deel = new byte[DEELGROOTTE];
        for (int i = 0; i < deel.length; i++) {
            deel[i] = REGEL[i % REGEL.length];
        }
        try (var samen = Executors.newFixedThreadPool(TEGELIJK)) {
            List<Callable<Void>> werk = IntStream.rangeClosed(1, DELEN)
                    .<Callable<Void>>mapToObj(nummer -> () -> {
                        zender.stuur(nummer, deel);
                        return null;
                    })
                    .toList();
            for (var klaar : samen.invokeAll(werk)) {
                klaar.get();
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        }
    }

    private static double mbPerSeconde(Duration duur) {
        return GROOTTE / 1e6 / (duur.toNanos() / 1e9);
    }

    private static void rust() {
        try {
            Thread.sleep(RUST);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
