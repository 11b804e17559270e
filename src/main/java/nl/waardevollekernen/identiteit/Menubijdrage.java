package nl.waardevollekernen.identiteit;

import java.util.List;

/** A room adds the pages it has for this user to the menu and to the page after logging in. Reads no database. */
public interface Menubijdrage {
    /** The pages that exist for this user, or none. */
    List<Menupunt> voor(Gebruiker gebruiker);
}
