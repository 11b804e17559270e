package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.opencall.Onderwerp;
import nl.waardevollekernen.opencall.Veld;
import nl.waardevollekernen.opencall.Veldtype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every clash of two people over every kind of field. */
class DriewegsTest {
    private static final JsonNode GEEN = MissingNode.getInstance();

    @ParameterizedTest
    @EnumSource(value = Veldtype.class, mode = EnumSource.Mode.EXCLUDE, names = "DOCUMENT")
    void elkeBotsingOverElkSoortVeld(Veldtype type) {
        var drie = waarden(type);
        var basis = drie.get(0);
        var een = drie.get(1);
        var ander = drie.get(2);
        neemt(type, basis, basis, basis, basis);
        neemt(type, basis, een, basis, een);
        neemt(type, basis, basis, een, een);
        neemt(type, basis, een, een, een);
        neemt(type, basis, GEEN, basis, GEEN);
        neemt(type, basis, basis, GEEN, GEEN);
        neemt(type, basis, GEEN, GEEN, GEEN);
        neemt(type, GEEN, een, GEEN, een);
        neemt(type, GEEN, GEEN, een, een);
        botst(type, basis, een, ander);
        botst(type, basis, een, GEEN);
        botst(type, basis, GEEN, een);
        if (type != Veldtype.LIJST) {
            botst(type, GEEN, een, ander);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Veldtype.class, mode = EnumSource.Mode.EXCLUDE, names = "DOCUMENT")
    void zonderWatErStond_botstElkVerschil(Veldtype type) {
        var drie = waarden(type);
        assertThat(Driewegs.van(topic(type), null, inhoud(drie.get(1)), inhoud(drie.get(2)))
                        .botsingen())
                .hasSize(1);
        assertThat(Driewegs.van(topic(type), null, inhoud(drie.get(1)), inhoud(drie.get(1)))
                        .botsingen())
                .isEmpty();
    }

    @Test
    void document_blijftZoalsHetBewaardIs() {
        neemt(Veldtype.DOCUMENT, json("\"a\""), json("\"b\""), json("\"c\""), json("\"c\""));
    }

    @Test
    void lijst_houdtWatBeidenToevoegden_enWatElkInEenAndereRijWijzigde() {
        var basis = json("[{\"k\":1},{\"k\":2}]");
        neemt(
                Veldtype.LIJST,
                basis,
                json("[{\"k\":1},{\"k\":2},{\"k\":3}]"),
                json("[{\"k\":1},{\"k\":2},{\"k\":4}]"),
                json("[{\"k\":1},{\"k\":2},{\"k\":4},{\"k\":3}]"));
        neemt(
                Veldtype.LIJST,
                basis,
                json("[{\"k\":9},{\"k\":2}]"),
                json("[{\"k\":1},{\"k\":8}]"),
                json("[{\"k\":9},{\"k\":8}]"));
    }

    @Test
    void lijst_rijWegEnDaarnaastIetsGewijzigd_wordtNooitGeraden() {
        var basis = json("[{\"k\":1},{\"k\":2}]");
        botst(Veldtype.LIJST, basis, json("[{\"k\":2}]"), json("[{\"k\":1},{\"k\":2},{\"k\":3}]"));
        botst(Veldtype.LIJST, basis, json("[{\"k\":1},{\"k\":7}]"), json("[{\"k\":1}]"));
        botst(Veldtype.LIJST, basis, json("[{\"k\":7},{\"k\":2}]"), json("[{\"k\":8},{\"k\":2}]"));
    }

    @Test
    void lijst_dieTeLangZouWorden_vraagtEenKeus() {
        var basis = json("[{\"k\":1},{\"k\":2},{\"k\":3}]");
        botst(
                Veldtype.LIJST,
                basis,
                json("[{\"k\":1},{\"k\":2},{\"k\":3},{\"k\":4}]"),
                json("[{\"k\":1},{\"k\":2},{\"k\":3},{\"k\":5}]"));
    }

    private static List<JsonNode> waarden(Veldtype type) {
        return switch (type) {
            case GEHEEL_GETAL, GETAL, BEDRAG, PERCENTAGE, JAAR -> List.of(json("1"), json("2"), json("3"));
            case JA_NEE -> List.of(json("true"), json("false"), json("\"misschien\""));
            case MEERKEUZE -> List.of(json("[\"a\"]"), json("[\"a\",\"b\"]"), json("[\"c\"]"));
            case GEBIED ->
                List.of(
                        json("{\"type\":\"Point\",\"coordinates\":[5,51]}"),
                        json("{\"type\":\"Point\",\"coordinates\":[5,52]}"),
                        json("\"getypt\""));
            case LIJST -> List.of(json("[{\"k\":1}]"), json("[{\"k\":2}]"), json("[{\"k\":3}]"));
            default -> List.of(json("\"a\""), json("\"b\""), json("\"c\""));
        };
    }

    private static void neemt(Veldtype type, JsonNode basis, JsonNode mijn, JsonNode hun, JsonNode verwacht) {
        var uitkomst = Driewegs.van(topic(type), inhoud(basis), inhoud(mijn), inhoud(hun));
        assertThat(uitkomst.botsingen()).isEmpty();
        assertThat(uitkomst.samen()).isEqualTo(inhoud(verwacht));
    }

    private static void botst(Veldtype type, JsonNode basis, JsonNode mijn, JsonNode hun) {
        var uitkomst = Driewegs.van(topic(type), inhoud(basis), inhoud(mijn), inhoud(hun));
        assertThat(uitkomst.botsingen()).extracting(Veld::key).containsExactly("v");
        assertThat(uitkomst.samen()).isEmpty();
    }

    private static ObjectNode inhoud(JsonNode waarde) {
        var inhoud = CanoniekeJson.lees("{}");
        if (!waarde.isMissingNode()) {
            inhoud.set("v", waarde);
        }
        return inhoud;
    }

    private static JsonNode json(String tekst) {
        return CanoniekeJson.lees("{\"w\":" + tekst + "}").path("w");
    }

    private static Onderwerp topic(Veldtype type) {
        var naam = new ObjectMapper().convertValue(type, String.class);
        var eigen = switch (type) {
            case TEKST, LANGE_TEKST -> ",\"maxLengte\":100";
            case KEUZE, MEERKEUZE -> ",\"opties\":[{\"code\":\"a\",\"label\":\"A\"}]";
            case LIJST -> ",\"maxRijen\":4,\"velden\":[{\"key\":\"k\",\"label\":\"K\",\"type\":\"geheel-getal\"}]";
            case DOCUMENT -> ",\"klasse\":\"openbaar\"";
            default -> "";
        };
        var veld = "{\"key\":\"v\",\"label\":\"Vraag\",\"type\":\"" + naam + "\"" + eigen + "}";
        var json = "{\"key\":\"o\",\"nummer\":1,\"titel\":\"Onderwerp\",\"velden\":[" + veld + "]}";
        try {
            return new ObjectMapper().readValue(json, Onderwerp.class);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
