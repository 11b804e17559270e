package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.junit.jupiter.api.Test;

/** Point 9: a row keeps its id, whoever saves it and whether or not the sender knows about ids. */
class RijidentiteitTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");

    private static ObjectNode kosten(String... rijen) {
        return CanoniekeJson.lees("{\"grex\":{\"kosten\":[" + String.join(",", rijen) + "]}}");
    }

    private static List<String> ids(ObjectNode inhoud) {
        return StreamSupport.stream(inhoud.at("/grex/kosten").spliterator(), false)
                .map(Rijidentiteit::van)
                .toList();
    }

    @Test
    void punt9_nieuweRijen_krijgenElkEenEigenId() {
        var eerst =
                Rijidentiteit.geef(FORMULIER, kosten("{\"bedrag\":1}", "{\"bedrag\":1}"), MissingNode.getInstance());
        assertThat(ids(eerst)).doesNotContain("").doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void punt9_zonderIds_houdtWieDezelfdeInhoudStuurtDezelfdeIds() {
        var bewaard =
                kosten("{\"id\":\"a\",\"bedrag\":1}", "{\"id\":\"b\",\"bedrag\":2}", "{\"id\":\"c\",\"bedrag\":2}");
        assertThat(Rijidentiteit.geef(
                        FORMULIER, kosten("{\"bedrag\":1.0}", "{\"bedrag\":2}", "{\"bedrag\":2}"), bewaard))
                .isEqualTo(Rijidentiteit.geef(
                        FORMULIER,
                        kosten(
                                "{\"id\":\"a\",\"bedrag\":1.0}",
                                "{\"id\":\"b\",\"bedrag\":2}",
                                "{\"id\":\"c\",\"bedrag\":2}"),
                        bewaard));
        assertThat(ids(Rijidentiteit.geef(FORMULIER, kosten("{\"bedrag\":2}", "{\"bedrag\":2}"), bewaard)))
                .as("the first row is gone")
                .containsExactlyInAnyOrder("b", "c");
        assertThat(ids(Rijidentiteit.geef(
                        FORMULIER, kosten("{\"bedrag\":1}", "{\"bedrag\":7}", "{\"bedrag\":2,\"id\":null}"), bewaard)))
                .as("the second row changed")
                .containsExactly("a", "b", "c");
    }

    @Test
    void punt9_eigenEnOnbekendeIds_blijven_enEenIdWordtNooitTweeKeerGegeven() {
        var bewaard = kosten("{\"id\":\"a\",\"bedrag\":1}");
        var ids = ids(Rijidentiteit.geef(
                FORMULIER, kosten("{\"bedrag\":1}", "{\"id\":\"a\",\"bedrag\":5}", "{\"id\":\"van-ons\"}"), bewaard));
        assertThat(ids).element(1).isEqualTo("a");
        assertThat(ids).element(2).isEqualTo("van-ons");
        assertThat(ids).element(0).isNotIn("", "a");
    }

    @Test
    void punt9_watVoorDeIdsBewaardWas_heeftVasteIds() {
        var oud = kosten("{\"bedrag\":1}", "{\"bedrag\":2}");
        assertThat(ids(Rijidentiteit.bewaard(FORMULIER, oud))).containsExactly("r1", "r2");
        assertThat(Rijidentiteit.bewaard(FORMULIER, Rijidentiteit.bewaard(FORMULIER, oud)))
                .isEqualTo(Rijidentiteit.bewaard(FORMULIER, oud));
        assertThat(ids(oud)).as("what was stored is not touched").containsExactly("", "");
    }

    @Test
    void punt9_dubbeleEnVerkeerdeIds_wordenGeweigerdMetWatTeDoen() {
        var inhoud =
                kosten("{\"id\":\"a\"}", "{\"id\":\"a\"}", "{\"id\":5}", "{\"id\":\"met spatie\"}", "{\"id\":\"b\"}");
        var gegeven = Rijidentiteit.geef(FORMULIER, inhoud, MissingNode.getInstance());
        assertThat(InhoudControle.controleer(FORMULIER, gegeven, false))
                .extracting(Veldfout::veld)
                .containsExactly("/grex/kosten/1/id", "/grex/kosten/2/id", "/grex/kosten/3/id");
        assertThat(InhoudControle.controleer(FORMULIER, gegeven, false))
                .allMatch(fout -> fout.melding().contains("Laat de id"));
    }

    @Test
    void punt9_idHoortAlleenInEenRij() {
        assertThat(InhoudControle.controleer(FORMULIER, CanoniekeJson.lees("{\"grex\":{\"id\":\"a\"}}"), false))
                .extracting(Veldfout::veld)
                .containsExactly("/grex/id");
    }

    @Test
    void punt9_watGeenLijstIs_blijftZoalsHetIs() {
        var vreemd =
                CanoniekeJson.lees("{\"grex\":{\"kosten\":[1,null,[]]},\"kern\":7,\"planning\":{\"mijlpalen\":\"x\"}}");
        assertThat(Rijidentiteit.geef(FORMULIER, vreemd, vreemd)).isEqualTo(vreemd);
        assertThat(Rijidentiteit.bewaard(FORMULIER, vreemd)).isEqualTo(vreemd);
    }
}
