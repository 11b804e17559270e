package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Etags;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/** The tekenbevoegde agrees with the exact content, which must be complete; any later edit voids it. */
@ApplicationScoped
public class CasusOndertekenen {
    private final CasusRepository casussen;
    private final CasusToegang toegang;
    private final CasusFormulier formulieren;
    private final Sluiting sluiting;
    private final Logboek logboek;
    private final Clock klok;

    CasusOndertekenen(
            CasusRepository casussen,
            CasusToegang toegang,
            CasusFormulier formulieren,
            Sluiting sluiting,
            Logboek logboek,
            Clock klok) {
        this.casussen = casussen;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.sluiting = sluiting;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * Signs what was read.
     *
     * @throws Weigering (403) for somebody who may not sign, (412) when the content changed since it was read, (400) for
     *     what is still missing, (409) when the call has closed or it is no draft any more
     */
    @Transactional
    public Casus onderteken(UUID casusId, Etags.Voorwaarde gelezen, Gebruiker gebruiker) {
        var casus = casussen.zichtbaarVoorWijziging(casusId, toegang.zicht(gebruiker))
                .orElseThrow(Weigering::nietGevonden);
        toegang.eisTekenbevoegde(casus, gebruiker);
        sluiting.eisOpTijd(casus);
        casus.eisConcept("ondertekend");
        casus.eisGelezen(gelezen);
        var inhoud = formulieren.geldend(casus);
        formulieren.eisVolledig(casus, inhoud);
        casus.houdAlleen(CanoniekeJson.tekst(inhoud));
        casus.onderteken(gebruiker.id(), gebruiker.naam(), klok.instant());
        logboek.noteer(
                Notitie.van(casusId, LogSoort.CASUS_ONDERTEKEND, gebruiker).met("inhoud", casus.inhoudHash()));
        casussen.flush();
        return casus;
    }
}
