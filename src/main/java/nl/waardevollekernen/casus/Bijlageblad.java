package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * The page of the file of one question.
 *
 * @param beletsel why no file can be added, replaced or taken away now, or empty
 * @param terug where the question stands
 * @param document the file as it is now, or null while there is none
 * @param geheim whether this reader may keep the file as a trade secret
 * @param wie who may read the file, as chosen or as the question proposes
 * @param soorten the kinds of file that are taken, for the browser
 * @param concept whether the file can be taken away altogether: only from a draft
 * @param afdruk which file stands here now, see {@link Bijlageplek#afdruk}
 * @param nieuw whether it is the file of an aanvulling that is not sent yet
 */
record Bijlageblad(
        CasusDetail casus,
        String label,
        String beletsel,
        String hulp,
        String actie,
        String terug,
        @Nullable Documentbeeld document,
        List<Keuze> keuzes,
        boolean geheim,
        String wie,
        String soorten,
        boolean concept,
        String afdruk,
        boolean nieuw) {
    /** Where the file is taken away. */
    public String wegadres() {
        return actie + "/weg";
    }

    /** Whether the file is for an aanvulling: what was submitted is kept then. */
    public boolean aanvulling() {
        return casus.status() == CasusStatus.AANVULLING_GEVRAAGD;
    }

    /** What stands at {@link #terug}. */
    public String terugtekst() {
        return aanvulling() ? "Aanvulling geven" : "Bijlagen";
    }

    /** Who may read a file of each class. */
    public String uitlegWie() {
        return "Openbaar: iedereen, na de ronde. Vertrouwelijk: wie de casus behandelt, de hoofdindiener en de"
                + " mede-indieners. "
                + (geheim
                        ? "Bedrijfsgeheim: de hoofdindiener en wie over de casus oordeelt."
                        : "Als bedrijfsgeheim kan alleen de hoofdindiener een bestand toevoegen.");
    }

    /** Where the case is. */
    public String casusadres() {
        return "/casussen/" + casus.id();
    }
}
