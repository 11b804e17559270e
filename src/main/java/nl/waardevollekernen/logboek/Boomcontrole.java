package nl.waardevollekernen.logboek;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the whole tree again from the entries and compares every leaf, node and head with what is stored. */
final class Boomcontrole {
    private static final HexFormat HEX = HexFormat.of();

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

    void controleer(Boombladen opslag) throws SQLException {
        var koppenLezer = opslag.koppen();
        koppenTotHier(koppenLezer);
        var bladeren = opslag.bladeren();
        for (var blad = bladeren.neem(); blad != null; blad = bladeren.neem()) {
            for (var verwacht : boom.voegToe(blad(blad))) {
                knoop(verwacht, opslag.knopen(verwacht.niveau()));
            }
            koppenTotHier(koppenLezer);
        }
        einde(koppenLezer.kijk(), opslag.heeftMeerKnopen());
    }

    /** The hash of the leaf as the entry says; as stored where the entry is gone. */
    private byte[] blad(Boombladen.Blad blad) {
        var plek = "Boom, blad " + blad.positie();
        if (blad.positie() != boom.grootte()) {
            bevindingen.meld(
                    Bevindingsoort.BOOM_ONVOLLEDIG,
                    plek + ": op plaats " + boom.grootte() + " van de boom hoort een blad, dat ontbreekt.");
        }
        var keten = blad.keten();
        if (blad.regelHash() == null || keten == null) {
            bevindingen.meld(
                    Bevindingsoort.REGEL_ONTBREEKT,
                    plek + ": de regel die hier is verzegeld, is verdwenen uit het logboek.");
            return blad.hash();
        }
        var hash = Merkleboom.blad(blad.regelHash());
        var plekMetRegel = plek + " (keten " + keten + ", regel " + blad.volgnummer() + ")";
        if (!Arrays.equals(hash, blad.hash())) {
            bevindingen.meld(
                    Bevindingsoort.REGEL_GEWIJZIGD, plekMetRegel + ": de regel is na het verzegelen gewijzigd.");
        }
        Long ervoor = laatstePerKeten.put(keten, blad.volgnummer());
        if (blad.volgnummer() != (ervoor == null ? 0 : ervoor) + 1) {
            bevindingen.meld(
                    Bevindingsoort.VOLGORDE_GEWIJZIGD,
                    plekMetRegel + ": de volgorde in de boom is niet die van de keten.");
        }
        return hash;
    }

    private void knoop(Aangroei.Knoop verwacht, Bladlezer<Aangroei.Knoop> niveau) throws SQLException {
        var plek = "Boom, knoop " + verwacht.positie() + " op niveau " + verwacht.niveau();
        var knoop = niveau.kijk();
        if (knoop == null || knoop.positie() != verwacht.positie()) {
            bevindingen.meld(Bevindingsoort.BOOM_ONVOLLEDIG, plek + ": ontbreekt.");
            return;
        }
        if (!Arrays.equals(knoop.hash(), verwacht.hash())) {
            bevindingen.meld(Bevindingsoort.BOOM_GEWIJZIGD, plek + ": klopt niet met de bladeren eronder.");
        }
        niveau.neem();
    }

    private void koppenTotHier(Bladlezer<Boomkop> lezer) throws SQLException {
        var wortel = HEX.formatHex(boom.wortel());
        for (var kop : bewaard) {
            if (kop.grootte() == boom.grootte() && !kop.wortel().equals(wortel)) {
                overBewaard.meld(
                        Bevindingsoort.BEWAARDE_KOP,
                        "De boomkop met " + kop.grootte() + " regels en deze wortel hoort niet bij dit logboek."
                                + " Kijk eerst of u beide getallen goed overnam. Is dat zo, dan is het logboek herschreven nadat u"
                                + " de boomkop bewaarde, of de boomkop is van een ander logboek.");
            }
        }
        for (var kop = lezer.kijk(); kop != null && kop.grootte() <= boom.grootte(); kop = lezer.kijk()) {
            if (!kop.wortel().equals(wortel)) {
                bevindingen.meld(
                        Bevindingsoort.KOP_GEWIJZIGD,
                        "Boomkop van grootte " + kop.grootte() + ": de wortel klopt niet met de regels.");
            }
            if (kop.verzegeldOp().isBefore(laatsteKop.verzegeldOp())) {
                bevindingen.meld(
                        Bevindingsoort.KOP_GEWIJZIGD,
                        "Boomkop van grootte " + kop.grootte() + ": is ouder dan een kleinere kop.");
            }
            laatsteKop = kop;
            koppen++;
            lezer.neem();
        }
    }

    private void einde(@Nullable Boomkop grotere, boolean meerKnopen) {
        if (grotere != null) {
            bevindingen.meld(
                    Bevindingsoort.BOOM_ONVOLLEDIG,
                    "De boom heeft " + boom.grootte() + " bladeren, maar er is een boomkop van grootte "
                            + grotere.grootte() + ": er ontbreken bladeren.");
        }
        if (laatsteKop.grootte() < boom.grootte()) {
            bevindingen.meld(
                    Bevindingsoort.NIET_VERZEGELD,
                    "Na de laatste boomkop (grootte " + laatsteKop.grootte() + ") staan "
                            + (boom.grootte() - laatsteKop.grootte()) + " bladeren die nooit zijn verzegeld.");
        }
        if (meerKnopen) {
            bevindingen.meld(Bevindingsoort.BOOM_GEWIJZIGD, "De boom heeft knopen die nergens bij horen.");
        }
        for (var bewaarde : bewaard) {
            if (bewaarde.grootte() > boom.grootte()) {
                overBewaard.meld(
                        Bevindingsoort.BEWAARDE_KOP,
                        "De boomkop telt " + bewaarde.grootte() + " regels, maar dit logboek heeft er "
                                + boom.grootte()
                                + ". Kijk eerst of u het aantal goed overnam. Is dat zo, dan ontbreken er regels"
                                + " in het logboek, of de boomkop is van een ander logboek.");
            }
        }
    }
}
