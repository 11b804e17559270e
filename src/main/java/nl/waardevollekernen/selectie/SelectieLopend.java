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
import nl.waardevollekernen.taak.TaakSoort;

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
                .filter(ronde -> ronde.status().leeft())
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
        return rondes.findByIdOptional(zaak).flatMap(this::van);
    }

    /** The task to decide says why there is something to decide again. */
    @Override
    @Transactional
    public Optional<Onderwerp> van(UUID zaak, TaakSoort soort) {
        return rondes.findByIdOptional(zaak)
                .flatMap(ronde -> van(ronde)
                        .map(onderwerp -> soort == TaakSoort.BESLUIT
                                ? ronde.redenHeropening()
                                        .map(reden -> onderwerp.vanIedereen(" – opnieuw: "
                                                + Character.toLowerCase(reden.charAt(0)) + reden.substring(1)))
                                        .orElse(onderwerp)
                                : onderwerp));
    }

    /** What ends the work on a round, such as a withdrawal, holds the round. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNodig(UUID zaak, TaakSoort soort) {
        return rondes.voorWijziging(zaak).filter(ronde -> ronde.vraagt(soort)).isPresent();
    }

    private Optional<Onderwerp> van(Ronde ronde) {
        return calls.zoek(ronde.openCallId())
                .map(call -> new Onderwerp("Ronde " + ronde.volgnummer(), call.titel(), "", "", null));
    }
}
