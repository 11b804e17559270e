package nl.waardevollekernen.selectie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rule for equal totals: the lot decides, as the call promised before it opened. Seed = SHA-256(secret ‖ root of the first
 * sealed head of the log that contains the closing); of cases with exactly the same total the one with the lowest SHA-256(seed ‖ kenmerk) stands
 * first. All are texts in lower-case hexadecimals, in UTF-8. Nobody could know or steer it, and everybody can work it out again.
 *
 * @param belofte SHA-256 of the secret, public from before the opening
 * @param geheim the secret
 * @param kopGrootte how many entries the head seals
 * @param kopWortel root of that head
 * @param zaad the seed
 */
@Schema(
        name = "Trekking",
        description = "Waarmee de volgorde van gelijke totalen is geloot; iedereen kan dit narekenen.")
public record Trekking(String belofte, String geheim, long kopGrootte, String kopWortel, String zaad) {
    /** The draw of a call whose closing is sealed under this head. */
    static Trekking van(String belofte, String geheim, long kopGrootte, String kopWortel) {
        return new Trekking(belofte, geheim, kopGrootte, kopWortel, CanoniekeJson.sha256(geheim + kopWortel));
    }

    /** What decides for this case. */
    String lot(String kenmerk) {
        return CanoniekeJson.sha256(zaad + kenmerk);
    }

    /** Whether the secret is the one that was promised. */
    @JsonIgnore
    boolean isBeloofd() {
        return CanoniekeJson.sha256(geheim).equals(belofte);
    }

    /**
     * The places with every shared place dealt out by lot: 1, 1, 3 becomes 1, 2, 3.
     *
     * @param plaatsen place of each case, shared by equal totals
     * @param kenmerken what people call each of them
     */
    Map<UUID, Integer> verdeel(Map<UUID, Integer> plaatsen, Map<UUID, String> kenmerken) {
        var verdeeld = new HashMap<UUID, Integer>();
        gelijken(plaatsen).forEach((plaats, casussen) -> {
            var volgorde = casussen.stream()
                    .sorted(Comparator.comparing(casus -> lot(kenmerken.getOrDefault(casus, ""))))
                    .toList();
            for (int i = 0; i < volgorde.size(); i++) {
                verdeeld.put(volgorde.get(i), plaats + i);
            }
        });
        return verdeeld;
    }

    /** Whether a place is shared, so that a lot is needed. */
    static boolean isNodig(Map<UUID, Integer> plaatsen) {
        return Map.copyOf(plaatsen).values().stream().distinct().count() < plaatsen.size();
    }

    private static Map<Integer, List<UUID>> gelijken(Map<UUID, Integer> plaatsen) {
        return plaatsen.keySet().stream().collect(Collectors.groupingBy(plaatsen::get));
    }
}
