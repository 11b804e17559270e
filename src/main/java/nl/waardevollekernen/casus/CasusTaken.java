package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taakcasus;
import nl.waardevollekernen.taak.Taakinzage;

/** The tasks that are about a case itself, and who may know of that case now. */
@ApplicationScoped
class CasusTaken implements Taakcasus, Taakinzage {
    private static final Set<TaakSoort> OVER_DE_CASUS = EnumSet.of(
            TaakSoort.ONTVANKELIJKHEID,
            TaakSoort.ONTVANKELIJKHEID_BEVESTIGEN,
            TaakSoort.TOETSING,
            TaakSoort.TOETSING_BEVESTIGEN);

    private final CasusRepository casussen;
    private final CasusToegang toegang;

    CasusTaken(CasusRepository casussen, CasusToegang toegang) {
        this.casussen = casussen;
        this.toegang = toegang;
    }

    @Override
    public Map<UUID, UUID> casussen(List<TaakRegel> taken) {
        return taken.stream()
                .filter(taak -> OVER_DE_CASUS.contains(taak.soort()))
                .collect(Collectors.toMap(TaakRegel::id, TaakRegel::zaak));
    }

    @Override
    @Transactional
    public boolean kent(UUID casus, Gebruiker lezer) {
        return casussen.zichtbaar(casus, toegang.bekend(lezer)).isPresent();
    }
}
