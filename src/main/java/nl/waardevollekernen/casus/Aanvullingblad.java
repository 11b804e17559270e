package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.web.Keuze;

/**
 * The page on which an aanvulling is answered.
 *
 * @param casus the case
 * @param toelichting the explanation of the marktmeester, may be empty
 * @param uiterlijk last second to answer, in words
 * @param punten what is asked
 * @param onderwerpen the frozen content
 */
record Aanvullingblad(
        CasusDetail casus, String toelichting, String uiterlijk, List<Punt> punten, List<Leesbeeld> onderwerpen) {
    /**
     * One thing that is asked.
     *
     * @param kop the place in the form, in words
     * @param vraag what the marktmeester asks
     * @param vragen the questions that are open
     * @param uploads where files for it are added: address and name of the question
     */
    record Punt(String kop, String vraag, List<Vraag> vragen, List<Keuze> uploads) {}

    public String adres() {
        return "/casussen/" + casus.id();
    }

    public String actie() {
        return adres() + "/aanvulling";
    }
}
