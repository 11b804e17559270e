package nl.waardevollekernen.gedeeld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application, in UTC; tests of pure logic bring their own. */
class KlokProducer {
    @Produces
    @ApplicationScoped
    Clock klok() {
        return Clock.systemUTC();
    }
}
