package nl.waardevollekernen.proces;

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
import java.util.ArrayList;
import java.util.List;

/** The workers of the house, found in its class files without starting it. */
final class Dienstenlijst {
    private Dienstenlijst() {}

    /** The job type of every worker of the house: a class that says its type, or a producer that gives it one. */
    static List<String> jobTypes() {
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
                Dienstenlijst.class.getResourceAsStream("/" + klasse.getName().replace('.', '/') + ".class")) {
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
