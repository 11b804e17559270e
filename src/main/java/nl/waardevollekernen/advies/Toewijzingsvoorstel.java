package nl.waardevollekernen.advies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The rule for who is proposed: never somebody excluded, first who has least work in this call, then who brings a perspective
 * not yet at the table, then by name. The secretaris may choose otherwise, never somebody excluded.
 */
final class Toewijzingsvoorstel {
    /**
     * A member who could be asked.
     *
     * @param id the user
     * @param naam for people
     * @param invalshoek perspective, empty while not set
     * @param werk reviews assigned in this call, done ones included
     * @param uitgesloten has an interest in this case or its submitters, or works on it already
     */
    record Kandidaat(String id, String naam, String invalshoek, long werk, boolean uitgesloten) {}

    private Toewijzingsvoorstel() {}

    /**
     * The members to ask, best first; fewer than asked for when there are not enough.
     *
     * @param kandidaten all active members
     * @param aantal how many are needed
     */
    static List<Kandidaat> van(List<Kandidaat> kandidaten, int aantal) {
        var over = new ArrayList<>(
                kandidaten.stream().filter(k -> !k.uitgesloten()).toList());
        var gekozen = new ArrayList<Kandidaat>();
        var aanTafel = new HashSet<String>();
        while (gekozen.size() < aantal && !over.isEmpty()) {
            var volgende = over.stream()
                    .min(Comparator.comparingLong(Kandidaat::werk)
                            .thenComparing(k -> k.invalshoek().isEmpty() || aanTafel.contains(k.invalshoek()))
                            .thenComparing(Kandidaat::naam)
                            .thenComparing(Kandidaat::id))
                    .orElseThrow();
            over.remove(volgende);
            gekozen.add(volgende);
            aanTafel.add(volgende.invalshoek());
        }
        return gekozen;
    }
}
