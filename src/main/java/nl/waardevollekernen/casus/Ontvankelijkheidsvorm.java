package nl.waardevollekernen.casus;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.gedeeld.web.Keuze;

/**
 * The form of the ontvankelijkheid for one task.
 *
 * @param uitkomst code of the chosen outcome, or empty
 * @param teruggave why a colleague gave the assessment back, or empty
 * @param beletsel why it can not be recorded now, or empty
 * @param auteurs who else wrote in it and so can not confirm it any more, or empty
 * @param aanvullen whether an aanvulling can be asked from here
 */
record Ontvankelijkheidsvorm(
        UUID taak,
        Zaakkop kop,
        Dossier dossier,
        List<Koregel> knockouts,
        String uitkomst,
        String motivering,
        String teruggave,
        String beletsel,
        String auteurs,
        boolean aanvullen) {
    Ontvankelijkheidsvorm ingevuld(List<Koregel> regels, String gekozen, String waarom) {
        return new Ontvankelijkheidsvorm(
                taak, kop, dossier, regels, gekozen, waarom, teruggave, beletsel, auteurs, aanvullen);
    }

    public List<Keuze> uitkomsten() {
        return Arrays.stream(Uitkomst.values())
                .map(keuze -> new Keuze(keuze.code(), keuze.label()))
                .toList();
    }

    /** Where the form goes. */
    public String actie() {
        return "/taken/" + taak + "/ontvankelijkheid";
    }

    /** Where an aanvulling is asked. */
    public String aanvulling() {
        return "/taken/" + taak + "/aanvulling";
    }
}
