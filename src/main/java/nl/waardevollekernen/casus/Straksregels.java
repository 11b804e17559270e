package nl.waardevollekernen.casus;

import static nl.waardevollekernen.opencall.Termijnsoort.ADVIES;
import static nl.waardevollekernen.opencall.Termijnsoort.BESLUIT;
import static nl.waardevollekernen.opencall.Termijnsoort.ONTVANKELIJKHEID;
import static nl.waardevollekernen.opencall.Termijnsoort.TOETSING;

import java.util.ArrayList;
import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.opencall.OpenCall;
import nl.waardevollekernen.opencall.Termijnsoort;

/** What still comes for a case, and how long it takes. */
final class Straksregels {
    private Straksregels() {}

    /** The stages that follow, in their order; none once nothing follows any more. */
    static List<Casusblad.Straks> van(CasusDetail casus) {
        if (casus.status().isAfgerond()) {
            return List.of();
        }
        var call = casus.call();
        var straks = new ArrayList<Casusblad.Straks>();
        var nu = casus.status();
        if (nu == CasusStatus.CONCEPT) {
            straks.add(new Casusblad.Straks("Indienen", "tot en met " + Nederland.precies(call.sluit())));
        }
        if (nu.compareTo(CasusStatus.ONTVANKELIJKHEID) < 0 || nu == CasusStatus.AANVULLING_GEVRAAGD) {
            straks.add(new Casusblad.Straks("Ontvankelijkheid", duur(call, ONTVANKELIJKHEID, "de marktmeester")));
        }
        boolean beoordeling = nu == CasusStatus.IN_BEOORDELING;
        if (!beoordeling && nu.compareTo(CasusStatus.IN_TOETSING) < 0) {
            straks.add(new Casusblad.Straks("Toetsing", duur(call, TOETSING, "twee toetsers van de marktmeester")));
        }
        if (!beoordeling && nu.compareTo(CasusStatus.IN_ADVIES) < 0) {
            straks.add(new Casusblad.Straks("Advies", duur(call, ADVIES, "de adviescommissie")));
        }
        straks.add(new Casusblad.Straks(
                "Besluit",
                "uiterlijk " + Nederland.datum(call.termijn(BESLUIT, call.sluit())) + ", als geen termijn stilstaat"));
        return List.copyOf(straks);
    }

    private static String duur(OpenCall call, Termijnsoort soort, String wie) {
        int dagen = call.dagen(soort);
        return (dagen % 7 == 0 ? (dagen == 7 ? "1 week" : dagen / 7 + " weken") : dagen + " dagen") + ", door " + wie;
    }
}
