package nl.waardevollekernen.logboek;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;

/** Every guarded table, as the rooms say it. */
final class Bewaakt {
    static final List<BewaakteTabel> TABELLEN = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.waardevollekernen")
                    .stream()
                    .filter(klasse -> klasse.isAssignableTo(BewaakteTabellen.class) && !klasse.isInterface())
                    .filter(klasse -> !klasse.getSimpleName().contains("_"))
                    .flatMap(klasse -> maak(klasse).tabellen().stream())
                    .sorted(Comparator.comparing(BewaakteTabel::naam))
                    .toList();

    private Bewaakt() {}

    private static BewaakteTabellen maak(JavaClass klasse) {
        try {
            var maker = klasse.reflect().getDeclaredConstructor();
            maker.setAccessible(true);
            return (BewaakteTabellen) maker.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
