package nl.waardevollekernen.advies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.waardevollekernen.opencall.Kader;
import nl.waardevollekernen.taak.Versieveld;
import nl.waardevollekernen.toetsing.Score;
import nl.waardevollekernen.toetsing.Scoreversie;
import org.jspecify.annotations.Nullable;

/** A review as a version keeps it: every score and reason, the recommendation and its reasons. */
final class Beoordelingversie {
    private Beoordelingversie() {}

    /** The fields of a version; what was not given is empty. */
    static List<Versieveld> van(
            Kader kader, Map<String, Score> scores, @Nullable Aanbeveling aanbeveling, String toelichting) {
        var velden = new ArrayList<>(Scoreversie.van(kader, scores));
        velden.add(new Versieveld(
                "/aanbeveling",
                "Aanbeveling",
                aanbeveling == null ? "" : aanbeveling.label(),
                aanbeveling == null ? null : aanbeveling.code()));
        velden.add(new Versieveld("/toelichting", "Toelichting", toelichting));
        return List.copyOf(velden);
    }
}
