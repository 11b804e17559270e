package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.casus.BelangVastleggen;
import nl.waardevollekernen.casus.CasusBekend;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.casus.CasusVoortgang;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.logboek.LogSoort;
import nl.waardevollekernen.logboek.Logboek;
import nl.waardevollekernen.logboek.Notitie;

/**
 * The voorzitter or the secretaris declares, for one case, to have an interest or none; before that neither reads the case.
 * Whose own review is asked declares with that review: it is the same declaration.
 */
@ApplicationScoped
public class VoorafVerklaren {
    /**
     * What may be known before the declaration.
     *
     * @param advies which case it is; nothing of what is in it
     * @param indieners names of who submit
     */
    public record Vooraf(AdviesWeergave advies, List<String> indieners) {}

    private final CasusBekend bekend;
    private final AdviesLezen lezen;
    private final Adviesrondes rondes;
    private final BeoordelingRepository beoordelingen;
    private final BelangVerklaren metBeoordeling;
    private final BelangVastleggen vastleggen;
    private final CasusVoortgang voortgang;
    private final CasusGegevens gegevens;
    private final Logboek logboek;

    VoorafVerklaren(
            CasusBekend bekend,
            AdviesLezen lezen,
            Adviesrondes rondes,
            BeoordelingRepository beoordelingen,
            BelangVerklaren metBeoordeling,
            BelangVastleggen vastleggen,
            CasusVoortgang voortgang,
            CasusGegevens gegevens,
            Logboek logboek) {
        this.bekend = bekend;
        this.lezen = lezen;
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.metBeoordeling = metBeoordeling;
        this.vastleggen = vastleggen;
        this.voortgang = voortgang;
        this.gegevens = gegevens;
        this.logboek = logboek;
    }

    /** Which case it is and who submit it; refused (404) for who may not know of it. */
    @Transactional
    public Vooraf vooraf(UUID casusId, Gebruiker wie) {
        eisRol(wie);
        return new Vooraf(lezen.lees(casusId, wie), gegevens.indieners(casusId));
    }

    /**
     * No interest: the case opens.
     *
     * @throws Weigering (409) when an interest in it or in one of its submitters was declared before
     */
    @Transactional
    public void geenBelang(UUID casusId, Gebruiker wie) {
        eisRol(wie);
        bekend.kern(casusId, wie);
        rondes.voorWijziging(casusId);
        vastleggen.tegenspraak(casusId, wie).ifPresent(eerder -> {
            throw Weigering.conflict(eerder);
        });
        var gevraagd = beoordelingen
                .vanLid(casusId, wie.id())
                .filter(een -> een.status().loopt());
        if (gevraagd.isPresent()) {
            metBeoordeling.geenBelang(casusId, gevraagd.get().id(), wie);
        } else if (voortgang.laatLezenInRol(casusId, wie)) {
            logboek.noteer(Notitie.van(casusId, LogSoort.GEEN_BELANG_VERKLAARD, wie));
        }
    }

    /**
     * An interest: the case is gone for this user, for good.
     *
     * @param toelichting what the interest is
     * @param heleOrganisatie whether it is about the submitters as such, and so about each of their cases
     */
    @Transactional
    public void belang(UUID casusId, String toelichting, boolean heleOrganisatie, Gebruiker wie) {
        eisRol(wie);
        bekend.kern(casusId, wie);
        vastleggen.leg(casusId, toelichting, heleOrganisatie, wie);
    }

    private static void eisRol(Gebruiker wie) {
        if (!wie.heeftEenVan(Rol.VOORZITTER, Rol.SECRETARIS)) {
            throw Weigering.nietToegestaan("Alleen de voorzitter en de secretaris verklaren hier een belang.");
        }
    }
}
