package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Leesrichting;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Tekst;
import nl.waardevollekernen.gedeeld.Vergrendeling;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.Procesnamen.Bericht;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.termijn.Looptermijnen;

/** Withdraws a case, at any moment before its outcome is announced; everything that waits for it ends. */
@ApplicationScoped
public class CasusIntrekken {
    /** Longest reason, in characters. */
    public static final int LANGSTE_REDEN = 2000;

    private final CasusRepository casussen;
    private final AanvullingRepository aanvullingen;
    private final AanvullingAntwoordRepository antwoorden;
    private final CasusToegang toegang;
    private final CasusVoortgang voortgang;
    private final Casuspost post;
    private final Taken taken;
    private final Looptermijnen termijnen;
    private final Logboek logboek;
    private final Proces proces;
    private final Instance<NaIntrekking> daarna;
    private final Clock klok;

    CasusIntrekken(
            CasusRepository casussen,
            AanvullingRepository aanvullingen,
            AanvullingAntwoordRepository antwoorden,
            CasusToegang toegang,
            CasusVoortgang voortgang,
            Casuspost post,
            Taken taken,
            Looptermijnen termijnen,
            Logboek logboek,
            Proces proces,
            @Any Instance<NaIntrekking> daarna,
            Clock klok) {
        this.casussen = casussen;
        this.aanvullingen = aanvullingen;
        this.antwoorden = antwoorden;
        this.toegang = toegang;
        this.voortgang = voortgang;
        this.post = post;
        this.taken = taken;
        this.termijnen = termijnen;
        this.logboek = logboek;
        this.proces = proces;
        this.daarna = daarna;
        this.klok = klok;
    }

    /**
     * Withdraws. Doing it again changes nothing.
     *
     * @param reden why, in the words of the submitter; read by those who handle the case
     * @throws Weigering (403) for a co-submitter, (409) once the outcome is announced, (400) without a reason
     */
    @Transactional
    public Casus trekIn(UUID casusId, String reden, Gebruiker gebruiker) {
        var casus = houdVast(casusId, gebruiker);
        toegang.eisHoofdindiener(casus, gebruiker);
        var waarom = Tekst.schoon(reden);
        if (waarom.isEmpty() || waarom.length() > LANGSTE_REDEN) {
            throw Weigering.invoer(
                    "/reden",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_REDEN) + " tekens waarom u intrekt.");
        }
        Leesrichting.eis("/reden", waarom);
        if (casus.status() == CasusStatus.INGETROKKEN) {
            return casus;
        }
        var nu = klok.instant();
        var was = CasusKern.van(casus);
        casus.trekIn(waarom);
        logboek.noteer(
                Notitie.van(casusId, LogSoort.CASUS_INGETROKKEN, gebruiker).met("reden", waarom));
        if (was.status().loopt()) {
            aanvullingen.open(casusId).ifPresent(aanvulling -> {
                aanvulling.verval(nu);
                antwoorden.deleteById(aanvulling.id());
            });
            taken.sluitVoor(casusId, "De casus is ingetrokken");
            termijnen.beeindig(casusId);
            daarna.forEach(ruimte -> ruimte.ingetrokken(was));
            proces.bericht(casusId, Bericht.CASUS_INGETROKKEN, casusId.toString(), Map.of());
            post.ingetrokken(casus);
        }
        casussen.flush();
        return casus;
    }

    /** The case with all that its withdrawal changes too, locked in the one order (see {@link Vergrendeling}). */
    private Casus houdVast(UUID casusId, Gebruiker gebruiker) {
        if (casussen.tel(toegang.zicht(gebruiker), "c.id = :id", Map.of("id", casusId)) == 0) {
            throw Weigering.nietGevonden();
        }
        var vast = new HashSet<>(Set.of(casusId));
        daarna.forEach(ruimte -> vast.addAll(ruimte.ookVast(casusId)));
        voortgang.houdVast(vast);
        daarna.forEach(ruimte -> ruimte.houdVast(casusId));
        Vergrendeling.opVolgorde(vast).forEach(logboek::houdVast);
        return casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
    }
}
