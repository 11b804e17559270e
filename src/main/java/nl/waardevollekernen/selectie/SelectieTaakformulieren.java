package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.taak.TaakRegel;
import nl.waardevollekernen.taak.Taakformulier;

/** Where the tasks of a round are done. */
@ApplicationScoped
class SelectieTaakformulieren implements Taakformulier {
    private final RondeRepository rondes;
    private final OpenCalls calls;

    SelectieTaakformulieren(RondeRepository rondes, OpenCalls calls) {
        this.rondes = rondes;
        this.calls = calls;
    }

    @Override
    @Transactional
    public Optional<String> adres(TaakRegel taak) {
        return switch (taak.soort()) {
            case BESLUIT -> ronde(taak);
            case BESLUIT_TEKENEN -> ronde(taak).map(adres -> adres + "/ondertekenen");
            case AANKONDIGING -> ronde(taak).map(adres -> adres + "/aankondiging");
            default -> Optional.empty();
        };
    }

    private Optional<String> ronde(TaakRegel taak) {
        return rondes.findByIdOptional(taak.zaak())
                .flatMap(ronde -> calls.zoek(ronde.openCallId()))
                .map(call -> "/rondes/" + call.slug());
    }
}
