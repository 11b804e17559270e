package nl.waardevollekernen.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.advies.Toewijzingsvoorstel.Kandidaat;
import org.junit.jupiter.api.Test;

class ToewijzingsvoorstelTest {
    @Test
    void uitgeslotene_wordtNooitVoorgesteld() {
        var voorstel = Toewijzingsvoorstel.van(
                List.of(lid("a", "", 0, true), lid("b", "", 9, false), lid("c", "", 9, false)), 3);
        assertThat(voorstel).extracting(Kandidaat::id).containsExactly("b", "c");
    }

    @Test
    void wieMinsteWerkHeeft_gaatVoor() {
        var voorstel = Toewijzingsvoorstel.van(
                List.of(lid("a", "", 3, false), lid("b", "", 1, false), lid("c", "", 2, false)), 2);
        assertThat(voorstel).extracting(Kandidaat::id).containsExactly("b", "c");
    }

    @Test
    void bijGelijkWerk_eerstEenNieuweInvalshoek() {
        var voorstel = Toewijzingsvoorstel.van(
                List.of(
                        lid("a", "financiën", 1, false),
                        lid("b", "financiën", 1, false),
                        lid("c", "stedenbouw", 1, false)),
                2);
        assertThat(voorstel).extracting(Kandidaat::id).containsExactly("a", "c");
    }

    private static Kandidaat lid(String id, String invalshoek, long werk, boolean uitgesloten) {
        return new Kandidaat(id, id, invalshoek, werk, uitgesloten);
    }
}
