package nl.waardevollekernen.casus;

import java.util.List;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.web.Stap;
import nl.waardevollekernen.gedeeld.web.Termijn;
import nl.waardevollekernen.opencall.DemoInhoud;
import org.jspecify.annotations.Nullable;

/**
 * All answers before submission.
 *
 * @param casus the draft
 * @param mag what the page offers this reader
 * @param onderwerpen the answers, topic by topic
 * @param stappen the topics with their state
 * @param samenvatting how many are complete
 * @param ontbreekt what still keeps it from being submitted
 * @param knockouts answers with which the case fails a knock-out; they hold up nothing
 * @param aandacht answers that may be submitted but work against the case
 * @param documenten the documents this reader may see
 * @param bewaard when it was last saved, in words
 * @param getekend who signed this exact content and when, or empty
 * @param sluit when the call closes
 * @param termijn the same as a term, or null once it has closed
 * @param open whether the call is open now
 * @param teLaat whether the call has closed
 * @param melding why signing or submitting was refused just now, or empty
 */
record Controleblad(
        CasusDetail casus,
        Casusrol mag,
        List<Leesbeeld> onderwerpen,
        List<Stap> stappen,
        String samenvatting,
        List<Gemis> ontbreekt,
        List<Gemis> knockouts,
        List<Gemis> aandacht,
        List<Documentbeeld> documenten,
        String bewaard,
        String getekend,
        String sluit,
        @Nullable Termijn termijn,
        boolean open,
        boolean teLaat,
        String melding) {
    /** One thing that is missing, wrong or asks attention, with the field where it is mended. */
    record Gemis(String onderwerp, String melding, String adres) {}

    /** Address of the case. */
    public String adres() {
        return "/casussen/" + casus.id();
    }

    /** Where the signature is posted. */
    public String tekenadres() {
        return adres() + "/controleren/ondertekening";
    }

    /** Where the submission is posted. */
    public String indienadres() {
        return adres() + "/controleren/indiening";
    }

    /** Heading above what is missing or wrong. */
    public String ontbreektKop() {
        return "Nog " + (ontbreekt.size() == 1 ? "1 punt" : ontbreekt.size() + " punten")
                + " om in te vullen of te verbeteren";
    }

    /** Whether this reader may still change an answer. */
    public boolean wijzigbaar() {
        return mag.bewerken() && !teLaat;
    }

    /** Whether this reader may sign now. */
    public boolean tekenbaar() {
        return mag.tekenen() && !teLaat;
    }

    /** Whether submitting is for this reader, now or once something is there. */
    public boolean indienen() {
        return mag.hoofd() && !teLaat;
    }

    /** Whether the signature that the call asks for is not there. */
    public boolean wachtOpHandtekening() {
        return casus.call().ondertekeningNodig() && getekend.isEmpty();
    }

    /** Whether the button to submit is there. */
    public boolean indienbaar() {
        return open && !wachtOpHandtekening();
    }

    /** One main button on the page: signing comes before submitting for who may do both. */
    public String indienknop() {
        return mag.tekenen() && getekend.isEmpty() ? "tweede" : "hoofd";
    }

    /** The amount that is asked, in words; marked when it was made up. */
    public String gevraagd() {
        return gevraagd(casus);
    }

    static String gevraagd(CasusDetail casus) {
        var pointer = "/financiering/gevraagd";
        var bedrag = casus.inhoud().at(pointer);
        boolean demo = DemoInhoud.isDemoWaarde(List.copyOf(casus.demoWaarden()), pointer);
        return bedrag.isNumber() ? Nederland.euro(bedrag.decimalValue()) + (demo ? "°" : "") : "";
    }
}
