package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * One question as a page shows it.
 *
 * @param naam name and id of its field; errors carry the same name
 * @param label the question; ends in ° when the answer was made up for a demonstration
 * @param hulp help, unit and limits in words; may be empty
 * @param vorm which building block shows it: the name of its type in lower case
 * @param antwoord what stands in the field
 * @param gekozen the ticked answers, of a question with several
 * @param keuzes the answers to choose from
 * @param eenheid what a number counts, or empty
 * @param verplicht false for a question that may stay empty; null for any other, since the page says that those are required
 * @param rijen the rows, of a list
 * @param kanErbij whether a list may have another row
 * @param document the file that was added, or null
 * @param afgeschermd whether there is a file that this reader may not see
 * @param weg the removed rows that can be put back, of a list
 */
record Vraag(
        String naam,
        String label,
        String hulp,
        String vorm,
        String antwoord,
        List<String> gekozen,
        List<Keuze> keuzes,
        String eenheid,
        @Nullable Boolean verplicht,
        List<Rij> rijen,
        boolean kanErbij,
        @Nullable Documentbeeld document,
        boolean afgeschermd,
        List<Weg> weg) {

    /**
     * One row of a list.
     *
     * @param naam name of the row, "grex-kosten-0"
     * @param id what it is recognised by, wherever it stands
     * @param kop "Regel 1"
     * @param vragen its questions
     */
    record Rij(String naam, String id, String kop, List<Vraag> vragen) {}

    /**
     * A removed row of a list.
     *
     * @param naam name of the list and id of the row
     * @param tekst its answers, to recognise it by
     */
    record Weg(String naam, String tekst) {}

    /** How many rows the page shows: what the hidden field of a list carries. */
    public int aantalRijen() {
        return rijen.size();
    }
}
