package nl.waardevollekernen.identiteit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** With which client the holders of a role are read from Keycloak; without a secret they are not read. */
@ConfigMapping(prefix = "waardevollekernen.rolhouders")
interface RolhouderInstellingen {
    /** A client whose service account may view the realm and its users, and nothing else. */
    @WithDefault("waardevollekernen-rolhouders")
    String client();

    Optional<String> geheim();
}
