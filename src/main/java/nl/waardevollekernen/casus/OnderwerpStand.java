package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Stap;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Onderwerp;

/**
 * How far one topic of a case is.
 *
 * @param onderwerp the topic
 * @param open questions that wait for an answer
 * @param verkeerd what is wrong with answers that were given
 * @param leeg whether nothing was filled in yet
 * @param knockouts how many answers make the case fail a knock-out; they hold up nothing
 */
record OnderwerpStand(Onderwerp onderwerp, int open, List<Veldfout> verkeerd, boolean leeg, int knockouts) {
    /** The state of every topic, from everything that still keeps the content from being submitted. */
    static List<OnderwerpStand> van(
            FormulierDefinitie definitie, ObjectNode inhoud, List<Veldfout> ontbrekend, List<Veldfout> knockouts) {
        return definitie.onderwerpen().stream()
                .map(onderwerp -> van(onderwerp, inhoud, ontbrekend, knockouts))
                .toList();
    }

    private static OnderwerpStand van(
            Onderwerp onderwerp, ObjectNode inhoud, List<Veldfout> ontbrekend, List<Veldfout> knockouts) {
        var mijn = bij(onderwerp, ontbrekend);
        var verkeerd = mijn.stream()
                .filter(fout -> !FormulierInvoer.leeg(inhoud.at(fout.veld())))
                .toList();
        return new OnderwerpStand(
                onderwerp,
                mijn.size() - verkeerd.size(),
                verkeerd,
                FormulierInvoer.leeg(inhoud.path(onderwerp.key())),
                bij(onderwerp, knockouts).size());
    }

    private static List<Veldfout> bij(Onderwerp onderwerp, List<Veldfout> punten) {
        var plaats = "/" + onderwerp.key();
        return punten.stream()
                .filter(punt -> punt.veld().equals(plaats) || punt.veld().startsWith(plaats + "/"))
                .toList();
    }

    /** How many answers do not fit. */
    public int fouten() {
        return verkeerd.size();
    }

    /** Whether nothing keeps this topic from being submitted. */
    public boolean compleet() {
        return open == 0 && verkeerd.isEmpty();
    }

    /** How the step is drawn. */
    public String teken() {
        if (compleet()) {
            return "compleet";
        }
        return leeg ? "leeg" : fouten() > 0 ? "fout" : "bezig";
    }

    /** The state in words. */
    public String woorden() {
        if (compleet()) {
            return switch (knockouts) {
                case 0 -> "Compleet";
                case 1 -> "Compleet, 1 waarschuwing";
                default -> "Compleet, " + knockouts + " waarschuwingen";
            };
        }
        if (leeg) {
            return "Nog leeg";
        }
        if (fouten() > 0) {
            return fouten() == 1 ? "1 fout" : fouten() + " fouten";
        }
        return open == 1 ? "1 vraag open" : open + " vragen open";
    }

    /** "4 van 12 onderwerpen compleet". */
    static String samenvatting(List<OnderwerpStand> standen) {
        return standen.stream().filter(OnderwerpStand::compleet).count() + " van " + standen.size()
                + " onderwerpen compleet";
    }

    /**
     * The list of steps beside the form.
     *
     * @param formulier address of the form, without the topic
     * @param hier key of the topic that is open, if any
     */
    static List<Stap> stappen(List<OnderwerpStand> standen, String formulier, Set<String> hier) {
        return standen.stream()
                .map(stand -> new Stap(
                        stand.onderwerp().titel(),
                        formulier + "/" + stand.onderwerp().key(),
                        stand.teken(),
                        stand.woorden(),
                        hier.contains(stand.onderwerp().key())))
                .toList();
    }
}
