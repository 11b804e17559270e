package nl.waardevollekernen.selectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.opencall.OpenCalls;
import nl.waardevollekernen.proces.LopendeZaken;
import nl.waardevollekernen.proces.Proces;
import nl.waardevollekernen.proces.ProcesSoort;
import nl.waardevollekernen.taak.TaakOnderwerp;

/** Says which rounds must have a living process, and what a task about a round is about. */
@ApplicationScoped
class SelectieLopend implements LopendeZaken, TaakOnderwerp {
    private final RondeRepository rondes;
    private final OpenCalls calls;

    SelectieLopend(RondeRepository rondes, OpenCalls calls) {
        this.rondes = rondes;
        this.calls = calls;
    }

    @Override
    public ProcesSoort soort() {
        return ProcesSoort.SELECTIE;
    }

    @Override
    @Transactional
    public List<UUID> lopend() {
        return rondes.levend().stream().map(Ronde::id).toList();
    }

    @Override
    @Transactional
    public Optional<String> vervolg(UUID zaak) {
        return rondes.findByIdOptional(zaak)
                .filter(ronde -> ronde.status() != RondeStatus.AANGEKONDIGD)
                .map(ronde -> Proces.BEGIN);
    }

    /** The work on a round is remembered with its call, as the round itself is. */
    @Override
    @Transactional
    public Optional<UUID> keten(UUID zaak) {
        return rondes.findByIdOptional(zaak).map(Ronde::openCallId);
    }

    @Override
    @Transactional
    public Optional<Onderwerp> van(UUID zaak) {
        return rondes.findByIdOptional(zaak)
                .flatMap(ronde -> calls.zoek(ronde.openCallId())
                        .map(call -> new Onderwerp("Ronde " + ronde.volgnummer(), call.titel(), "", "", null)));
    }
}
