package nl.waardevollekernen.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where documents are stored. The host is part of what is signed, so the two addresses may differ and are both needed. */
@ConfigMapping(prefix = "waardevollekernen.opslag")
interface OpslagInstellingen {
    /** The address of the store as the application reaches it. */
    @WithDefault("http://localhost:9000")
    URI intern();

    /** The address of the store as browsers and machines outside reach it. */
    @WithDefault("${waardevollekernen.opslag.intern:http://localhost:9000}")
    URI publiek();

    /** The access key. */
    @WithDefault("geen")
    String sleutel();

    /** The secret key. */
    @WithDefault("geen")
    String geheim();

    /** The bucket, made at the start when it is not there. */
    @WithDefault("documenten")
    String emmer();

    /** The region that is signed. */
    @WithDefault("us-east-1")
    String regio();

    /** How often abandoned uploads are ended and orphans removed. */
    @WithDefault("10m")
    String vegen();
}
