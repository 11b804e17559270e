package nl.waardevollekernen.advies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The interests of members in organisations. */
@ApplicationScoped
class BelangRepository implements PanacheRepositoryBase<Belang, UUID> {
    /** The members with an interest in one of these organisations. */
    Set<String> ledenMetBelangBij(Set<String> organisaties) {
        return list("organisatie in ?1", organisaties).stream()
                .map(Belang::lidId)
                .collect(Collectors.toSet());
    }

    /** Remembers an interest; declaring it twice changes nothing. */
    void leg(String lid, String organisatie, String toelichting, Instant nu) {
        if (count("lidId = ?1 and organisatie = ?2", lid, organisatie) == 0) {
            persist(new Belang(lid, organisatie, toelichting, nu));
        }
    }
}
