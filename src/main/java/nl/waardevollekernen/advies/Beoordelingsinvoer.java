package nl.waardevollekernen.advies;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Formulierinvoer;
import nl.waardevollekernen.toetsing.Score;

/** Reads the form of a review, and puts the errors of its use case on the fields of the page. */
final class Beoordelingsinvoer {
    private Beoordelingsinvoer() {}

    /** What was filled in; a criterion that was left empty is left out. */
    static Beoordelingsvorm.Ingevuld van(Formulierinvoer invoer) {
        Map<String, Score> scores = new HashMap<>();
        for (var code : invoer.alle("criterium")) {
            var cijfer = invoer.tekst("cijfer-" + code);
            var motivering = invoer.tekst("motivering-" + code);
            if (!cijfer.isEmpty() || !motivering.isEmpty()) {
                scores.put(code, new Score(cijfer.matches("[0-9]{1,2}") ? new BigDecimal(cijfer) : null, motivering));
            }
        }
        return new Beoordelingsvorm.Ingevuld(scores, invoer.tekst("aanbeveling"), invoer.tekst("toelichting"));
    }

    static Formulierfouten fouten(Weigering fout) {
        return new Formulierfouten(fout.veldfouten().stream()
                .map(een -> new Veldfout(veld(een.veld()), een.melding()))
                .toList());
    }

    /** "/scores/brede-waarde/cijfer" is the field "cijfer-brede-waarde" of the page, "/toelichting" is "toelichting". */
    static String veld(String pointer) {
        return pointer.replaceFirst("^/scores/([^/]+)/([a-z]+)$", "$2-$1").replaceFirst("^/", "");
    }
}
