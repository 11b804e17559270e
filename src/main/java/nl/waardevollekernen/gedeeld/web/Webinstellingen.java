package nl.waardevollekernen.gedeeld.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Settings of the pages. */
@ConfigMapping(prefix = "waardevollekernen.web")
public interface Webinstellingen {
    /**
     * Secret that signs form keys and messages; the same on every replica, at least 32 characters. Without it each start
     * makes its own: one replica works, and forms that were open during a restart are offered again.
     */
    Optional<String> geheim();

    /** Where people ask their questions. */
    @WithDefault("vragen@waardevollekernen.example")
    String contact();
}
