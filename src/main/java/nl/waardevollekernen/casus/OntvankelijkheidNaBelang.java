package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taken;
import nl.waardevollekernen.taak.Versiesoort;
import nl.waardevollekernen.taak.Werkversies;

/**
 * What an interest does to the gate: a finding that does not stand yet lapses and a colleague judges anew; one that stands, or a
 * step that led to it, is told to the coordinator.
 */
@ApplicationScoped
class OntvankelijkheidNaBelang implements NaBelang {
    private static final String REDEN =
            "Wie dit eerder beoordeelde, heeft een belang bij de casus. Beoordeel de casus daarom opnieuw.";

    private final OordeelRepository oordelen;
    private final KnockoutRepository knockouts;
    private final Taken taken;
    private final Werkversies versies;

    OntvankelijkheidNaBelang(
            OordeelRepository oordelen, KnockoutRepository knockouts, Taken taken, Werkversies versies) {
        this.oordelen = oordelen;
        this.knockouts = knockouts;
        this.taken = taken;
        this.versies = versies;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Belanggevolg> verklaard(CasusKern casus, String gebruikerId, String naam) {
        boolean deed = taken.deed(casus.id(), TaakSoort.ONTVANKELIJKHEID, gebruikerId);
        boolean bevestigde = taken.deed(casus.id(), TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN, gebruikerId);
        var oordeel = oordelen.findByIdOptional(casus.id());
        boolean gaf = oordeel.filter(o -> o.isVan(gebruikerId)).isPresent()
                || versies.schreef(Versiesoort.ONTVANKELIJKHEID, casus.id(), gebruikerId);
        if (!deed && !bevestigde && !gaf) {
            return List.of();
        }
        boolean open = casus.status() == CasusStatus.ONTVANKELIJKHEID
                && oordeel.filter(Ontvankelijkheidsoordeel::staatVast).isEmpty();
        if (open && (deed || gaf)) {
            oordeel.ifPresent(o -> opnieuw(casus.id(), o));
            return List.of(Belanggevolg.opnieuw(
                    Rol.MARKTMEESTER_COORDINATOR,
                    naam + " beoordeelde de ontvankelijkheid of vroeg daarbij een aanvulling. Het oordeel vervalt. Een"
                            + " collega beoordeelt de casus opnieuw."));
        }
        if (oordeel.filter(Ontvankelijkheidsoordeel::staatVast).isEmpty()) {
            return List.of(Belanggevolg.blijft(
                    Rol.MARKTMEESTER_COORDINATOR,
                    naam
                            + " vroeg bij de ontvankelijkheid een aanvulling. Er is nog geen oordeel. Als het antwoord er is,"
                            + " beoordeelt een collega de casus."));
        }
        return List.of(Belanggevolg.blijft(
                Rol.MARKTMEESTER_COORDINATOR,
                naam + (deed || gaf ? " beoordeelde" : " bevestigde") + " de ontvankelijkheid. Dat oordeel staat."
                        + " De toets, het advies en het besluit over deze casus volgden daarop of volgen nog."));
    }

    private void opnieuw(UUID casusId, Ontvankelijkheidsoordeel oordeel) {
        if (oordeel.uitkomst().isPresent()) {
            taken.keerTerug(casusId, TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN, REDEN);
        }
        oordeel.vervalt(REDEN);
        knockouts.van(casusId).forEach(Knockout::vergeetOordeel);
    }
}
