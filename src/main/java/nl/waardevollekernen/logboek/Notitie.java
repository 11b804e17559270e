package nl.waardevollekernen.logboek;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;

/**
 * What a use case asks the log to remember. Everything but the chain and the kind may be erased later without breaking
 * a proof, so names and free text belong in {@code op} and {@code gegevens} and nowhere else.
 *
 * @param keten the chain: the id of the case, or of the other subject this is about (a call, a mail)
 * @param soort what happened
 * @param actor who did it
 * @param op on what: a title, a file name, a topic; empty when the chain says it all
 * @param gegevens values the sentence of the kind or an auditor needs; never scores or reasons of others
 */
public record Notitie(UUID keten, LogSoort soort, Actor actor, String op, Map<String, String> gegevens) {
    public Notitie {
        gegevens = Map.copyOf(gegevens);
    }

    /** Somebody did this to the subject of the chain. */
    public static Notitie van(UUID keten, LogSoort soort, Gebruiker gebruiker) {
        return new Notitie(keten, soort, Actor.van(gebruiker), "", Map.of());
    }

    /** Somebody did this to a part of the subject of the chain. */
    public static Notitie van(UUID keten, LogSoort soort, Gebruiker gebruiker, String op) {
        return new Notitie(keten, soort, Actor.van(gebruiker), op, Map.of());
    }

    /** The application itself did this. */
    public static Notitie systeem(UUID keten, LogSoort soort) {
        return new Notitie(keten, soort, Actor.SYSTEEM, "", Map.of());
    }

    /** The same note about this part. */
    public Notitie op(String deel) {
        return new Notitie(keten, soort, actor, deel, gegevens);
    }

    /** The same note with one more value. */
    public Notitie met(String naam, String waarde) {
        var meer = new HashMap<>(gegevens);
        meer.put(naam, waarde);
        return new Notitie(keten, soort, actor, op, meer);
    }
}
