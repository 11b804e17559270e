package nl.waardevollekernen.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.casus.CasusGegevens;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.taak.TaakOnderwerp;
import nl.waardevollekernen.taak.TaakSoort;

/** Tells the inbox what a task about a review is about: the work itself is for its member alone. */
@ApplicationScoped
class BeoordelingOnderwerp implements TaakOnderwerp {
    private final Adviesrondes rondes;
    private final BeoordelingRepository beoordelingen;
    private final CasusGegevens gegevens;
    private final Organisaties organisaties;

    BeoordelingOnderwerp(
            Adviesrondes rondes,
            BeoordelingRepository beoordelingen,
            CasusGegevens gegevens,
            Organisaties organisaties) {
        this.rondes = rondes;
        this.beoordelingen = beoordelingen;
        this.gegevens = gegevens;
        this.organisaties = organisaties;
    }

    @Override
    @Transactional
    public Optional<Onderwerp> van(UUID zaak) {
        return beoordelingen.findByIdOptional(zaak).map(beoordeling -> {
            var casus = gegevens.kern(beoordeling.casusId());
            var organisatie = organisaties.van(casus.organisatie());
            return new Onderwerp(
                    casus.kenmerk(),
                    casus.kern().isEmpty() ? casus.titel() : casus.kern(),
                    organisatie.map(o -> o.naam()).orElse(casus.organisatie()),
                    organisatie
                            .map(o -> Objects.requireNonNullElse(o.provincie(), ""))
                            .orElse(""),
                    beoordeling.lidId());
        });
    }

    /** While the review may still be given; whatever ends one holds its case and its round. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNodig(UUID zaak, TaakSoort soort) {
        return beoordelingen
                .findByIdOptional(zaak)
                .map(beoordeling -> rondes.voorWijziging(beoordeling.casusId()))
                .flatMap(ronde -> beoordelingen.voorWijziging(ronde.casusId(), zaak))
                .filter(beoordeling -> beoordeling.status().loopt())
                .isPresent();
    }

    /** The work on a review is remembered with its case. */
    @Override
    @Transactional
    public Optional<UUID> keten(UUID zaak) {
        return beoordelingen.findByIdOptional(zaak).map(Beoordeling::casusId);
    }

    /** What is done when a review does not come is for the secretaris, not for the member. */
    @Override
    public Optional<Onderwerp> van(UUID zaak, TaakSoort soort) {
        return soort == TaakSoort.ADVIES
                ? van(zaak)
                : beoordelingen
                        .findByIdOptional(zaak)
                        .flatMap(beoordeling ->
                                van(zaak).map(onderwerp -> onderwerp.vanIedereen(", lid " + beoordeling.lid())));
    }
}
