package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** No expression in a diagram can hang a process: known names only, and gateways that always have a way out. */
class UitdrukkingenTest {
    private static final Pattern VOORWAARDE = Pattern.compile("=([a-z][A-Za-z]*) = (?:\"([a-z-]+)\"|(true|false))");
    private static final Pattern NAAM = Pattern.compile("=([a-z][A-Za-z]*)");
    private static final Pattern WOORD = Pattern.compile("[A-Za-z][A-Za-z-]*");

    /** The words an expression may use beside variables. */
    private static final Set<String> FEEL = Set.of("if", "then", "else", "null", "true", "false");

    private static final Map<String, Class<?>> ANTWOORDEN = Map.of(
            "vervolg", Procesnamen.Vervolg.class,
            "stand", Procesnamen.Stand.class,
            "uitkomst", Procesnamen.Uitkomst.class);

    @Test
    void variabelen_alleInDeDiagrammen_hebbenEenConstante() {
        Diagrammen.elk(d -> {
            Diagrammen.elementen(d, "timeDate").forEach(t -> variabele(t.getTextContent()));
            Diagrammen.zeebe(d, "input").forEach(i -> bekend(i.getAttribute("target")));
            Diagrammen.zeebe(d, "output").forEach(o -> bekend(o.getAttribute("target")));
            Diagrammen.zeebe(d, "calledDecision").forEach(c -> {
                variabele(c.getAttribute("decisionId"));
                bekend(c.getAttribute("resultVariable"));
            });
        });
    }

    @Test
    void uitdrukkingen_gebruikenAlleenBekendeNamenZonderStreepje() {
        Diagrammen.elk(d -> {
            for (var element : Diagrammen.elementen(d, Diagrammen.ZEEBE, "*")) {
                var attributen = element.getAttributes();
                for (int i = 0; i < attributen.getLength(); i++) {
                    uitdrukking(attributen.item(i).getNodeValue());
                }
            }
            Diagrammen.elementen(d, "conditionExpression").forEach(e -> uitdrukking(e.getTextContent()));
            Diagrammen.elementen(d, "timeDate").forEach(e -> uitdrukking(e.getTextContent()));
        });
    }

    @Test
    void poorten_elkeKeuzeHeeftEenStandaardEnAlleenGelijkheden() {
        Diagrammen.elk(d -> {
            var poorten = Diagrammen.elementen(d, "exclusiveGateway");
            var namen = poorten.stream().map(p -> p.getAttribute("id")).collect(Collectors.toSet());
            for (var poort : poorten) {
                var standaard = poort.getAttribute("default");
                assertThat(standaard).as(poort.getAttribute("id")).isNotEmpty();
                assertThat(uit(d, poort)).extracting(s -> s.getAttribute("id")).contains(standaard);
                for (var stroom : uit(d, poort)) {
                    var voorwaarden = Diagrammen.lijst(stroom, Diagrammen.BPMN, "conditionExpression");
                    assertThat(stroom.getAttribute("name")).isNotBlank();
                    assertThat(voorwaarden)
                            .as(stroom.getAttribute("id"))
                            .hasSize(stroom.getAttribute("id").equals(standaard) ? 0 : 1);
                    voorwaarden.forEach(v -> voorwaarde(v.getTextContent().strip()));
                }
            }
            assertThat(Diagrammen.elementen(d, "sequenceFlow"))
                    .filteredOn(s -> !namen.contains(s.getAttribute("sourceRef")))
                    .allSatisfy(s -> assertThat(Diagrammen.lijst(s, Diagrammen.BPMN, "conditionExpression"))
                            .isEmpty());
        });
    }

    @Test
    void berichten_sleutel_isHetDingEnNooitDeRun() {
        Diagrammen.elk(d -> Diagrammen.elementen(d, Diagrammen.ZEEBE, "subscription")
                .forEach(s -> {
                    var naam = variabele(s.getAttribute("correlationKey"));
                    assertThat(naam).isNotEqualTo(Procesnamen.Variabele.RUN_ID);
                }));
    }

    private static void voorwaarde(String tekst) {
        var vorm = VOORWAARDE.matcher(tekst);
        assertThat(vorm.matches()).as(tekst).isTrue();
        bekend(vorm.group(1));
        var antwoorden = ANTWOORDEN.get(vorm.group(1));
        if (antwoorden == null) {
            assertThat(vorm.group(3)).as(tekst).isNotNull();
        } else {
            assertThat(Namen.constanten(antwoorden)).contains(vorm.group(2));
        }
    }

    private static void uitdrukking(String tekst) {
        if (!tekst.startsWith("=")) {
            return;
        }
        var woorden = WOORD.matcher(tekst.replaceAll("\"[^\"]*\"", ""));
        while (woorden.find()) {
            if (!FEEL.contains(woorden.group())) {
                bekend(woorden.group());
            }
        }
    }

    private static String variabele(String tekst) {
        var vorm = NAAM.matcher(tekst.strip());
        assertThat(vorm.matches()).as(tekst).isTrue();
        bekend(vorm.group(1));
        return vorm.group(1);
    }

    private static void bekend(String variabele) {
        assertThat(Namen.constanten(Procesnamen.Variabele.class)).contains(variabele);
    }

    private static List<Element> uit(Document d, Element poort) {
        return Diagrammen.elementen(d, "sequenceFlow").stream()
                .filter(s -> s.getAttribute("sourceRef").equals(poort.getAttribute("id")))
                .toList();
    }
}
