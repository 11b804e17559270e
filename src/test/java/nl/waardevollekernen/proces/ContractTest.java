package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.taak.TaakSoort;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Diagrams and application speak of the same things by the same names, and no expression can hang a process. */
class ContractTest {
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
    void namen_elkeNaamHeeftPreciesEenConstante() {
        for (var groep : Procesnamen.class.getDeclaredClasses()) {
            var waarden = lijst(groep);
            assertThat(waarden).as(groep.getSimpleName()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void taaksoorten_diagrammenEnConstanten_zijnDezelfde() {
        var verwacht = constanten(Procesnamen.Werk.class);
        verwacht.remove(Procesnamen.Werk.MENSENTAAK);
        assertThat(Diagrammen.jobTypes()).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void diensten_elkeTaaksoortHeeftPreciesEenDienst() {
        var bekend = constanten(Procesnamen.Werk.class);
        bekend.remove(Procesnamen.Werk.MENSENTAAK);
        assertThat(diensten()).containsExactlyInAnyOrderElementsOf(bekend);
    }

    @Test
    void berichten_diagrammenEnConstanten_zijnDezelfde() {
        Set<String> namen = new TreeSet<>();
        elk(d -> elementen(d, "message").forEach(m -> namen.add(m.getAttribute("name"))));
        assertThat(namen).containsExactlyInAnyOrderElementsOf(constanten(Procesnamen.Bericht.class));
    }

    @Test
    void diagrammen_heetAlsHunSoortEnStartOpHetEigenBericht() {
        assertThat(Diagrammen.NAMEN).containsExactlyInAnyOrderElementsOf(constanten(Procesnamen.Diagram.class));
        assertThat(Arrays.stream(ProcesSoort.values()).map(ProcesSoort::code)).containsAll(Diagrammen.NAMEN);
        Diagrammen.alle().forEach((naam, d) -> {
            assertThat(elementen(d, "process")).hasSize(1);
            assertThat(elementen(d, "process").getFirst().getAttribute("id")).isEqualTo(naam);
            assertThat(elementen(d, "message"))
                    .filteredOn(m -> Diagrammen.lijst(m, Diagrammen.ZEEBE, "subscription")
                            .isEmpty())
                    .singleElement()
                    .satisfies(m -> assertThat(m.getAttribute("name")).isEqualTo(naam + "-start"));
        });
    }

    @Test
    void berichten_sleutel_isHetDingEnNooitDeRun() {
        elk(d -> Diagrammen.elementen(d, Diagrammen.ZEEBE, "subscription").forEach(s -> {
            var naam = variabele(s.getAttribute("correlationKey"));
            assertThat(naam).isNotEqualTo(Procesnamen.Variabele.RUN_ID);
        }));
    }

    @Test
    void variabelen_alleInDeDiagrammen_hebbenEenConstante() {
        elk(d -> {
            elementen(d, "timeDate").forEach(t -> variabele(t.getTextContent()));
            zeebe(d, "input").forEach(i -> bekend(i.getAttribute("target")));
            zeebe(d, "output").forEach(o -> bekend(o.getAttribute("target")));
            zeebe(d, "calledDecision").forEach(c -> {
                variabele(c.getAttribute("decisionId"));
                bekend(c.getAttribute("resultVariable"));
            });
        });
    }

    @Test
    void uitdrukkingen_gebruikenAlleenBekendeNamenZonderStreepje() {
        elk(d -> {
            for (var element : Diagrammen.elementen(d, Diagrammen.ZEEBE, "*")) {
                var attributen = element.getAttributes();
                for (int i = 0; i < attributen.getLength(); i++) {
                    uitdrukking(attributen.item(i).getNodeValue());
                }
            }
            elementen(d, "conditionExpression").forEach(e -> uitdrukking(e.getTextContent()));
            elementen(d, "timeDate").forEach(e -> uitdrukking(e.getTextContent()));
        });
    }

    @Test
    void poorten_elkeKeuzeHeeftEenStandaardEnAlleenGelijkheden() {
        elk(d -> {
            var poorten = elementen(d, "exclusiveGateway");
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
            assertThat(elementen(d, "sequenceFlow"))
                    .filteredOn(s -> !namen.contains(s.getAttribute("sourceRef")))
                    .allSatisfy(s -> assertThat(Diagrammen.lijst(s, Diagrammen.BPMN, "conditionExpression"))
                            .isEmpty());
        });
    }

    @Test
    void mensentaken_dragenFormulierEnRol() {
        elk(d -> {
            assertThat(zeebe(d, "userTask")).as("taken zijn jobs").isEmpty();
            for (var taak : elementen(d, "userTask")) {
                var koppen = Diagrammen.lijst(taak, Diagrammen.ZEEBE, "header").stream()
                        .collect(Collectors.toMap(h -> h.getAttribute("key"), h -> h.getAttribute("value")));
                assertThat(constanten(Procesnamen.Kop.class)).containsAll(koppen.keySet());
                assertThat(koppen).containsKeys(Procesnamen.Kop.FORMULIER, Procesnamen.Kop.ROL);
                koppen.forEach((kop, waarde) -> assertThat(toegestaan(kop)).contains(waarde));
                assertThat(TaakSoort.van(koppen.getOrDefault(Procesnamen.Kop.FORMULIER, ""))
                                .rol()
                                .code())
                        .isEqualTo(koppen.get(Procesnamen.Kop.ROL));
            }
        });
    }

    @Test
    void diagrammen_passenBijDeProductiemotorEnDeOude() {
        elk(d -> {
            assertThat(d.getDocumentElement()
                            .getAttributeNS("http://camunda.org/schema/modeler/1.0", "executionPlatformVersion"))
                    .startsWith("8.5");
            assertThat(zeebe(d, "executionListeners")).isEmpty();
            assertThat(zeebe(d, "taskListeners")).isEmpty();
            elementen(d, "error")
                    .forEach(e -> assertThat(constanten(Procesnamen.Fout.class)).contains(e.getAttribute("errorCode")));
        });
    }

    @Test
    void diagrammen_allesHeeftEenNaamEnEenPlek() {
        elk(d -> {
            var vormen = plekken(d, "BPMNShape");
            var lijnen = plekken(d, "BPMNEdge");
            for (var knoop : Diagrammen.knopen(d)) {
                assertThat(knoop.getAttribute("name"))
                        .as(knoop.getAttribute("id"))
                        .isNotBlank();
                assertThat(vormen).contains(knoop.getAttribute("id"));
            }
            elementen(d, "sequenceFlow").forEach(s -> assertThat(lijnen).contains(s.getAttribute("id")));
        });
    }

    @Test
    void diagrammen_niets_ligtOverIetsAnders() {
        elk(d -> {
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

    private static void voorwaarde(String tekst) {
        var vorm = VOORWAARDE.matcher(tekst);
        assertThat(vorm.matches()).as(tekst).isTrue();
        bekend(vorm.group(1));
        var antwoorden = ANTWOORDEN.get(vorm.group(1));
        if (antwoorden == null) {
            assertThat(vorm.group(3)).as(tekst).isNotNull();
        } else {
            assertThat(constanten(antwoorden)).contains(vorm.group(2));
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
        assertThat(constanten(Procesnamen.Variabele.class)).contains(variabele);
    }

    private static Set<String> toegestaan(String kop) {
        return switch (kop) {
            case Procesnamen.Kop.ROL ->
                Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.toSet());
            case Procesnamen.Kop.FORMULIER -> constanten(Procesnamen.Formulier.class);
            default -> constanten(Procesnamen.Termijnsoort.class);
        };
    }

    private static void elk(Consumer<Document> vraag) {
        Diagrammen.alle().values().forEach(vraag);
    }

    private static List<Element> elementen(Document d, String naam) {
        return Diagrammen.elementen(d, Diagrammen.BPMN, naam);
    }

    private static List<Element> zeebe(Document d, String naam) {
        return Diagrammen.elementen(d, Diagrammen.ZEEBE, naam);
    }

    private static List<Element> uit(Document d, Element poort) {
        return elementen(d, "sequenceFlow").stream()
                .filter(s -> s.getAttribute("sourceRef").equals(poort.getAttribute("id")))
                .toList();
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

    private static Set<String> constanten(Class<?> groep) {
        return new TreeSet<>(lijst(groep));
    }

    private static List<String> lijst(Class<?> groep) {
        List<String> uit = new ArrayList<>();
        for (var veld : groep.getDeclaredFields()) {
            if (Modifier.isStatic(veld.getModifiers()) && veld.getType() == String.class) {
                try {
                    uit.add(String.valueOf(veld.get(null)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return uit;
    }

    /** The job type of every worker of the house: a class that says its type, or a producer that gives it one. */
    private static List<String> diensten() {
        List<String> types = new ArrayList<>();
        for (var klasse : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.waardevollekernen")) {
            if (klasse.isAssignableTo(Dienst.class) && !klasse.isInterface() && !klasse.isAnonymousClass()) {
                types.add(constante(klasse, "type"));
            }
            klasse.getMethods().stream()
                    .filter(methode -> methode.isAnnotatedWith(Produces.class)
                            && methode.getRawReturnType().isEquivalentTo(Dienst.class))
                    .forEach(methode -> types.add(constante(klasse, methode.getName())));
        }
        return types;
    }

    /** The first text that stands in this method, read from the class file. */
    private static String constante(JavaClass klasse, String naam) {
        try (InputStream in =
                ContractTest.class.getResourceAsStream("/" + klasse.getName().replace('.', '/') + ".class")) {
            if (in == null) {
                return fail("Geen klasse " + klasse.getName());
            }
            for (var methode : ClassFile.of().parse(in.readAllBytes()).methods()) {
                if (methode.methodName().equalsString(naam)) {
                    for (var element : methode.code().orElseThrow()) {
                        if (element instanceof ConstantInstruction constante
                                && constante.constantValue() instanceof String type) {
                            return type;
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fail(klasse.getName() + " noemt zijn taaksoort niet als constante.");
    }
}
