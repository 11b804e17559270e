package nl.waardevollekernen.toetsing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * The rule for a set of scores: each criterion of the framework gets 1 to 10 in the framework's steps, and each score has a
 * reason. A draft may be incomplete, never wrong.
 *
 * @param criteria name of each criterion by its code, in the order in which people see them
 * @param stap 1 for whole scores, 0.1 for one decimal
 */
public record Scoreregels(SequencedMap<String, String> criteria, BigDecimal stap) {
    public static final BigDecimal LAAGSTE = BigDecimal.ONE;
    public static final BigDecimal HOOGSTE = BigDecimal.TEN;
    public static final int LANGSTE_MOTIVERING = 4000;

    public Scoreregels {
        criteria = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(criteria));
    }

    /** Everything that is wrong with a draft; what is not filled in yet is not wrong. */
    public List<Veldfout> controleerConcept(Map<String, Score> scores) {
        var fouten = new ArrayList<Veldfout>();
        for (String code : scores.keySet()) {
            if (!criteria.containsKey(code)) {
                fouten.add(new Veldfout("/scores/" + code, "Dit criterium staat niet in het kader van deze call."));
            }
        }
        criteria.forEach((code, naam) -> {
            var score = scores.get(code);
            if (score != null) {
                controleer(code, naam, score, fouten);
            }
        });
        return fouten;
    }

    /** Everything that is wrong or missing for a set that must be complete. */
    public List<Veldfout> controleerVolledig(Map<String, Score> scores) {
        var fouten = new ArrayList<>(controleerConcept(scores));
        criteria.forEach((code, naam) -> {
            var score = scores.get(code);
            if (score == null || score.cijfer() == null) {
                fouten.add(new Veldfout(cijfer(code), "Geef een cijfer voor " + naam + "."));
            }
            if (score == null || Tekst.isLeeg(score.motivering())) {
                fouten.add(new Veldfout(motivering(code), "Geef een motivering bij " + naam + "."));
            }
        });
        return fouten;
    }

    private void controleer(String code, String naam, Score score, List<Veldfout> fouten) {
        if (score.cijfer() != null && !geldig(score.cijfer())) {
            fouten.add(new Veldfout(
                    cijfer(code), "Geef voor " + naam + " een cijfer van 1 tot en met 10" + stappen() + "."));
        }
        Leesrichting.meld(motivering(code), score.motivering(), fouten);
        if (score.motivering().length() > LANGSTE_MOTIVERING) {
            fouten.add(new Veldfout(
                    motivering(code),
                    "Maak de motivering bij " + naam + " korter, hoogstens " + Nederland.getal(LANGSTE_MOTIVERING)
                            + " tekens."));
        }
    }

    private boolean geldig(@Nullable BigDecimal cijfer) {
        return cijfer != null
                && cijfer.compareTo(LAAGSTE) >= 0
                && cijfer.compareTo(HOOGSTE) <= 0
                && cijfer.remainder(stap).signum() == 0;
    }

    private String stappen() {
        return stap.compareTo(BigDecimal.ONE) == 0 ? ", zonder decimalen" : ", met hoogstens één decimaal";
    }

    private static String cijfer(String code) {
        return "/scores/" + code + "/cijfer";
    }

    private static String motivering(String code) {
        return "/scores/" + code + "/motivering";
    }
}
