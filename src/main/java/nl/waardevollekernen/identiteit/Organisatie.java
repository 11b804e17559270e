package nl.waardevollekernen.identiteit;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that can act in an open call.
 *
 * @param code upper-case code, for a gemeente its CBS code; the alias in Keycloak is the same in lower case
 * @param naam how people read it
 * @param soort what kind of party it is
 * @param provincie name of the province, or null where it means nothing
 */
public record Organisatie(
        String code,
        String naam,
        SoortOrganisatie soort,
        @Nullable String provincie) {}
