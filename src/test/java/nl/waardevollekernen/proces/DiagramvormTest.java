package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The diagrams are readable as drawn, and both engine versions take them. */
class DiagramvormTest {
    @Test
    void diagrammen_passenBijDeProductiemotorEnDeOude() {
        Diagrammen.elk(d -> {
            assertThat(d.getDocumentElement()
                            .getAttributeNS("http://camunda.org/schema/modeler/1.0", "executionPlatformVersion"))
                    .startsWith("8.5");
            assertThat(Diagrammen.zeebe(d, "executionListeners")).isEmpty();
            assertThat(Diagrammen.zeebe(d, "taskListeners")).isEmpty();
            Diagrammen.elementen(d, "error")
                    .forEach(e ->
                            assertThat(Namen.constanten(Procesnamen.Fout.class)).contains(e.getAttribute("errorCode")));
        });
    }

    @Test
    void diagrammen_allesHeeftEenNaamEnEenPlek() {
        Diagrammen.elk(d -> {
            var vormen = plekken(d, "BPMNShape");
            var lijnen = plekken(d, "BPMNEdge");
            for (var knoop : Diagrammen.knopen(d)) {
                assertThat(knoop.getAttribute("name"))
                        .as(knoop.getAttribute("id"))
                        .isNotBlank();
                assertThat(vormen).contains(knoop.getAttribute("id"));
            }
            Diagrammen.elementen(d, "sequenceFlow")
                    .forEach(s -> assertThat(lijnen).contains(s.getAttribute("id")));
        });
    }

    @Test
    void diagrammen_niets_ligtOverIetsAnders() {
        Diagrammen.elk(d -> {
            var knopen = Diagrammen.knopen(d).stream()
                    .filter(k -> !k.getLocalName().equals("boundaryEvent"))
                    .toList();
            for (var een : knopen) {
                for (var ander : knopen) {
                    if (!een.isSameNode(ander) && een.getParentNode().isSameNode(ander.getParentNode())) {
                        assertThat(overlap(vlak(d, een), vlak(d, ander)))
                                .as(een.getAttribute("id") + " over " + ander.getAttribute("id"))
                                .isFalse();
                    }
                }
            }
        });
    }

    private static Set<String> plekken(Document d, String soort) {
        return Diagrammen.elementen(d, Diagrammen.BPMNDI, soort).stream()
                .map(e -> e.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());
    }

    private static double[] vlak(Document d, Element knoop) {
        for (var vorm : Diagrammen.elementen(d, Diagrammen.BPMNDI, "BPMNShape")) {
            if (vorm.getAttribute("bpmnElement").equals(knoop.getAttribute("id"))) {
                var b = Diagrammen.lijst(vorm, Diagrammen.DC, "Bounds").getFirst();
                double x = Double.parseDouble(b.getAttribute("x"));
                double y = Double.parseDouble(b.getAttribute("y"));
                return new double[] {
                    x,
                    y,
                    x + Double.parseDouble(b.getAttribute("width")),
                    y + Double.parseDouble(b.getAttribute("height"))
                };
            }
        }
        return fail("Geen plek voor " + knoop.getAttribute("id"));
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
