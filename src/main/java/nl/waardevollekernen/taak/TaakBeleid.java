package nl.waardevollekernen.taak;

import java.util.EnumSet;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;

/**
 * Who may see and do which task: the role drawn at the task, for personal work only the
 * person meant, and never what somebody is kept out of by an interest.
 */
final class TaakBeleid {
    /**
     * The part of every query for a person; {@code :ik}, {@code :rollen} and
     * {@code :uitgesloten} are its parameters.
     */
    static final String ZICHT = "rol in :rollen and (voor is null or voor = :ik) and zaak not in :uitgesloten";

    private TaakBeleid() {}

    /** The roles whose tasks this user sees: the own ones, and for the coordinator those of the reviewers. */
    static Set<Rol> rollen(Gebruiker gebruiker) {
        var rollen = EnumSet.noneOf(Rol.class);
        rollen.addAll(gebruiker.rollen());
        if (gebruiker.heeft(Rol.MARKTMEESTER_COORDINATOR)) {
            rollen.add(Rol.MARKTMEESTER);
        }
        return rollen;
    }

    /** Handing work to somebody else is for the coordinator, and only among reviewers. */
    static boolean magToewijzen(Gebruiker gebruiker, Rol rol) {
        return gebruiker.heeft(Rol.MARKTMEESTER_COORDINATOR) && rol == Rol.MARKTMEESTER;
    }
}
