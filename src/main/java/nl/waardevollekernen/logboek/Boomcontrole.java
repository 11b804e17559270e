package nl.waardevollekernen.logboek;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds the whole tree again from the entries and compares every leaf, node and head with what is stored. */
final class Boomcontrole {
    private static final HexFormat HEX = HexFormat.of();
    private static final int PER_KEER = 1_000;
    private static final String BLADEREN = """
            SELECT b.positie, b.hash AS bladhash, r.keten, r.volgnummer, r.hash FROM logboek_blad b
            LEFT JOIN logboek_regel r ON r.id = b.regel ORDER BY b.positie""";
    /** In the order in which a growing tree completes them. */
    private static final String KNOPEN =
            "SELECT niveau, positie, hash FROM logboek_knoop ORDER BY (positie + 1) << niveau, niveau";

    private static final String KOPPEN = "SELECT grootte, wortel, moment FROM logboek_kop ORDER BY grootte";

    private final Bevindingen bevindingen;
    private final Bevindingen overBewaard = new Bevindingen();
    private final List<Boomkop> bewaard;
    private final Aangroei boom = new Aangroei();
    private final Map<UUID, Long> laatstePerKeten = new HashMap<>();
    private long koppen;
    private Boomkop laatsteKop = new Boomkop(0, HEX.formatHex(Merkleboom.leeg()), Instant.EPOCH);

    /** Also holds the tree against heads that somebody kept. */
    Boomcontrole(Bevindingen bevindingen, List<Boomkop> bewaard) {
        this.bevindingen = bevindingen;
        this.bewaard = bewaard;
    }

    long verzegeld() {
        return boom.grootte();
    }

    long koppen() {
        return koppen;
    }

    Boomkop laatsteKop() {
        return laatsteKop;
    }

    /** What is wrong with the heads that somebody kept; the log itself may still hold. */
    Bevindingen overBewaard() {
        return overBewaard;
    }

    void controleer(Connection verbinding) throws SQLException {
        try (var bladVraag = vraag(verbinding, BLADEREN);
                var knoopVraag = vraag(verbinding, KNOPEN);
                var kopVraag = vraag(verbinding, KOPPEN);
                var blad = bladVraag.executeQuery();
                var knoop = knoopVraag.executeQuery();
                var kop = kopVraag.executeQuery()) {
            boolean meerKnopen = knoop.next();
            boolean meerKoppen = koppenTotHier(kop, kop.next());
            while (blad.next()) {
                for (var verwacht : boom.voegToe(blad(blad))) {
                    meerKnopen = knoop(verwacht, knoop, meerKnopen);
                }
                meerKoppen = koppenTotHier(kop, meerKoppen);
            }
            einde(kop, meerKoppen, meerKnopen);
        }
    }

    private static PreparedStatement vraag(Connection verbinding, String sql) throws SQLException {
        var vraag = verbinding.prepareStatement(sql);
        vraag.setFetchSize(PER_KEER);
        return vraag;
    }

    /** The hash of the leaf as the entry says; as stored where the entry is gone. */
    private byte[] blad(ResultSet rij) throws SQLException {
        long positie = rij.getLong("positie");
        var plek = "Boom, blad " + positie;
        if (positie != boom.grootte()) {
            bevindingen.meld(plek + ": op plaats " + boom.grootte() + " van de boom hoort een blad, dat ontbreekt.");
        }
        var opgeslagen = rij.getBytes("bladhash");
        var regelHash = rij.getBytes("hash");
        if (regelHash == null) {
            bevindingen.meld(plek + ": de regel die hier is verzegeld, is verdwenen uit het logboek.");
            return opgeslagen;
        }
        var keten = rij.getObject("keten", UUID.class);
        long volgnummer = rij.getLong("volgnummer");
        var plekMetRegel = plek + " (keten " + keten + ", regel " + volgnummer + ")";
        if (!Arrays.equals(Merkleboom.blad(regelHash), opgeslagen)) {
            bevindingen.meld(plekMetRegel + ": de regel is na het verzegelen gewijzigd.");
        }
        Long ervoor = laatstePerKeten.put(keten, volgnummer);
        if (volgnummer != (ervoor == null ? 0 : ervoor) + 1) {
            bevindingen.meld(plekMetRegel + ": de volgorde in de boom is niet die van de keten.");
        }
        return Merkleboom.blad(regelHash);
    }

    private boolean knoop(Aangroei.Knoop verwacht, ResultSet rij, boolean meer) throws SQLException {
        var plek = "Boom, knoop " + verwacht.positie() + " op niveau " + verwacht.niveau();
        if (!meer || rij.getInt("niveau") != verwacht.niveau() || rij.getLong("positie") != verwacht.positie()) {
            bevindingen.meld(plek + ": ontbreekt.");
            return meer;
        }
        if (!Arrays.equals(rij.getBytes("hash"), verwacht.hash())) {
            bevindingen.meld(plek + ": klopt niet met de bladeren eronder.");
        }
        return rij.next();
    }

    private boolean koppenTotHier(ResultSet rij, boolean meer) throws SQLException {
        var wortel = HEX.formatHex(boom.wortel());
        for (var kop : bewaard) {
            if (kop.grootte() == boom.grootte() && !kop.wortel().equals(wortel)) {
                overBewaard.meld(
                        "De boomkop met " + kop.grootte() + " regels en deze wortel hoort niet bij dit logboek."
                                + " Kijk eerst of u beide getallen goed overnam. Is dat zo, dan is het logboek herschreven nadat u"
                                + " de boomkop bewaarde, of de boomkop is van een ander logboek.");
            }
        }
        boolean nog = meer;
        while (nog && rij.getLong("grootte") <= boom.grootte()) {
            var kop = BoomOpslag.kop(rij);
            if (!kop.wortel().equals(wortel)) {
                bevindingen.meld("Boomkop van grootte " + kop.grootte() + ": de wortel klopt niet met de regels.");
            }
            if (kop.verzegeldOp().isBefore(laatsteKop.verzegeldOp())) {
                bevindingen.meld("Boomkop van grootte " + kop.grootte() + ": is ouder dan een kleinere kop.");
            }
            laatsteKop = kop;
            koppen++;
            nog = rij.next();
        }
        return nog;
    }

    private void einde(ResultSet kop, boolean meerKoppen, boolean meerKnopen) throws SQLException {
        if (meerKoppen) {
            bevindingen.meld("De boom heeft " + boom.grootte() + " bladeren, maar er is een boomkop van grootte "
                    + kop.getLong("grootte") + ": er ontbreken bladeren.");
        }
        if (laatsteKop.grootte() < boom.grootte()) {
            bevindingen.meld("Na de laatste boomkop (grootte " + laatsteKop.grootte() + ") staan "
                    + (boom.grootte() - laatsteKop.grootte()) + " bladeren die nooit zijn verzegeld.");
        }
        if (meerKnopen) {
            bevindingen.meld("De boom heeft knopen die nergens bij horen.");
        }
        for (var bewaarde : bewaard) {
            if (bewaarde.grootte() > boom.grootte()) {
                overBewaard.meld("De boomkop telt " + bewaarde.grootte() + " regels, maar dit logboek heeft er "
                        + boom.grootte()
                        + ". Kijk eerst of u het aantal goed overnam. Is dat zo, dan ontbreken er regels"
                        + " in het logboek, of de boomkop is van een ander logboek.");
            }
        }
    }
}
