package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.waardevollekernen.casus.BelangVastleggen;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/**
 * A member declares to have an interest, or none, before reading the case. None opens the case, unless the member declared an
 * interest in it or in its submitters before; one hides it everywhere for good and another member is asked.
 */
@ApplicationScoped
public class BelangVerklaren {
    /** Longest explanation, in characters. */
    public static final int LANGSTE_TOELICHTING = BelangVastleggen.LANGSTE_TOELICHTING;

    private final BeoordelingRepository beoordelingen;
    private final Adviesrondes rondes;
    private final BelangVastleggen vastleggen;
    private final CasusVoortgang voortgang;
    private final Logboek logboek;
    private final Clock klok;

    BelangVerklaren(
            BeoordelingRepository beoordelingen,
            Adviesrondes rondes,
            BelangVastleggen vastleggen,
            CasusVoortgang voortgang,
            Logboek logboek,
            Clock klok) {
        this.beoordelingen = beoordelingen;
        this.rondes = rondes;
        this.vastleggen = vastleggen;
        this.voortgang = voortgang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * No interest: own, employer's, family's, in the last four years, or through shared advisers or shareholders.
     *
     * @throws Weigering (409) with the earlier declaration and its date, when it says otherwise
     */
    @Transactional
    public Beoordeling geenBelang(UUID casusId, UUID beoordelingId, Gebruiker lid) {
        rondes.voorWijziging(casusId);
        var beoordeling = beoordelingen
                .voorWijziging(casusId, beoordelingId)
                .filter(b -> b.isVan(lid))
                .orElseThrow(Weigering::nietGevonden);
        vastleggen.tegenspraak(casusId, lid).ifPresent(eerder -> {
            throw Weigering.conflict(eerder);
        });
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
     * @param heleOrganisatie whether it is about the submitters as such, and so about each of their cases
     */
    @Transactional
    public void belang(UUID casusId, UUID beoordelingId, String toelichting, boolean heleOrganisatie, Gebruiker lid) {
        beoordelingen.eisVerklaarbaar(casusId, beoordelingId, lid);
        vastleggen.leg(casusId, toelichting, heleOrganisatie, lid);
    }
}
