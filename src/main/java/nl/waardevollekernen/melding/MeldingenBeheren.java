package nl.waardevollekernen.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/** Lets beheer see which mails did not get through, and send a blocked one again with a reason. */
@ApplicationScoped
public class MeldingenBeheren {
    private static final int MEESTE = 200;

    private final MeldingOpslag opslag;
    private final Logboek logboek;
    private final Clock klok;

    MeldingenBeheren(MeldingOpslag opslag, Logboek logboek, Clock klok) {
        this.opslag = opslag;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The oldest 200 mails that are blocked or keep failing. */
    @Transactional
    public List<MisluktMelding> mislukt(Gebruiker gebruiker) {
        eisBeheer(gebruiker);
        return opslag.mislukt(MEESTE);
    }

    /** Sends a blocked mail again; refused (409) when it is not blocked, (400) without a reason. */
    @Transactional
    public void opnieuw(UUID melding, String reden, Gebruiker gebruiker) {
        eisBeheer(gebruiker);
        if (Tekst.isLeeg(reden)) {
            throw Weigering.invoer("reden", "Geef een reden op.");
        }
        Leesrichting.eis("reden", reden);
        if (!opslag.opnieuw(melding, klok.instant())) {
            throw Weigering.conflict("Deze e-mail is niet geblokkeerd. Ververs de pagina.");
        }
        logboek.noteer(Notitie.van(melding, LogSoort.MELDING_OPNIEUW, gebruiker).met("reden", reden));
    }

    private static void eisBeheer(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.BEHEER)) {
            throw Weigering.nietGevonden();
        }
    }
}
