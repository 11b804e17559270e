package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import nl.waardevollekernen.gedeeld.web.Berichten;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Onderwerp;

/** Where a topic that was saved leads to, and what the next page says about it. */
@ApplicationScoped
class Formuliervervolg {
    private static final String NIET_ONTVANKELIJK = "Let op: met deze antwoorden wordt uw casus niet ontvankelijk."
            + " Open het onderwerp opnieuw om te zien waarom.";

    /** What is read when a removed row does not fit any more. */
    static final String LIJST_VOL =
            "Niet teruggezet: deze lijst is vol. Verwijder eerst een andere regel en kies dan “Terugzetten”.";

    private final CasusLezen lezen;
    private final Formulierbladen bladen;
    private final Berichten berichten;

    Formuliervervolg(CasusLezen lezen, Formulierbladen bladen, Berichten berichten) {
        this.lezen = lezen;
        this.bladen = bladen;
        this.berichten = berichten;
    }

    /** The address of the next page; a button in a list stays on this one, whatever is wrong with its answers. */
    String adres(CasusDetail casus, Onderwerp onderwerp, GepostFormulier gepost, Gebruiker gebruiker) {
        var nu = lezen.voorBewaren(casus.id(), gebruiker);
        var handeling = Rijhandeling.van(gepost);
        if (handeling.is()) {
            if (handeling.mislukt(nu.inhoud())) {
                berichten.waarschuwStraks(LIJST_VOL);
            }
            var hier = "/casussen/" + casus.id() + "/formulier/" + onderwerp.key();
            return handeling.adres(hier, Rijaanbod.van(gepost.alle("weg")), Formulieren.van(casus.call()), nu.inhoud());
        }
        int fouten = bladen.verkeerd(nu, onderwerp);
        if (fouten > 0) {
            berichten.waarschuwStraks(bewaard(onderwerp) + " " + nogVerkeerd(fouten));
        } else if (!Formulierbladen.knockouts(nu, onderwerp).isEmpty()) {
            berichten.waarschuwStraks(bewaard(onderwerp) + " " + NIET_ONTVANKELIJK);
        } else {
            berichten.toonStraks(bewaard(onderwerp));
        }
        if (gepost.een("doe").equals("later")) {
            return "/casussen/" + casus.id();
        }
        return Formulieren.van(casus.call()).onderwerpen().stream()
                .filter(ander -> ander.nummer() == onderwerp.nummer() + 1)
                .findFirst()
                .map(volgende -> "/casussen/" + casus.id() + "/formulier/" + volgende.key())
                .orElse("/casussen/" + casus.id() + "/controleren");
    }

    private static String bewaard(Onderwerp onderwerp) {
        return "Uw antwoorden bij “" + onderwerp.titel() + "” zijn bewaard.";
    }

    /** What the next page says: an error never holds up saving, and saving is never silent about one. */
    private static String nogVerkeerd(int fouten) {
        return (fouten == 1 ? "Er staat nog 1 fout in." : "Er staan nog " + fouten + " fouten in.")
                + " Open het onderwerp opnieuw om te zien wat er moet veranderen.";
    }
}
