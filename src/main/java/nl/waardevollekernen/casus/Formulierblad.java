package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import nl.waardevollekernen.gedeeld.web.Formulierfouten;
import nl.waardevollekernen.gedeeld.web.Stap;
import nl.waardevollekernen.opencall.Begrip;
import nl.waardevollekernen.opencall.Onderwerp;

/**
 * One topic of a draft as its page shows it.
 *
 * @param casus the case
 * @param onderwerp the topic
 * @param groepen its questions under their headings
 * @param begrippen the terms it uses
 * @param stappen all topics with their state
 * @param samenvatting how many are complete
 * @param bewaard when the draft was last saved, in words
 * @param afdruk tells whether the topic changed since it was read
 * @param volgende title of the next topic, or empty on the last
 * @param medeIndieners whether this topic is where its reader may go on to choose who take part
 * @param knockouts stored answers with which the case fails a knock-out, each under the name of its field
 * @param verkeerd what is wrong with answers that are stored: they may stay in a draft, but not be submitted
 */
record Formulierblad(
        CasusDetail casus,
        Onderwerp onderwerp,
        List<FormulierBeeld.Groep> groepen,
        List<Begrip> begrippen,
        List<Stap> stappen,
        String samenvatting,
        String bewaard,
        String afdruk,
        String volgende,
        boolean medeIndieners,
        List<Veldfout> knockouts,
        Formulierfouten verkeerd) {
    /** Whether this is the topic about who submits. */
    public boolean overDeIndiener() {
        return onderwerp.key().equals(Voorinvulling.OVER_DE_INDIENER);
    }

    /** Whether the page may propose answers: nobody saved this topic yet. */
    public boolean voorgesteld() {
        return Voorinvulling.heeft(onderwerp, casus.inhoud().path(onderwerp.key()));
    }

    /** Where the form is posted to. */
    public String actie() {
        return "/casussen/" + casus.id() + "/formulier/" + onderwerp.key();
    }

    /** Where a script keeps what is being typed. */
    public String vanzelf() {
        return actie() + "/vanzelf";
    }

    /** Page of the case. */
    public String casusAdres() {
        return "/casussen/" + casus.id();
    }

    /** Where the documents of a case are added, without the name of the question. */
    public String bijlagen() {
        return casusAdres() + "/bijlagen/";
    }

    /** "Onderwerp 6 van 12". */
    public String plaats() {
        return "Onderwerp " + onderwerp.nummer() + " van " + stappen.size();
    }
}
