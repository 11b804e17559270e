package nl.waardevollekernen.taak;

/**
 * Somebody who may be given a task.
 *
 * @param gebruiker id of the user
 * @param naam how others read who it is
 */
public record Behandelaar(String gebruiker, String naam) {}
