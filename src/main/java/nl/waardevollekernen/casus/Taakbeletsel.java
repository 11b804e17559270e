package nl.waardevollekernen.casus;

import java.time.Instant;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakStatus;

/** Says beforehand, in words, why a task can not be done now, so that nobody fills in a form for nothing. */
public final class Taakbeletsel {
    private Taakbeletsel() {}

    /** Why this user can not do this task, or empty text. */
    public static String van(TaakRegel taak, CasusStatus casus, Gebruiker gebruiker) {
        if (taak.status() == TaakStatus.GESLOTEN) {
            return casus == CasusStatus.INGETROKKEN
                    ? "De indiener heeft deze casus ingetrokken. U hoeft hier niets meer te doen."
                    : "Deze taak is afgerond of niet meer nodig.";
        }
        if (!gebruiker.heeft(taak.rol())) {
            return "Deze taak is voor de rol " + taak.rol().label() + ".";
        }
        if (taak.behandelaar() != null && !gebruiker.id().equals(taak.behandelaar())) {
            return "Deze taak is in behandeling bij " + taak.behandelaarNaam() + ".";
        }
        return "";
    }

    /** The same for what may only be done once the call has closed. */
    static String naSluiting(TaakRegel taak, CasusDetail casus, Instant echt, Gebruiker gebruiker) {
        var call = casus.call();
        var beletsel = van(taak, casus.status(), gebruiker);
        return beletsel.isEmpty() && call.status(echt) != CallStatus.GESLOTEN
                ? "De open call sluit op " + Nederland.precies(call.sluit())
                        + ". U kunt de casus nu al lezen. Vastleggen kan na de sluiting."
                : beletsel;
    }
}
