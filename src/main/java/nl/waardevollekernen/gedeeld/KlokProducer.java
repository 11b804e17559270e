package nl.waardevollekernen.gedeeld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one clock of the application, in UTC and in microseconds, as the database keeps them; tests of pure logic bring their own. */
class KlokProducer {
    @Produces
    @ApplicationScoped
    Clock klok() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
