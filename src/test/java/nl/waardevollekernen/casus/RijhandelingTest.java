package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.GepostFormulier;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.Rijidentiteit;
import org.junit.jupiter.api.Test;

/** Point 9: after a button in a list the page stays, starts at the row, and a removed row can come back at its place. */
class RijhandelingTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final String HIER = "/casussen/1/formulier/grex";

    private static GepostFormulier doe(String... paren) {
        Map<String, List<String>> velden = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], List.of(paren[i + 1]));
        }
        return new GepostFormulier(velden);
    }

    private static ObjectNode kosten(String... ids) {
        var rijen = String.join(
                ",",
                List.of(ids).stream()
                        .map(id -> "{\"id\":\"" + id + "\",\"bedrag\":1}")
                        .toList());
        return CanoniekeJson.lees("{\"grex\":{\"kosten\":[" + rijen + "]}}");
    }

    private static String adres(GepostFormulier gepost, JsonNode inhoud, String... weg) {
        return Rijhandeling.van(gepost).adres(HIER, Rijaanbod.van(List.of(weg)), FORMULIER, inhoud);
    }

    @Test
    void punt9_regelToevoegen_begintInDeNieuweRegel() {
        assertThat(adres(doe("doe", "erbij-grex-kosten"), kosten("a", "b")))
                .isEqualTo(HIER + "?erbij=grex-kosten#grex-kosten-2-klasse");
        assertThat(adres(doe("doe", "erbij-grex-kosten"), kosten()))
                .isEqualTo(HIER + "?erbij=grex-kosten#grex-kosten-0-klasse");
    }

    @Test
    void punt9_regelVerwijderen_begintBijTerugzetten_enHoudtEerdereVerwijderdeRegels() {
        assertThat(adres(doe("doe", "weg-grex-kosten-1", "grex-kosten-1-id", "b"), kosten("a"), "grex-kosten-x"))
                .isEqualTo(HIER + "?weg=grex-kosten-x&weg=grex-kosten-b#terug-grex-kosten-b");
        assertThat(adres(doe("doe", "weg-grex-kosten-1"), kosten("a"))).isEqualTo(HIER + "#grex-kosten");
    }

    @Test
    void punt9_terugzetten_begintInDeRegelDieTerugIs_enEenVolleLijstHoudtHetAanbod() {
        var terug = doe("doe", "terug-grex-kosten-b");
        assertThat(adres(terug, kosten("a", "b"), "grex-kosten-b")).isEqualTo(HIER + "#grex-kosten-1-klasse");
        assertThat(adres(terug, kosten("a"), "grex-kosten-b")).isEqualTo(HIER + "?weg=grex-kosten-b#grex-kosten");
        assertThat(Rijhandeling.van(terug).mislukt(kosten("a"))).isTrue();
        assertThat(Rijhandeling.van(terug).mislukt(kosten("b"))).isFalse();
    }

    @Test
    void punt9_andereKnoppenEnVervalsteNamen_zijnGeenHandeling() {
        for (var doe : List.of(
                "volgende",
                "later",
                "erbij-",
                "erbij-a-b-c",
                "weg-grex-kosten",
                "terug-grex",
                "terug-a-b-",
                "erbij-a/b-c")) {
            assertThat(Rijhandeling.van(doe("doe", doe)).is()).as(doe).isFalse();
        }
        assertThat(Rijaanbod.van(List.of("grex-kosten-b", "a b", "<script>", "grex-kosten-b", "x"))
                        .namen())
                .containsExactly("grex-kosten-b");
    }

    @Test
    void punt9_verwijderdeRegel_komtTerugOpZijnPlaats_ookAlsErMeerWegIs() {
        var oud = Oudrij.in(kosten("a", "b", "c", "d").at("/grex/kosten"), "c").orElseThrow();
        assertThat(terug(oud, "a", "b", "d")).containsExactly("a", "b", "c", "d");
        assertThat(terug(oud, "a", "d", "e")).containsExactly("a", "c", "d", "e");
        assertThat(terug(oud, "d")).containsExactly("c", "d");
        assertThat(terug(oud)).containsExactly("c");
        assertThat(terug(oud, "c", "d")).as("it is there already").containsExactly("c", "d");
    }

    private static List<String> terug(Oudrij oud, String... nu) {
        return List.copyOf(
                Rijidentiteit.perId(oud.terugIn(kosten(nu).at("/grex/kosten"))).keySet());
    }

    @Test
    void punt9_aanbod_noemtAlleenRegelsDieErNietStaan_inWoorden() {
        var aanbod = Rijaanbod.van(List.of("grex-kosten-a", "grex-kosten-b", "grex-kosten-onbekend", "kern-naam-a"));
        Rijgeheugen geheugen = (lijst, id) -> id.equals("onbekend")
                ? Optional.empty()
                : Oudrij.in(kosten("a", "b").at("/grex/kosten"), id);
        assertThat(aanbod.perLijst(FORMULIER, kosten("a"), geheugen))
                .containsExactly(Map.entry("grex-kosten", List.of(new Vraag.Weg("grex-kosten-b", "€\u00a01"))));
    }
}
