package nl.waardevollekernen.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The scanner clamd. "Schoon" is only ever its OK with signatures of ClamAV that are recent enough, over a document
 * within its limits: with a home-made signature file, with old signatures or without an address there is no scanner.
 */
@ApplicationScoped
class ClamdScanner implements Scanner {
    private static final Logger LOG = Logger.getLogger(ClamdScanner.class);

    private final ScannerInstellingen instellingen;
    private final Clock klok;

    ClamdScanner(ScannerInstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    public Uitslag scan(InputStream inhoud, long grootte) throws IOException {
        Optional<String> adres = instellingen.adres();
        if (adres.isEmpty()) {
            return Uitslag.van(Scanstatus.GEEN_SCANNER);
        }
        if (grootte > instellingen.grens()) {
            return new Uitslag(Scanstatus.NIET_TE_SCANNEN, "Het bestand is te groot voor de virusscanner.");
        }
        try {
            var clamd = new Clamd(adres.get(), instellingen.geduld());
            var echt =
                    Clamd.handtekeningenRecent(clamd.versie(), klok.instant(), instellingen.handtekeningenHoogstens());
            return oordeel(clamd.scan(inhoud), echt);
        } catch (Clamd.Onbereikbaar e) {
            LOG.warnf("the virus scanner does not answer: %s", e.getMessage());
            return Uitslag.van(Scanstatus.WACHT_OP_SCAN);
        }
    }

    /** What clamd's answer to INSTREAM means. */
    static Uitslag oordeel(String antwoord, boolean echteHandtekeningen) {
        if (antwoord.endsWith(" FOUND")) {
            var naam = antwoord.substring(antwoord.indexOf(':') + 1, antwoord.length() - " FOUND".length())
                    .strip();
            return naam.startsWith("Heuristics.Limits") || naam.startsWith("Heuristics.Encrypted")
                    ? new Uitslag(Scanstatus.NIET_TE_SCANNEN, "De virusscanner kan dit bestand niet helemaal lezen.")
                    : new Uitslag(Scanstatus.BESMET, "De virusscanner vond: " + naam);
        }
        if (antwoord.equals("stream: OK")) {
            return Uitslag.van(echteHandtekeningen ? Scanstatus.SCHOON : Scanstatus.GEEN_SCANNER);
        }
        return new Uitslag(Scanstatus.NIET_TE_SCANNEN, "De virusscanner kan dit bestand niet lezen.");
    }
}
