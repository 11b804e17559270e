package nl.waardevollekernen.casus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.jspecify.annotations.Nullable;

/** Every version of a draft, so that what two people typed can be compared with what each of them opened. */
@ApplicationScoped
class ConceptVersies implements PanacheRepositoryBase<ConceptVersie, UUID> {
    private static final String TOT =
            "casusId = ?1 and (onderwerp = ?2 or onderwerp = '') and versie <= ?3 order by versie desc";

    private static final String MET_RIJ =
            "casusId = ?1 and (onderwerp = ?2 or onderwerp = '') and inhoud like ?3 order by versie desc";

    /** A row is in the newest version that has its id; only ids of before rows had one need a look further back. */
    static final int MEESTE = 200;

    /**
     * Keeps what was just saved, under the version that the case has after it.
     *
     * @param onderwerp key of the topic, or null when the whole draft was saved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteer(Casus casus, @Nullable String onderwerp, JsonNode waarde, Gebruiker gebruiker, Instant op) {
        persist(new ConceptVersie(
                casus.id(),
                casus.versie(),
                onderwerp == null ? "" : onderwerp,
                CanoniekeJson.tekst(waarde),
                gebruiker,
                op));
    }

    /** The topic as it stood in this version of the draft; absent when the version is not one that was ever opened. */
    @Transactional
    Optional<JsonNode> onderwerp(UUID casusId, Onderwerp onderwerp, long versie) {
        return versie < 0
                ? Optional.empty()
                : Optional.of(find(TOT, casusId, onderwerp.key(), versie)
                        .firstResultOptional()
                        .map(gevonden -> inhoud(gevonden, onderwerp))
                        .orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /** A row of a list of this topic as it was saved last, or empty when it never was. */
    @Transactional
    Optional<Oudrij> rij(UUID casusId, Onderwerp onderwerp, String lijst, String id) {
        return find(MET_RIJ, casusId, onderwerp.key(), Oudrij.zoek(id)).page(0, MEESTE).stream()
                .flatMap(versie -> Oudrij.in(inhoud(versie, onderwerp).path(lijst), id).stream())
                .findFirst();
    }

    /** Name of who saved this topic last, or empty while nobody did. */
    @Transactional
    String door(UUID casusId, String onderwerp) {
        return find(TOT, casusId, onderwerp, Long.MAX_VALUE)
                .firstResultOptional()
                .map(ConceptVersie::door)
                .orElse("");
    }

    private static JsonNode inhoud(ConceptVersie gevonden, Onderwerp onderwerp) {
        var inhoud = CanoniekeJson.lees(gevonden.inhoud());
        return Rijidentiteit.bewaard(onderwerp, gevonden.onderwerp().isEmpty() ? inhoud.path(onderwerp.key()) : inhoud);
    }
}
