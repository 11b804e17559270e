package nl.waardevollekernen.opencall;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filled draft of the demonstration: facts from public pages, and demo values where these are silent. Every answer made
 * up for the demonstration is named in {@code demoWaarden}; companies appear by their role only.
 *
 * @param slug its name in data
 * @param gemeentecode CBS code of the gemeente whose organisation owns the draft
 * @param titel how people read it
 * @param kern name of the kern
 * @param variatie whether the whole case is a made-up variation on another
 * @param inhoud the answers, complete but for the documents
 * @param demoWaarden JSON pointers into the content of answers (or whole lists) made up for the demonstration
 * @param documenten the documents the form asks, by the JSON pointer where their id belongs
 * @param bronnen the public pages the facts come from
 */
public record DemoInhoud(
        String slug,
        String gemeentecode,
        String titel,
        String kern,
        boolean variatie,
        ObjectNode inhoud,
        List<String> demoWaarden,
        Map<String, String> documenten,
        List<Bron> bronnen) {
    /** Slug of the demo call these drafts belong to. */
    public static final String CALL = "transformatie-kernen-2027-proefronde";

    /**
     * A public page and what it says.
     *
     * @param velden JSON pointers of the answers it supports
     * @param adres its address, or null for a remark of the compiler
     * @param zegt what the page says, in short
     */
    public record Bron(List<String> velden, @Nullable String adres, String zegt) {
        public Bron {
            velden = List.copyOf(velden);
        }
    }

    public DemoInhoud {
        demoWaarden = List.copyOf(demoWaarden);
        documenten = Map.copyOf(documenten);
        bronnen = List.copyOf(bronnen);
    }

    /** The drafts: three real transformations and a marked variation. */
    public static List<DemoInhoud> alle() {
        return List.of("waalwijk-de-els", "emmen-centrum", "westervoort-centrum", "waalwijk-variatie").stream()
                .map(slug -> Bronnen.lees("/demo/" + slug + ".json", DemoInhoud.class))
                .toList();
    }

    /** The bytes of a demo document; each says on its first line that it was made up. */
    public static byte[] document(String bestandsnaam) {
        var pad = "/demo/documenten/" + bestandsnaam;
        try (var invoer = Objects.requireNonNull(DemoInhoud.class.getResourceAsStream(pad), pad)) {
            return invoer.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(pad, fout);
        }
    }

    /** A copy of the content with these document ids at their pointers. */
    public ObjectNode inhoudMet(Map<String, String> documentIds) {
        var kopie = inhoud.deepCopy();
        documentIds.forEach((pointer, id) -> {
            var plaats = JsonPointer.compile(pointer);
            kopie.withObject(plaats.head()).put(plaats.last().getMatchingProperty(), id);
        });
        return kopie;
    }

    /** Whether the answer at this pointer, or the list it stands in, was made up for the demonstration. */
    public boolean isDemoWaarde(String pointer) {
        return isDemoWaarde(demoWaarden, pointer);
    }

    /** The same for pointers stored beside a content. */
    public static boolean isDemoWaarde(List<String> demoWaarden, String pointer) {
        return demoWaarden.stream().anyMatch(demo -> pointer.equals(demo) || pointer.startsWith(demo + "/"));
    }
}
