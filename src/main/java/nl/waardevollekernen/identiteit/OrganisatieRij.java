package nl.waardevollekernen.identiteit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The stored organisation. */
@Entity
@Table(name = "organisatie")
class OrganisatieRij {
    @Id
    private String code;

    private String naam;

    @Enumerated(EnumType.STRING)
    private SoortOrganisatie soort;

    private @Nullable String provincie;

    @SuppressWarnings("NullAway.Init")
    protected OrganisatieRij() {}

    Organisatie organisatie() {
        return new Organisatie(code, naam, soort, provincie);
    }
}
