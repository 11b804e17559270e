package nl.waardevollekernen.selectie;

import java.util.List;
import java.util.stream.IntStream;
import nl.waardevollekernen.gedeeld.web.Keuze;

/**
 * The form of a decision.
 *
 * @param toets the two outcomes of the toets, in words, or empty
 * @param redensoorten the kinds of reasons that can be true of this case; choosing none is allowed
 * @param redenhulp what to know about them
 * @param bedraghulp between which amounts each fund may give
 * @param reservehulp how the places count, and until when the list holds
 * @param waarschuwing what to know before deciding, or empty
 * @param datumhulp how a date is written, with one that is still to come on the clock of the call
 * @param melding why it could not be recorded now, or empty
 */
record Besluitblad(
        Rondeblad ronde,
        Rondeblad.Rij rij,
        String toets,
        List<Keuze> redensoorten,
        String redenhulp,
        List<Keuze> fondsen,
        Besluitinvoer invoer,
        int regels,
        String bedraghulp,
        String reservehulp,
        String datumhulp,
        String waarschuwing,
        String melding) {
    /**
     * One condition on the form.
     *
     * @param naam begin of the names of its fields
     */
    record Regel(String naam, String kop, int nummer, String tekst, String eigenaar, String datum) {
        public String tekstveld() {
            return naam + "-tekst";
        }

        public String eigenaarveld() {
            return naam + "-eigenaar";
        }

        public String datumveld() {
            return naam + "-datum";
        }
    }

    public List<Keuze> uitkomsten() {
        return List.of(Uitkomst.values()).stream()
                .map(een -> new Keuze(een.code(), een.label()))
                .toList();
    }

    /** The conditions, with empty ones to fill in after them. */
    public List<Regel> voorwaarden() {
        var getypt = invoer.voorwaarden();
        return IntStream.range(0, Math.max(regels, getypt.size()))
                .mapToObj(i ->
                        i < getypt.size() ? regel(i, getypt.get(i)) : regel(i, new Besluitinvoer.Regel("", "", "")))
                .toList();
    }

    private static Regel regel(int nummer, Besluitinvoer.Regel regel) {
        return new Regel(
                "voorwaarden-" + nummer,
                "Voorwaarde " + (nummer + 1),
                nummer,
                regel.tekst(),
                regel.eigenaar(),
                regel.datum());
    }
}
