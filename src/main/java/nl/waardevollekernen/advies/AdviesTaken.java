package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.TaakSoort;
import nl.waardevollekernen.taak.Taakcasus;

/** The tasks that are about one review: each names the case of that review. */
@ApplicationScoped
class AdviesTaken implements Taakcasus {
    private final BeoordelingRepository beoordelingen;

    AdviesTaken(BeoordelingRepository beoordelingen) {
        this.beoordelingen = beoordelingen;
    }

    @Override
    @Transactional
    public Map<UUID, UUID> casussen(List<TaakRegel> taken) {
        var reviews = taken.stream()
                .filter(taak -> taak.soort() == TaakSoort.ADVIES || taak.soort() == TaakSoort.ADVIES_UITBLIJVEND)
                .toList();
        if (reviews.isEmpty()) {
            return Map.of();
        }
        var perReview = beoordelingen
                .list("id in ?1", reviews.stream().map(TaakRegel::zaak).toList())
                .stream()
                .collect(Collectors.toMap(Beoordeling::id, Beoordeling::casusId));
        var casussen = new HashMap<UUID, UUID>();
        for (var taak : reviews) {
            var casus = perReview.get(taak.zaak());
            if (casus != null) {
                casussen.put(taak.id(), casus);
            }
        }
        return Map.copyOf(casussen);
    }
}
