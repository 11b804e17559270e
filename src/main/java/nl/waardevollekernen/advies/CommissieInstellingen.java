package nl.waardevollekernen.advies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Members of the commission that are known beforehand; everybody else becomes known when opening the inbox. */
@ConfigMapping(prefix = "waardevollekernen.commissie")
interface CommissieInstellingen {
    List<Lid> leden();

    /** One member. */
    interface Lid {
        /** Id of the user, as the token says. */
        String id();

        String naam();

        /** Code of the perspective in the beoordelingskader. */
        Optional<String> invalshoek();

        @WithDefault("false")
        boolean voorzitter();
    }
}
