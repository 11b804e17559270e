package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusKern;
import nl.waardevollekernen.casus.NaIntrekking;
import nl.waardevollekernen.proces.LopendeZaken;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;

/** Says which reviews must have a living process, and ends them all when their case is withdrawn. */
@ApplicationScoped
class AdviesLopend implements LopendeZaken, NaIntrekking {
    private final AdviesrondeRepository rondes;
    private final BeoordelingRepository beoordelingen;
    private final Adviesrondes afhandeling;
    private final Clock klok;

    AdviesLopend(
            AdviesrondeRepository rondes, BeoordelingRepository beoordelingen, Adviesrondes afhandeling, Clock klok) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.afhandeling = afhandeling;
        this.klok = klok;
    }

    @Override
    public ProcesSoort soort() {
        return ProcesSoort.ADVIES;
    }

    @Override
    @Transactional
    public List<UUID> lopend() {
        return beoordelingen.lopend().stream().map(Beoordeling::id).toList();
    }

    @Override
    @Transactional
    public Optional<String> vervolg(UUID zaak) {
        return beoordelingen
                .findByIdOptional(zaak)
                .filter(b -> b.status().loopt())
                .map(b -> Proces.BEGIN);
    }

    @Override
    public void houdVast(UUID casus) {
        rondes.vanCasusVoorWijziging(casus);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void ingetrokken(CasusKern casus) {
        rondes.vanCasusVoorWijziging(casus.id())
                .ifPresent(ronde -> beoordelingen.vanRonde(ronde.id()).stream()
                        .filter(b -> b.status().loopt())
                        .forEach(b -> {
                            b.trekIn(klok.instant());
                            afhandeling.beeindigWachten(b, "De casus is ingetrokken");
                        }));
    }
}
