package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.opencall.CallStatus;
import nl.waardevollekernen.opencall.OpenCalls;

/** Begins an empty draft for the user's own organisation, in a call that is open to organisations of that kind. */
@ApplicationScoped
public class CasusAanmaken {
    /** Longest title of a case, in characters. */
    public static final int LANGSTE_TITEL = 200;

    private final CasusRepository casussen;
    private final OpenCalls calls;
    private final Organisaties organisaties;
    private final Logboek logboek;
    private final Clock klok;

    CasusAanmaken(CasusRepository casussen, OpenCalls calls, Organisaties organisaties, Logboek logboek, Clock klok) {
        this.casussen = casussen;
        this.calls = calls;
        this.organisaties = organisaties;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Makes the draft.
     *
     * @throws Weigering (404) for a call that is not there, (403) for an organisation the call does not admit, (409) when
     *     the call is not open, (400) for a title that is empty or too long
     */
    @Transactional
    public Casus maakAan(String callSlug, String titel, Gebruiker gebruiker) {
        var call = calls.metSlug(callSlug, gebruiker);
        var nu = klok.instant();
        var organisatie = gebruiker
                .organisatieCode()
                .flatMap(organisaties::van)
                .orElseThrow(() -> Weigering.nietToegestaan("U hoort bij geen organisatie die kan indienen."));
        if (!gebruiker.heeft(Rol.INDIENER) || !call.magIndienen(organisatie.soort())) {
            throw Weigering.nietToegestaan(
                    "Uw organisatie kan in deze open call geen casus indienen. Op de pagina van de"
                            + " open call staat wie dat kan.");
        }
        if (call.status(nu) != CallStatus.OPEN) {
            throw Weigering.conflict("Deze open call is nu niet open. U kunt geen nieuwe casus beginnen.");
        }
        var schoon = Tekst.schoon(titel);
        if (schoon.isEmpty() || schoon.length() > LANGSTE_TITEL) {
            throw Weigering.invoer(
                    "/titel",
                    "Geef de casus een titel van 1 tot en met " + Nederland.getal(LANGSTE_TITEL) + " tekens.");
        }
        Leesrichting.eis("/titel", schoon);
        int jaar = call.opent().atZone(Nederland.ZONE).getYear();
        var casus = Casus.concept(call.id(), jaar, organisatie.code(), schoon, gebruiker.naam(), nu);
        casussen.persistAndFlush(casus);
        logboek.noteer(Notitie.van(casus.id(), LogSoort.CASUS_AANGEMAAKT, gebruiker, schoon));
        return casus;
    }
}
