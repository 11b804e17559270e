package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/**
 * A member declares to have an interest, or none, before reading the case. None opens the case; one hides it everywhere for
 * good and another member is asked.
 */
@ApplicationScoped
public class BelangVerklaren {
    /** Longest explanation, in characters. */
    public static final int LANGSTE_TOELICHTING = 2000;

    private final BeoordelingRepository beoordelingen;
    private final Adviesrondes rondes;
    private final Toewijzen toewijzen;
    private final BelangRepository belangen;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final Logboek logboek;
    private final Clock klok;

    BelangVerklaren(
            BeoordelingRepository beoordelingen,
            Adviesrondes rondes,
            Toewijzen toewijzen,
            BelangRepository belangen,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            Logboek logboek,
            Clock klok) {
        this.beoordelingen = beoordelingen;
        this.rondes = rondes;
        this.toewijzen = toewijzen;
        this.belangen = belangen;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** No interest: own, employer's, family's, in the last four years, or through shared advisers or shareholders. */
    @Transactional
    public Beoordeling geenBelang(UUID casusId, UUID beoordelingId, Gebruiker lid) {
        rondes.voorWijziging(casusId);
        var beoordeling = laad(casusId, beoordelingId);
        if (beoordeling.verklaarGeenBelang(lid, klok.instant())) {
            voortgang.laatLezen(casusId, lid);
            logboek.noteer(Notitie.van(casusId, LogSoort.GEEN_BELANG_VERKLAARD, lid));
        }
        beoordelingen.flush();
        return beoordeling;
    }

    /**
     * An interest: absolute and for good.
     *
     * @param toelichting what the interest is
     * @param heleOrganisatie whether it is about the submitter as such, and so about each of its cases
     */
    @Transactional
    public void belang(UUID casusId, UUID beoordelingId, String toelichting, boolean heleOrganisatie, Gebruiker lid) {
        var ronde = rondes.voorWijziging(casusId);
        var beoordeling = laad(casusId, beoordelingId);
        var nu = klok.instant();
        beoordeling.verschoon(lid, nu);
        if (toelichting.isBlank() || toelichting.length() > LANGSTE_TOELICHTING) {
            throw Weigering.invoer(
                    "/toelichting",
                    "Schrijf in 1 tot en met " + Nederland.getal(LANGSTE_TOELICHTING) + " tekens welk belang u hebt.");
        }
        voortgang.sluitUit(casusId, lid.id());
        if (heleOrganisatie) {
            gegevens.organisaties(casusId)
                    .forEach(organisatie -> belangen.leg(lid.id(), organisatie, toelichting.strip(), nu));
        }
        logboek.noteer(Notitie.van(casusId, LogSoort.BELANG_VERKLAARD, lid));
        rondes.beeindigWachten(beoordeling, "Het lid heeft een belang en doet niet mee");
        toewijzen.vulAan(ronde);
    }

    private Beoordeling laad(UUID casusId, UUID beoordelingId) {
        return beoordelingen.voorWijziging(casusId, beoordelingId).orElseThrow(Weigering::nietGevonden);
    }
}
