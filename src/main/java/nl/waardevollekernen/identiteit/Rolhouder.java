package nl.waardevollekernen.identiteit;

/**
 * Somebody who has a role in Keycloak, logged in before or not.
 *
 * @param id the subject of this person's tokens
 * @param naam how others read who did something
 * @param email where mail goes, or empty
 */
public record Rolhouder(String id, String naam, String email) {}
