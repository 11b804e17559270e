package nl.waardevollekernen.advies;

import java.util.List;
import java.util.Map;
import nl.waardevollekernen.casus.Dossier;
import nl.waardevollekernen.casus.Zaakkop;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.toetsing.Score;
import nl.waardevollekernen.toetsing.Scoreveld;

/**
 * The review of one case by one member, as its form shows it.
 *
 * @param adres of the form
 * @param uiterlijk the last day of the term, in words
 * @param dossier what the case says
 * @param criteria every criterion in order, with what was given
 * @param voorlopig weighted mean over what was scored so far, or empty text
 * @param gescoord how many criteria have a score
 * @param aanbeveling code of the recommendation, or empty
 */
record Beoordelingsvorm(
        String adres,
        Zaakkop kop,
        String uiterlijk,
        Dossier dossier,
        String kader,
        List<Scoreveld> criteria,
        String voorlopig,
        long gescoord,
        String aanbeveling,
        String toelichting,
        long versie) {
    /** What somebody filled in, kept or not. */
    record Ingevuld(Map<String, Score> scores, String aanbeveling, String toelichting) {}

    /** Where a member who finds an interest after all declares it. */
    public String verklaaradres() {
        return adres + "/verklaring";
    }

    /** What a member can recommend. */
    public List<Keuze> aanbevelingen() {
        return List.of(Aanbeveling.values()).stream()
                .map(een -> new Keuze(een.code(), een.label()))
                .toList();
    }
}
