package nl.waardevollekernen.proces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The diagrams as they are shipped, read as XML. */
final class Diagrammen {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    static final List<String> NAMEN = List.of("casus", "advies", "selectie", "open-call");

    private Diagrammen() {}

    static Document lees(String naam) {
        try (InputStream in = Diagrammen.class.getResourceAsStream("/bpmn/" + naam)) {
            if (in == null) {
                throw new IllegalStateException("Geen diagram " + naam + " op het klassenpad.");
            }
            var fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            return fabriek.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Diagram " + naam + " is niet te lezen.", e);
        }
    }

    /** Every diagram by its name. */
    static Map<String, Document> alle() {
        Map<String, Document> uit = new LinkedHashMap<>();
        NAMEN.forEach(naam -> uit.put(naam, lees(naam + ".bpmn")));
        return uit;
    }

    /** Asks this of every diagram. */
    static void elk(Consumer<Document> vraag) {
        alle().values().forEach(vraag);
    }

    /** The elements of BPMN with this name. */
    static List<Element> elementen(Document d, String naam) {
        return elementen(d, BPMN, naam);
    }

    /** The extensions of the engine with this name. */
    static List<Element> zeebe(Document d, String naam) {
        return elementen(d, ZEEBE, naam);
    }

    static List<Element> elementen(Document diagram, String ruimte, String naam) {
        return lijst(diagram.getDocumentElement(), ruimte, naam);
    }

    static List<Element> lijst(Element ouder, String ruimte, String naam) {
        List<Element> uit = new ArrayList<>();
        var knopen = ouder.getElementsByTagNameNS(ruimte, naam);
        for (int i = 0; i < knopen.getLength(); i++) {
            uit.add((Element) knopen.item(i));
        }
        return uit;
    }

    /** Everything with an id that a token can be in: events, tasks, gateways, subprocesses. */
    static List<Element> knopen(Document diagram) {
        return elementen(diagram, BPMN, "*").stream()
                .filter(e -> e.getLocalName().matches(".*(Event|Task|Gateway)|subProcess"))
                .toList();
    }

    static Set<String> jobTypes() {
        var uit = new TreeSet<String>();
        alle().values()
                .forEach(d -> elementen(d, ZEEBE, "taskDefinition").forEach(e -> uit.add(e.getAttribute("type"))));
        return uit;
    }

    /**
     * Ids of every flow and every node of a diagram: what its tests have to walk. The engine writes no record of a flow
     * out of an event-based gateway; the event it leads to stands for it.
     */
    static Set<String> teLopen(String naam) {
        var uit = new TreeSet<String>();
        var diagram = lees(naam + ".bpmn");
        var poorten = elementen(diagram, BPMN, "eventBasedGateway").stream()
                .map(e -> e.getAttribute("id"))
                .toList();
        elementen(diagram, BPMN, "sequenceFlow").stream()
                .filter(e -> !poorten.contains(e.getAttribute("sourceRef")))
                .forEach(e -> uit.add(e.getAttribute("id")));
        knopen(diagram).forEach(e -> uit.add(e.getAttribute("id")));
        return uit;
    }
}
