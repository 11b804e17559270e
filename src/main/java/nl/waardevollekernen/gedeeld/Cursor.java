package nl.waardevollekernen.gedeeld;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The place in a list after which the next page begins: the sort values of the last row, in the order of the sort.
 * Opaque to the sender and not secret: the values only ever become parameters of a query that asks the policy itself,
 * so a made-up cursor shows nothing that another one would not.
 *
 * @param volgorde the name of the sort order it belongs to; a cursor of another order is refused
 * @param waarden the sort values, the id of the row last so that the order is total
 */
public record Cursor(String volgorde, List<String> waarden) {
    private static final int LANGSTE = 1000;
    private static final String SCHEIDING = "\u001f";

    public Cursor {
        waarden = List.copyOf(waarden);
    }

    /** A cursor at these values; instants and ids are written by their {@code toString}. */
    public static Cursor op(String volgorde, Object... waarden) {
        var teksten = new ArrayList<String>();
        for (Object waarde : waarden) {
            teksten.add(waarde.toString().replace(SCHEIDING, " "));
        }
        return new Cursor(volgorde, teksten);
    }

    /**
     * Reads what {@link #code} wrote.
     *
     * @param aantal how many values the order has
     * @throws Weigering (400) when it is not a cursor of this order
     */
    public static Cursor van(String code, String volgorde, int aantal) {
        if (code.length() > LANGSTE) {
            throw ongeldig();
        }
        try {
            var tekst = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
            var delen = List.of(tekst.split(SCHEIDING, -1));
            if (delen.size() != aantal + 1
                    || !delen.getFirst().equals(volgorde)
                    || tekst.indexOf('\0') >= 0
                    || tekst.indexOf('\uFFFD') >= 0) {
                throw ongeldig();
            }
            return new Cursor(volgorde, delen.subList(1, delen.size()));
        } catch (IllegalArgumentException e) {
            throw ongeldig();
        }
    }

    /** What travels in the query parameter {@code cursor}. */
    public String code() {
        var tekst = volgorde + SCHEIDING + String.join(SCHEIDING, waarden);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    public String tekst(int plaats) {
        return waarden.get(plaats);
    }

    /** The value as an id; refused (400) when it is none. */
    public UUID id(int plaats) {
        try {
            return UUID.fromString(waarden.get(plaats));
        } catch (IllegalArgumentException e) {
            throw ongeldig();
        }
    }

    /** The value as an instant; refused (400) when it is none. */
    public Instant moment(int plaats) {
        try {
            return Instant.parse(waarden.get(plaats));
        } catch (DateTimeException e) {
            throw ongeldig();
        }
    }

    /** The value as a whole number; refused (400) when it is none. */
    public long getal(int plaats) {
        try {
            return Long.parseLong(waarden.get(plaats));
        } catch (NumberFormatException e) {
            throw ongeldig();
        }
    }

    private static Weigering ongeldig() {
        return Weigering.invoer(
                "cursor", "Gebruik alleen een cursor uit de kop Link van een eerder antwoord op deze vraag.");
    }
}
