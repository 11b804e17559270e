package nl.waardevollekernen.logboek;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong.
 *
 * @param soort code of what is wrong
 * @param soortLabel how people read that
 * @param tekst what is wrong and where, in plain Dutch
 */
@Schema(name = "Logbevinding")
public record Bevinding(String soort, String soortLabel, String tekst) {
    static Bevinding van(Bevindingsoort soort, String tekst) {
        return new Bevinding(soort.code(), soort.label(), tekst);
    }
}
