package nl.waardevollekernen.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Vergrendeling;

/**
 * The rule of what an interest covers: one case, or every submitted case of its submitters as main or co-submitter, those that
 * are there and those that come. Who has an interest is out of each of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Belangcasussen {
    private final CasusRepository casussen;
    private final CasusLezerRepository lezers;
    private final BelangverklaringRepository verklaringen;

    Belangcasussen(CasusRepository casussen, CasusLezerRepository lezers, BelangverklaringRepository verklaringen) {
        this.casussen = casussen;
        this.lezers = lezers;
        this.verklaringen = verklaringen;
    }

    /** Codes of the submitter and every co-submitter. */
    Set<String> organisaties(UUID casusId) {
        return casussen.organisaties(casusId);
    }

    /** Every case that an interest in these organisations covers now; while the transaction lasts none comes or goes. */
    Set<UUID> van(Set<String> organisaties) {
        verklaringen.houdVast(organisaties);
        return Set.copyOf(casussen.ingediendDoor(organisaties));
    }

    /** Locks these cases in the order of their ids. */
    List<CasusKern> houdVast(Set<UUID> ids) {
        return Vergrendeling.opVolgorde(ids).stream()
                .flatMap(id -> casussen.voorProces(id).stream())
                .map(CasusKern::van)
                .toList();
    }

    /** Hides a case that is submitted just now from everybody with an interest in one of its submitters. */
    void nieuw(Casus casus) {
        var organisaties = new HashSet<>(casus.medeIndieners());
        organisaties.add(casus.organisatie());
        verklaringen.houdVast(organisaties);
        verklaringen.metBelangBij(organisaties).forEach(gebruiker -> lezers.sluitUit(casus.id(), gebruiker));
    }
}
