package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Organisaties;
import nl.waardevollekernen.taak.TaakOnderwerp;
import nl.waardevollekernen.taak.TaakSoort;

/** Tells the inbox what a task about a case is about. */
@ApplicationScoped
class CasusOnderwerp implements TaakOnderwerp {
    private final CasusRepository casussen;
    private final Organisaties organisaties;

    CasusOnderwerp(CasusRepository casussen, Organisaties organisaties) {
        this.casussen = casussen;
        this.organisaties = organisaties;
    }

    @Override
    public Optional<Onderwerp> van(UUID zaak) {
        return casussen.findByIdOptional(zaak).map(casus -> {
            var organisatie = organisaties.van(casus.organisatie());
            return new Onderwerp(
                    casus.kenmerk(),
                    casus.kern().isEmpty() ? casus.titel() : casus.kern(),
                    organisatie.map(o -> o.naam()).orElse(casus.organisatie()),
                    organisatie
                            .map(o -> Objects.requireNonNullElse(o.provincie(), ""))
                            .orElse(""),
                    null);
        });
    }

    /** Until the case has ended. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNodig(UUID zaak, TaakSoort soort) {
        return casussen.voorProces(zaak).filter(casus -> casus.status().loopt()).isPresent();
    }
}
