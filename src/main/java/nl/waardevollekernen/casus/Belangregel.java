package nl.waardevollekernen.casus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Rol;

/**
 * One consequence of a declaration for one case, as the register keeps it.
 *
 * @param rol who must act on it
 * @param geheim whether it tells of a decision, so that nobody but the fund reads it before the announcement
 */
@Embeddable
record Belangregel(
        UUID casusId,
        String kenmerk,
        @Enumerated(EnumType.STRING) Belanggevolg.Soort soort,
        @Enumerated(EnumType.STRING) Rol rol,

        @Column(columnDefinition = "text") String tekst,

        boolean geheim) {
    static Belangregel van(CasusKern casus, Belanggevolg gevolg) {
        return new Belangregel(
                casus.id(), casus.kenmerk(), gevolg.soort(), gevolg.rol(), gevolg.tekst(), gevolg.geheim());
    }
}
