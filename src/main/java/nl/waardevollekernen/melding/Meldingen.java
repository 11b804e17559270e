package nl.waardevollekernen.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import nl.waardevollekernen.gedeeld.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans mails. A mail is sent only if the step it tells about is committed, and once per key. */
@ApplicationScoped
public class Meldingen {
    private final MeldingOpslag opslag;
    private final Clock klok;
    private final String site;

    /**
     * Needs to know where people reach this site.
     *
     * @param adres address of the site as people type it, such as {@code https://open-call.voorbeeld.nl}; the start fails
     *     without one, for a mail could then not say where to go
     */
    Meldingen(MeldingOpslag opslag, Clock klok, @ConfigProperty(name = "waardevollekernen.adres") URI adres) {
        this.opslag = opslag;
        this.site = adres.toString().replaceFirst("/+$", "");
        this.klok = klok;
    }

    /**
     * Plans one mail in the transaction of the caller; without one it refuses. A key that was used before changes
     * nothing. Line ends and other control characters in the subject become spaces; an address that is none is kept
     * as blocked, where beheer sees it, and never stops the step.
     *
     * @param sleutel what this mail is about, the same when the step is repeated; at most 200 characters
     * @param aan one e-mail address
     * @param onderwerp one line
     * @param tekst plain Dutch text; never the internal state of a case, never HTML
     * @param pagina path of the page on this site where the reader can see or do what the mail is about
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(String sleutel, String aan, String onderwerp, String tekst, String pagina) {
        boolean geldig = Mailtekst.isAdres(aan.strip());
        var adres = geldig ? aan.strip() : Mailtekst.regel(aan);
        var nieuw = new MeldingOpslag.Nieuw(
                Ids.nieuw(),
                sleutel,
                adres,
                Mailtekst.regel(onderwerp),
                Mailtekst.tekst(tekst + "\n\nDirect naar de pagina:\n" + site + pagina),
                klok.instant());
        if (geldig) {
            opslag.plan(nieuw);
        } else {
            opslag.blokkeer(nieuw, Mailtekst.GEEN_ADRES);
        }
    }
}
