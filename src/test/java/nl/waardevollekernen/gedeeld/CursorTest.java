package nl.waardevollekernen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void cursor_geschrevenEnGelezen_geeftDezelfdeWaarden() {
        var id = Ids.nieuw();
        var moment = Instant.parse("2027-03-08T16:00:00.123456Z");

        var gelezen = Cursor.van(Cursor.op("termijn", moment, 42L, "België", id).code(), "termijn", 4);

        assertThat(gelezen.moment(0)).isEqualTo(moment);
        assertThat(gelezen.getal(1)).isEqualTo(42);
        assertThat(gelezen.tekst(2)).isEqualTo("België");
        assertThat(gelezen.id(3)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "AAAA", "dGVybWlqbg", "_______"})
    void cursor_verzonnen_wordtGeweigerd(String code) {
        geweigerd(() -> Cursor.van(code, "termijn", 1));
    }

    @Test
    void cursor_vanEenAndereVolgordeOfVeelTeLang_wordtGeweigerd() {
        geweigerd(() -> Cursor.van(Cursor.op("termijn", 1).code(), "score", 1));
        geweigerd(() -> Cursor.van(Cursor.op("termijn", "x".repeat(2000)).code(), "termijn", 1));
        geweigerd(() -> Cursor.van(Cursor.op("termijn", "\0").code(), "termijn", 1));
    }

    @Test
    void cursor_metEenWaardeVanEenAnderType_wordtGeweigerd() {
        var code = Base64.getUrlEncoder().encodeToString("termijn\u001fgeen".getBytes(StandardCharsets.UTF_8));
        var cursor = Cursor.van(code, "termijn", 1);

        geweigerd(() -> cursor.id(0));
        geweigerd(() -> cursor.moment(0));
        geweigerd(() -> cursor.getal(0));
    }

    @Test
    void paginering_metEenRijMeerDanDeGrens_wijstDeVolgendePaginaAan() {
        var paginering = Paginering.van("2", null, "naam", 1);

        var vol = paginering.pagina(List.of("a", "b", "c"), rij -> Cursor.op("naam", rij));
        var laatste = paginering.pagina(List.of("a", "b"), rij -> Cursor.op("naam", rij));

        assertThat(paginering.opvragen()).isEqualTo(3);
        assertThat(vol.rijen()).containsExactly("a", "b");
        assertThat(vol.volgende()).isEqualTo(Cursor.op("naam", "b"));
        assertThat(laatste.volgende()).isNull();
    }

    @Test
    void paginering_metFouteGrensEnCursor_noemtAlleFouten() {
        assertThat(Paginering.van(null, null, "naam", 1).limit()).isEqualTo(25);
        assertThat(Paginering.van("100", null, "naam", 1).limit()).isEqualTo(100);
        for (String limit : List.of("0", "101", "-1", "abc", "", "1.5", "99999999999")) {
            assertThatThrownBy(() -> Paginering.van(limit, "!", "naam", 1))
                    .isInstanceOfSatisfying(
                            Weigering.class,
                            weigering -> assertThat(weigering.veldfouten())
                                    .extracting(Veldfout::veld)
                                    .containsExactly("limit", "cursor"));
        }
    }

    private static void geweigerd(org.assertj.core.api.ThrowableAssert.ThrowingCallable wat) {
        assertThatThrownBy(wat)
                .isInstanceOfSatisfying(
                        Weigering.class,
                        weigering -> assertThat(weigering.soort()).isEqualTo(Weigering.Soort.INVOER));
    }
}
