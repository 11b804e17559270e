package nl.waardevollekernen.identiteit;

/**
 * One link in the main menu.
 *
 * @param tekst what people read
 * @param adres path of the page
 * @param volgorde lower stands further to the left; pages for everybody start at 100
 * @param uitleg one sentence that says what somebody can do there, for the page after logging in
 */
public record Menupunt(String tekst, String adres, int volgorde, String uitleg) {}
