package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Point 13 of issue 8: equal totals go to a lottery that was promised before, and that anybody can work out again. */
class TrekkingTest {
    private static final String GEHEIM = "a".repeat(64);
    private static final String WORTEL = "b".repeat(64);
    private static final UUID EEN = new UUID(0, 1);
    private static final UUID TWEE = new UUID(0, 2);
    private static final UUID DRIE = new UUID(0, 3);
    private static final Map<UUID, String> KENMERKEN =
            Map.of(EEN, "WK-2027-AAAAAA1", TWEE, "WK-2027-BBBBBB2", DRIE, "WK-2027-CCCCCC3");
    private final Trekking trekking = Trekking.van(sha(GEHEIM), GEHEIM, 12, WORTEL);

    @Test
    void punt13_loting_isNaTeRekenenMetAlleenDeGetoondeWaarden() {
        assertThat(trekking.isBeloofd()).isTrue();
        assertThat(trekking.zaad()).isEqualTo(sha(GEHEIM + WORTEL));
        var plaatsen = trekking.verdeel(Map.of(EEN, 1, TWEE, 1, DRIE, 3), KENMERKEN);
        boolean eenEerst =
                sha(trekking.zaad() + KENMERKEN.get(EEN)).compareTo(sha(trekking.zaad() + KENMERKEN.get(TWEE))) < 0;
        assertThat(plaatsen).containsEntry(EEN, eenEerst ? 1 : 2).containsEntry(TWEE, eenEerst ? 2 : 1);
        assertThat(plaatsen).as("alleen wie gelijk staat, loot").containsEntry(DRIE, 3);
    }

    @Test
    void punt13_loting_isNietTeSturen_eenAnderGeheimOfEenAndereKopGeeftEenAndereVolgorde() {
        var volgordes = IntStream.range(0, 40)
                .mapToObj(i -> Trekking.van("", GEHEIM, i, sha("kop" + i)))
                .map(een -> een.verdeel(Map.of(EEN, 1, TWEE, 1), KENMERKEN).get(EEN))
                .distinct()
                .toList();
        assertThat(volgordes).containsExactlyInAnyOrder(1, 2);
        assertThat(Trekking.van(sha(GEHEIM), "c".repeat(64), 12, WORTEL).isBeloofd())
                .isFalse();
    }

    @Test
    void punt13_zonderGelijkeTotalen_isErGeenLotNodig() {
        assertThat(Trekking.isNodig(Map.of(EEN, 1, TWEE, 2))).isFalse();
        assertThat(Trekking.isNodig(Map.of(EEN, 1, TWEE, 1))).isTrue();
        assertThat(trekking.verdeel(Map.of(EEN, 1, TWEE, 2), KENMERKEN)).isEqualTo(Map.of(EEN, 1, TWEE, 2));
        assertThat(List.copyOf(trekking.verdeel(Map.of(), Map.of()).keySet())).isEmpty();
    }

    private static String sha(String tekst) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
