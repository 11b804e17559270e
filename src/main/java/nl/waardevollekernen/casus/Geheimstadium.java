package nl.waardevollekernen.casus;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.waardevollekernen.identiteit.Rol;

/**
 * The rule of the stages in which a role that reads every case also reads its trade secrets: its own. The marktmeester reads them until the
 * toets is over, and of a case that ended at the gate; the fund from the moment the case waits for its decision. The commission needs an
 * assignment or a declaration besides, and reads them until the announcement. A case that was withdrawn is judged by nobody.
 */
final class Geheimstadium {
    private static final Set<CasusStatus> POORT_EN_TOETS = EnumSet.of(
            CasusStatus.INGEDIEND,
            CasusStatus.ONTVANKELIJKHEID,
            CasusStatus.AANVULLING_GEVRAAGD,
            CasusStatus.IN_TOETSING,
            CasusStatus.BUITEN_BEHANDELING,
            CasusStatus.NIET_ONTVANKELIJK);

    private static final Set<CasusStatus> BESLUIT = EnumSet.of(
            CasusStatus.GERANGSCHIKT,
            CasusStatus.BESLOTEN,
            CasusStatus.TOEGELATEN,
            CasusStatus.RESERVE,
            CasusStatus.AFGEWEZEN,
            CasusStatus.IN_UITVOERING);

    /** From the advies until the announcement: what the commission judged is in its reviews then. */
    static final Set<CasusStatus> ADVIES =
            EnumSet.of(CasusStatus.IN_ADVIES, CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);

    private static final Map<Rol, Set<CasusStatus>> PER_ROL = Map.of(
            Rol.MARKTMEESTER, POORT_EN_TOETS,
            Rol.MARKTMEESTER_COORDINATOR, POORT_EN_TOETS,
            Rol.FONDSBEHEERDER, BESLUIT);

    /** What somebody reads who sees that a file is there and may not open it. */
    static final String UITLEG =
            "Bij deze casus horen ook bestanden die bedrijfsgeheim zijn. Die leest alleen de hoofdindiener, en wie nu over de"
                    + " casus oordeelt: tot en met de toets de marktmeester, in het advies wie daarvoor is gevraagd of geen belang"
                    + " verklaarde, en daarna ook het fonds.";

    private Geheimstadium() {}

    /** The stages in which somebody with these roles reads trade secrets because of a role alone; may be empty. */
    static Set<CasusStatus> van(Set<Rol> rollen) {
        var stadia = EnumSet.noneOf(CasusStatus.class);
        rollen.forEach(rol -> stadia.addAll(PER_ROL.getOrDefault(rol, Set.of())));
        return stadia;
    }
}
