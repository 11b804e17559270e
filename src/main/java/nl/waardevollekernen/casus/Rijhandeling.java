package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Rijidentiteit;
import nl.waardevollekernen.opencall.Veld;

/**
 * What a button in a list asks. Whatever it is, the page that follows starts at the row that it is about.
 *
 * @param lijst name of the list, "grex-kosten"; empty when no such button was pressed
 * @param rij id of the row; empty for a new one, and for a row that has none
 */
record Rijhandeling(Soort soort, String lijst, String rij) {
    /** Another row, a row gone, a removed row back, or none of these. */
    enum Soort {
        ERBIJ,
        WEG,
        TERUG,
        GEEN
    }

    private static final Rijhandeling GEEN = new Rijhandeling(Soort.GEEN, "", "");
    private static final Pattern ERBIJ = Pattern.compile("erbij-([A-Za-z0-9]+-[A-Za-z0-9]+)");
    private static final Pattern WEG = Pattern.compile("weg-(([A-Za-z0-9]+-[A-Za-z0-9]+)-[0-9]{1,4})");
    private static final Pattern TERUG = Pattern.compile("terug-([A-Za-z0-9]+-[A-Za-z0-9]+)-([A-Za-z0-9-]+)");

    /** What was asked with this form. */
    static Rijhandeling van(GepostFormulier gepost) {
        var doe = gepost.een("doe");
        var erbij = ERBIJ.matcher(doe);
        if (erbij.matches()) {
            return new Rijhandeling(Soort.ERBIJ, erbij.group(1), "");
        }
        var weg = WEG.matcher(doe);
        if (weg.matches()) {
            var id = gepost.een(weg.group(1) + "-" + Rijidentiteit.ID);
            return new Rijhandeling(Soort.WEG, weg.group(2), Rijidentiteit.geldig(id) ? id : "");
        }
        var terug = TERUG.matcher(doe);
        return terug.matches() && Rijidentiteit.geldig(terug.group(2))
                ? new Rijhandeling(Soort.TERUG, terug.group(1), terug.group(2))
                : GEEN;
    }

    /** Whether a button in a list was pressed. */
    boolean is() {
        return soort != Soort.GEEN;
    }

    /** Whether the row that was to come back does not stand in this content: its list is full, or nobody ever saved it. */
    boolean mislukt(JsonNode inhoud) {
        return soort == Soort.TERUG
                && !Rijidentiteit.perId(inhoud.at(pointer())).containsKey(rij);
    }

    /** Where the list stands in the content. */
    String pointer() {
        return Veldnaam.pointer(lijst);
    }

    /**
     * The page of the list again, opened at the new row, at the way back of the removed row, or at the row that is back.
     *
     * @param hier address of the page
     * @param inhoud the content as it is saved now
     */
    String adres(String hier, Rijaanbod aanbod, FormulierDefinitie definitie, JsonNode inhoud) {
        var straks = switch (soort) {
            case WEG -> rij.isEmpty() ? aanbod : aanbod.met(lijst, rij);
            case TERUG -> mislukt(inhoud) ? aanbod : aanbod.zonder(lijst, rij);
            default -> aanbod;
        };
        var vraag = straks.vraag(soort == Soort.ERBIJ ? lijst : "");
        return hier + vraag + "#" + begin(definitie, inhoud.at(pointer()));
    }

    private String begin(FormulierDefinitie definitie, JsonNode rijen) {
        if (soort == Soort.WEG) {
            return rij.isEmpty() ? lijst : "terug-" + lijst + "-" + rij;
        }
        var veld =
                definitie.veld(pointer()).filter(gevonden -> !gevonden.velden().isEmpty());
        int plaats = soort == Soort.ERBIJ
                ? rijen.size()
                : List.copyOf(Rijidentiteit.perId(rijen).keySet()).indexOf(rij);
        return veld.filter(gevonden -> plaats >= 0 && plaats < gevonden.maxRijen())
                .map(Veld::velden)
                .map(List::getFirst)
                .map(eerste -> lijst + "-" + plaats + "-" + eerste.key())
                .orElse(lijst);
    }
}
