package nl.waardevollekernen.weg;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The access matrix knows every endpoint and page, and each of them says who may use it. */
class ToegangslijstTest {
    private static final List<Class<? extends Annotation>> METHODEN =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class, HEAD.class, OPTIONS.class);
    private static final List<Class<? extends Annotation>> REGELS =
            List.of(RolesAllowed.class, PermitAll.class, Authenticated.class);

    private final Map<String, JavaMethod> toegangen = toegangen();

    @Test
    void elkEndpointEnElkePagina_staatInDeToegangslijst() {
        var bekend = Toegangslijst.lees().regels().stream()
                .map(Toegangslijst.Regel::naam)
                .toList();
        assertThat(bekend).doesNotHaveDuplicates();
        assertThat(toegangen.keySet())
                .as(
                        "src/test/resources/toegang.csv needs exactly one line for each endpoint and page; ToegangIT writes the"
                                + " lines it met to target/toegang.csv")
                .containsExactlyInAnyOrderElementsOf(bekend);
    }

    @Test
    void elkEndpointEnElkePagina_heeftEenToegangsregel() {
        assertThat(toegangen.entrySet())
                .allSatisfy(toegang -> assertThat(heeft(toegang.getValue(), REGELS)
                                || heeft(toegang.getValue().getOwner(), REGELS))
                        .as(toegang.getKey())
                        .isTrue());
    }

    /** A method that is not public is no endpoint at all, without a word. */
    @Test
    void elkEndpointEnElkePagina_isPubliek() {
        assertThat(toegangen.entrySet())
                .allSatisfy(toegang -> assertThat(toegang.getValue().getModifiers())
                        .as(toegang.getKey())
                        .contains(JavaModifier.PUBLIC));
    }

    private static boolean heeft(CanBeAnnotated plaats, List<Class<? extends Annotation>> soorten) {
        return soorten.stream().anyMatch(plaats::isAnnotatedWith);
    }

    private static Map<String, JavaMethod> toegangen() {
        var klassen = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.waardevollekernen");
        var gevonden = new TreeMap<String, JavaMethod>();
        for (var klasse : klassen) {
            if (klasse.isAnnotatedWith(Path.class)) {
                klasse.getMethods()
                        .forEach(methode -> METHODEN.stream()
                                .filter(methode::isAnnotatedWith)
                                .forEach(soort ->
                                        gevonden.put(soort.getSimpleName() + " " + pad(klasse, methode), methode)));
            }
        }
        return gevonden;
    }

    private static String pad(JavaClass klasse, JavaMethod methode) {
        var onder = methode.isAnnotatedWith(Path.class)
                ? methode.getAnnotationOfType(Path.class).value()
                : "";
        var pad = ("/" + klasse.getAnnotationOfType(Path.class).value() + "/" + onder).replaceAll("/+", "/");
        return pad.length() > 1 && pad.endsWith("/") ? pad.substring(0, pad.length() - 1) : pad;
    }
}
