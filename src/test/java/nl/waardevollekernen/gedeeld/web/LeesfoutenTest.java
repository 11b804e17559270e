package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.waardevollekernen.gedeeld.Veldfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeesfoutenTest {
    private static final String ONBEKEND = "Dit veld kennen wij niet.";

    private final ObjectMapper mapper = new ObjectMapper();

    record Regel(@Nullable String tekst, @Nullable Integer aantal) {}

    record Vraag(
            @Nullable String taak,
            @Nullable String toelichting,
            @Nullable List<Regel> regels) {}

    LeesfoutenTest() {
        new StrengeJson().customize(mapper);
    }

    @Test
    void onbekendVeld_metEenLijstOfObject_wordtZelfAangewezen() throws JsonProcessingException {
        for (var waarde : List.of("1", "\"x\"", "null", "[{},{}]", "{\"a\":{\"b\":1}}", "[[1],[2]]")) {
            for (var vorm : List.of(
                    "{\"taak\":\"t\",\"onbekend\":%s,\"toelichting\":\"x\"}",
                    "{\"onbekend\":%s,\"taak\":\"t\",\"toelichting\":\"x\",\"regels\":[]}",
                    "{\"taak\":\"t\",\"toelichting\":\"x\",\"regels\":[],\"onbekend\":%s}",
                    "{\"onbekend\":%s,\"regels\":[{\"tekst\":\"a\"}]}",
                    "{\"taak\":\"t\",\"toelichting\":\"x\",\"onbekend\":%s}",
                    "{\"onbekend\":%s}")) {
                assertThat(lees(vorm.formatted(waarde)))
                        .as(vorm.formatted(waarde))
                        .containsExactly(new Veldfout("/onbekend", ONBEKEND));
            }
        }
    }

    @Test
    void onbekendVeld_inEenRijVanEenLijst_wordtInDieRijAangewezen() throws JsonProcessingException {
        assertThat(lees("{\"regels\":[{\"tekst\":\"a\"},{\"on/bekend\":[{}],\"tekst\":\"b\",\"aantal\":1},"
                        + "{\"tekst\":\"c\",\"x\":{\"y\":1}}],\"taak\":\"t\"}"))
                .containsExactlyInAnyOrder(
                        new Veldfout("/regels/1/on~1bekend", ONBEKEND), new Veldfout("/regels/2/x", ONBEKEND));
    }

    @Test
    void tekstDieDeLeesrichtingOmdraait_wordtGeweigerdWaarZijStaat() throws JsonProcessingException {
        assertThat(lees("{\"taak\":\"t\",\"toelichting\":\"geld \u202emeer\",\"regels\":[{\"tekst\":\"\\u2066a\"}]}"))
                .extracting(Veldfout::veld)
                .containsExactly("/toelichting", "/regels/0/tekst");
    }

    private List<Veldfout> lees(String json) throws JsonProcessingException {
        Leesfouten.begin();
        try {
            mapper.readValue(json, Vraag.class);
            return Leesfouten.einde();
        } finally {
            Leesfouten.einde();
        }
    }
}
