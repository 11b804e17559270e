package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Rijidentiteit;

/**
 * Every version of the answer to an aanvulling, so that what two people typed can be compared with what each of them opened.
 * Version 0 is what was submitted: nobody kept anything yet.
 */
@ApplicationScoped
class AntwoordVersies implements PanacheRepositoryBase<AntwoordVersie, UUID> {
    /** Number of the version that stands. */
    @Transactional(Transactional.TxType.MANDATORY)
    long laatste(UUID aanvullingId) {
        return find("aanvullingId = ?1 order by versie desc", aanvullingId)
                .firstResultOptional()
                .map(AntwoordVersie::versie)
                .orElse(0L);
    }

    /** Keeps what was just saved and gives its number; the case is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    long noteer(UUID aanvullingId, String inhoud, Gebruiker gebruiker, Instant op) {
        long versie = laatste(aanvullingId) + 1;
        persist(new AntwoordVersie(aanvullingId, versie, inhoud, gebruiker, op));
        return versie;
    }

    /** The answer as it stood in this version; absent when there is no such version. */
    @Transactional
    Optional<ObjectNode> inhoud(CasusDetail casus, Aanvulling aanvulling, long versie) {
        return versie == 0
                ? Optional.of(metIds(casus, casus.inhoud()))
                : find("aanvullingId = ?1 and versie = ?2", aanvulling.id(), versie)
                        .firstResultOptional()
                        .map(gevonden -> metIds(casus, CanoniekeJson.lees(gevonden.inhoud())));
    }

    /** A row of this list as it was kept last, or as it was submitted; empty when it never was. */
    @Transactional
    Optional<Oudrij> rij(CasusDetail casus, Aanvulling aanvulling, String pointer, String id) {
        return find("aanvullingId = ?1 and inhoud like ?2 order by versie desc", aanvulling.id(), Oudrij.zoek(id))
                .page(0, ConceptVersies.MEESTE)
                .stream()
                .flatMap(versie ->
                        Oudrij.in(
                                metIds(casus, CanoniekeJson.lees(versie.inhoud()))
                                        .at(pointer),
                                id)
                                .stream())
                .findFirst()
                .or(() -> Oudrij.in(metIds(casus, casus.inhoud()).at(pointer), id));
    }

    private static ObjectNode metIds(CasusDetail casus, ObjectNode inhoud) {
        return Rijidentiteit.bewaard(Formulieren.van(casus.call()), inhoud);
    }
}
