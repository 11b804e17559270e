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
    void punt9_lijst_rijVoorRij_watNietBotstWordtNooitGevraagd() {
        var basis = json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":2},{\"id\":\"c\",\"k\":3}]");
        var mijn =
                json("[{\"id\":\"a\",\"k\":9},{\"id\":\"b\",\"k\":2},{\"id\":\"c\",\"k\":3},{\"id\":\"d\",\"k\":4}]");
        var hun = json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":8}]");
        var uitkomst = van(basis, mijn, hun);
        assertThat(uitkomst.botsingen()).isEmpty();
        assertThat(uitkomst.samen())
                .as("one changed a and added d, the other changed b and removed c")
                .isEqualTo(inhoud(json("[{\"id\":\"a\",\"k\":9},{\"id\":\"b\",\"k\":8},{\"id\":\"d\",\"k\":4}]")));
    }

    @Test
    void punt9_lijst_rijVerplaatst_blijftDezelfdeRij() {
        var basis = json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":2}]");
        var hun = json("[{\"id\":\"b\",\"k\":2},{\"id\":\"a\",\"k\":1}]");
        var uitkomst = van(basis, json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":7}]"), hun);
        assertThat(uitkomst.botsingen()).isEmpty();
        assertThat(uitkomst.samen()).isEqualTo(inhoud(json("[{\"id\":\"b\",\"k\":7},{\"id\":\"a\",\"k\":1}]")));
    }

    @Test
    void punt9_lijst_tweeVragenInDezelfdeRij_wordenSamengevoegd_enDezelfdeVraagWordtGevraagd() {
        var basis = json("[{\"id\":\"a\",\"k\":1,\"m\":1}]");
        var samen = van(basis, json("[{\"id\":\"a\",\"k\":2,\"m\":1}]"), json("[{\"id\":\"a\",\"k\":1,\"m\":5}]"));
        assertThat(samen.botsingen()).isEmpty();
        assertThat(samen.samen()).isEqualTo(inhoud(json("[{\"id\":\"a\",\"k\":2,\"m\":5}]")));

        var mijn = json("[{\"id\":\"a\",\"k\":2,\"m\":5}]");
        var hun = json("[{\"id\":\"a\",\"k\":3,\"m\":1}]");
        var gevraagd = van(basis, mijn, hun);
        assertThat(gevraagd.botsingen()).extracting(Botsing::naam).containsExactly("keus-o-v-a-k");
        assertThat(kies(basis, mijn, hun, "keus-o-v-a-k", "mijn").samen())
                .isEqualTo(inhoud(json("[{\"id\":\"a\",\"k\":2,\"m\":5}]")));
        assertThat(kies(basis, mijn, hun, "keus-o-v-a-k", "hun").samen())
                .isEqualTo(inhoud(json("[{\"id\":\"a\",\"k\":3,\"m\":5}]")));
        assertThat(kies(basis, mijn, hun, "keus-o-v-a-k", "iets anders").botsingen())
                .hasSize(1);
    }

    @Test
    void punt9_lijst_rijDieDeEenVerwijderdeEnDeAnderWijzigde_wordtGevraagd() {
        var basis = json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":2}]");
        var weg = json("[{\"id\":\"a\",\"k\":1}]");
        var gewijzigd = json("[{\"id\":\"a\",\"k\":1},{\"id\":\"b\",\"k\":7}]");
        assertThat(van(basis, weg, gewijzigd).botsingen())
                .extracting(Botsing::naam)
                .containsExactly("keus-o-v-b");
        assertThat(van(basis, gewijzigd, weg).botsingen())
                .extracting(Botsing::naam)
                .containsExactly("keus-o-v-b");
        assertThat(kies(basis, weg, gewijzigd, "keus-o-v-b", "mijn").samen()).isEqualTo(inhoud(weg));
        assertThat(kies(basis, weg, gewijzigd, "keus-o-v-b", "hun").samen()).isEqualTo(inhoud(gewijzigd));
        assertThat(kies(basis, gewijzigd, weg, "keus-o-v-b", "mijn").samen()).isEqualTo(inhoud(gewijzigd));
        assertThat(van(basis, weg, weg).samen()).isEqualTo(inhoud(weg));
    }

    /** Every kind of field in a row, changed by two people. */
    @ParameterizedTest
    @EnumSource(
            value = Veldtype.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOCUMENT", "LIJST"})
    void punt9_lijst_elkeBotsingOverElkSoortVeldInEenRij(Veldtype type) {
        var topic = topic(Veldtype.LIJST, veld("c", type));
        var drie = waarden(type);
        assertThat(rij(topic, drie.get(0), drie.get(1), drie.get(2)).botsingen())
                .extracting(Botsing::naam)
                .containsExactly("keus-o-v-a-c");
        assertThat(rij(topic, GEEN, drie.get(1), drie.get(2)).botsingen()).hasSize(1);
        assertThat(rij(topic, drie.get(0), GEEN, drie.get(2)).botsingen()).hasSize(1);
        assertThat(rij(topic, drie.get(0), drie.get(1), drie.get(0)).samen().at("/v/0/c"))
                .isEqualTo(drie.get(1));
        assertThat(rij(topic, drie.get(0), drie.get(0), drie.get(2)).samen().at("/v/0/c"))
                .isEqualTo(drie.get(2));
    }

    @Test
    void punt9_lijst_bestandInEenRij_blijftZoalsHetBewaardIs() {
        var topic = topic(Veldtype.LIJST, veld("c", Veldtype.DOCUMENT));
        assertThat(rij(topic, json("\"x\""), json("\"x\""), json("\"nieuw\""))
                        .samen()
                        .at("/v/0/c")
                        .asText())
                .isEqualTo("nieuw");
    }

    private static Driewegs rij(Onderwerp topic, JsonNode basis, JsonNode mijn, JsonNode hun) {
        return Driewegs.van(topic, metCel(basis), metCel(mijn), metCel(hun));
    }

    private static ObjectNode metCel(JsonNode waarde) {
        var rij = CanoniekeJson.lees("{\"id\":\"a\",\"k\":1}");
        if (!waarde.isMissingNode()) {
            rij.set("c", waarde);
        }
        var inhoud = CanoniekeJson.lees("{}");
        inhoud.putArray("v").add(rij);
        return inhoud;
    }

    private static Driewegs van(JsonNode basis, JsonNode mijn, JsonNode hun) {
        return Driewegs.van(topic(Veldtype.LIJST), inhoud(basis), inhoud(mijn), inhoud(hun));
    }

    private static Driewegs kies(JsonNode basis, JsonNode mijn, JsonNode hun, String naam, String keus) {
        return Driewegs.van(
                topic(Veldtype.LIJST),
                inhoud(basis),
                inhoud(mijn),
                inhoud(hun),
                vraag -> vraag.equals(naam) ? keus : "");
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
        assertThat(zonderIds(uitkomst.samen())).isEqualTo(inhoud(verwacht));
    }

    /** Rows that came without an id got one. */
    private static ObjectNode zonderIds(ObjectNode inhoud) {
        inhoud.path("v").forEach(rij -> {
            if (rij instanceof ObjectNode object) {
                object.remove("id");
            }
        });
        return inhoud;
    }

    private static void botst(Veldtype type, JsonNode basis, JsonNode mijn, JsonNode hun) {
        var uitkomst = Driewegs.van(topic(type), inhoud(basis), inhoud(mijn), inhoud(hun));
        assertThat(uitkomst.botsingen())
                .extracting(botsing -> botsing.veld().key())
                .containsExactly("v");
        assertThat(zonderIds(uitkomst.samen()).path("v").findValues("k")).isEmpty();
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
        return topic(type, "");
    }

    private static String veld(String key, Veldtype type) {
        var naam = new ObjectMapper().convertValue(type, String.class);
        var eigen = switch (type) {
            case TEKST, LANGE_TEKST -> ",\"maxLengte\":100";
            case KEUZE, MEERKEUZE -> ",\"opties\":[{\"code\":\"a\",\"label\":\"A\"}]";
            case LIJST ->
                ",\"maxRijen\":4,\"velden\":[{\"key\":\"k\",\"label\":\"K\",\"type\":\"geheel-getal\"},"
                        + "{\"key\":\"m\",\"label\":\"M\",\"type\":\"geheel-getal\"}ERBIJ]";
            case DOCUMENT -> ",\"klasse\":\"openbaar\"";
            default -> "";
        };
        return "{\"key\":\"" + key + "\",\"label\":\"Vraag\",\"type\":\"" + naam + "\"" + eigen + "}";
    }

    /** @param cel one question more in a row, or empty */
    private static Onderwerp topic(Veldtype type, String cel) {
        var veld = veld("v", type).replace("ERBIJ", cel.isEmpty() ? "" : "," + cel);
        var json = "{\"key\":\"o\",\"nummer\":1,\"titel\":\"Onderwerp\",\"velden\":[" + veld + "]}";
        try {
            return new ObjectMapper().readValue(json, Onderwerp.class);
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
