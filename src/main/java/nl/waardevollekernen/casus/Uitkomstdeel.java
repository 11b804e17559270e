package nl.waardevollekernen.casus;

import java.util.List;
import java.util.Optional;

/**
 * A later room that tells what it found, on the page of the case. A bean; asked only after the announcement. What it tells
 * carries no name of an assessor.
 */
public interface Uitkomstdeel {
    /** Where this part stands on the page: the decision first. */
    int plaats();

    /** What was found about this case, or empty when this room never came to it. Asked only for a submitter. */
    Optional<Deel> van(CasusDetail casus);

    /**
     * What follows from the announced decision, or empty when nothing does or another room tells it. Asked for everyone who
     * reads the case, since each of them may read the decision then.
     */
    default Optional<Vervolg> vervolg(CasusDetail casus) {
        return Optional.empty();
    }

    /**
     * What follows from the decision, in words.
     *
     * @param wie who must do something now, without a full stop
     * @param uitleg what that is, in sentences
     * @param nodig what the submitter does, in sentences
     * @param voorwaarden whether the decision has conditions
     */
    record Vervolg(String wie, String uitleg, String nodig, boolean voorwaarden) {}

    /**
     * One part of the outcome, in words.
     *
     * @param kop its heading
     * @param tekst the reasons as a whole, or empty
     * @param feiten the outcome in short
     * @param criteria the scores; empty where this room gives none
     */
    record Deel(String kop, String tekst, List<Feit> feiten, List<Criteriumregel> criteria) {
        public Deel {
            feiten = List.copyOf(feiten);
            criteria = List.copyOf(criteria);
        }

        /** Caption of the table with scores. */
        public String bijschrift() {
            return kop + ": cijfer per criterium";
        }
    }

    /**
     * One fact.
     *
     * @param adres where there is more about it, or empty
     * @param link what that link says
     */
    record Feit(String naam, String waarde, String adres, String link) {
        public Feit(String naam, String waarde) {
            this(naam, waarde, "", "");
        }
    }

    /**
     * One criterion.
     *
     * @param gewicht "25%"
     * @param cijfer the score, or the mean of several
     * @param redenen why, one for each who scored
     */
    record Criteriumregel(String naam, String gewicht, String cijfer, List<String> redenen) {
        public Criteriumregel {
            redenen = List.copyOf(redenen);
        }
    }
}
