package nl.waardevollekernen.openbaar;

import java.time.Instant;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.Termijnsoort;
import org.jspecify.annotations.Nullable;

/**
 * When the decisions of a call are known, in the words of a public page.
 *
 * @param uiterlijk the last day on which they are
 * @param bekend when all of them were announced, call time; null until then
 */
record Besluitdag(Instant uiterlijk, @Nullable Instant bekend) {
    /** Of this call, with the real moment at which all was announced. */
    static Besluitdag van(OpenCall call, Optional<Instant> alles) {
        return new Besluitdag(
                call.termijn(Termijnsoort.BESLUIT, call.sluit()),
                alles.map(call::nu).orElse(null));
    }

    /** "uiterlijk 29 juni 2027", and afterwards "bekendgemaakt op" with the moment. */
    String tekst() {
        return bekend == null
                ? "uiterlijk " + Nederland.datum(uiterlijk)
                : "bekendgemaakt op " + Nederland.moment(bekend);
    }
}
