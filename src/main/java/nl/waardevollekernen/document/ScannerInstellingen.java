package nl.waardevollekernen.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which virus scanner reads the documents. */
@ConfigMapping(prefix = "waardevollekernen.scanner")
interface ScannerInstellingen {
    /** Where clamd listens: {@code tcp://host:3310} or {@code unix:///run/clamav/clamd.ctl}; empty: there is no scanner. */
    Optional<String> adres();

    /**
     * The largest document that is offered, in bytes. Must not exceed StreamMaxLength, MaxFileSize and MaxScanSize of
     * clamd, which passes over what is larger and still says OK. The default is what Debian configures.
     */
    @WithDefault("26214400")
    long grens();

    /** Signatures older than this count as no scanner. */
    @WithDefault("P14D")
    Duration handtekeningenHoogstens();

    /** How long one document may take. */
    @WithDefault("PT10M")
    Duration geduld();
}
