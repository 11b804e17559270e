package nl.waardevollekernen.stapel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One order to a {@link TcpProxy} to hold what passes from a chosen point on, until it is let go. */
public final class Rem {
    private final TcpProxy.@Nullable Richting richting;
    private final Predicate<String> vanaf;
    private final boolean pasDaarna;
    private final CountDownLatch bereikt = new CountDownLatch(1);
    private final CountDownLatch los = new CountDownLatch(1);

    /**
     * @param richting the way that is held, or null for both
     * @param vanaf true for the piece that is the chosen point
     * @param pasDaarna true when that piece itself goes to the part, and the answers to it are held
     */
    Rem(TcpProxy.@Nullable Richting richting, Predicate<String> vanaf, boolean pasDaarna) {
        this.richting = richting;
        this.vanaf = vanaf;
        this.pasDaarna = pasDaarna;
    }

    /** Waits until the chosen point is reached; refused when that takes longer. */
    public void wachtTotBereikt(Duration hoogstens) {
        try {
            if (!bereikt.await(hoogstens.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Het gekozen punt is na " + hoogstens + " niet bereikt");
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    /** True once the chosen point was reached. */
    public boolean isBereikt() {
        return bereikt.getCount() == 0;
    }

    /** What is held passes, and everything after it. */
    public void laatLos() {
        los.countDown();
    }

    /** Called for each piece before it passes; returns when it may. */
    void houd(TcpProxy.Richting kant, String stuk) throws InterruptedException {
        if (los.getCount() == 0) {
            return;
        }
        if (pasDaarna) {
            if (kant == TcpProxy.Richting.NAAR_APPLICATIE && isBereikt()) {
                los.await();
            } else if (kant == TcpProxy.Richting.NAAR_DEEL && vanaf.test(stuk)) {
                bereikt.countDown();
            }
        } else if ((richting == null || richting == kant) && (isBereikt() || vanaf.test(stuk))) {
            bereikt.countDown();
            los.await();
        }
    }
}
