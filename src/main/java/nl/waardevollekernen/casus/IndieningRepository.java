package nl.waardevollekernen.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.Weigering;
import nl.waardevollekernen.logboek.Logbewijzen;

/** The frozen versions of a case. */
@ApplicationScoped
class IndieningRepository implements PanacheRepositoryBase<Indiening, UUID> {
    private final Logbewijzen koppen;

    IndieningRepository(Logbewijzen koppen) {
        this.koppen = koppen;
    }

    /** Keeps this version, with the latest sealed head of the log beside it. */
    void legVast(Indiening indiening) {
        indiening.metKop(koppen.laatste());
        persist(indiening);
    }

    /** The submission itself. */
    Indiening eerste(UUID casusId) {
        return find("casusId = ?1 and volgnummer = 1", casusId)
                .firstResultOptional()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** The version that stands now: the submission, or the last answered aanvulling. */
    Indiening laatste(UUID casusId) {
        return find("casusId = ?1 order by volgnummer desc", casusId)
                .firstResultOptional()
                .orElseThrow(Weigering::nietGevonden);
    }

    /** All versions, oldest first. */
    List<Indiening> alle(UUID casusId) {
        return list("casusId = ?1 order by volgnummer", casusId);
    }
}
