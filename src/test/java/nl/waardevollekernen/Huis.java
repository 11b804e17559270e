package nl.waardevollekernen;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** What the rules of the house are held against: all classes of the application. */
final class Huis {
    static final String NAAM = "nl.waardevollekernen.";

    static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(plaats -> plaats.contains("nl/waardevollekernen/"))
            .importPackages("nl.waardevollekernen");

    private Huis() {}

    static void geldt(ArchRule regel) {
        regel.allowEmptyShould(true).check(KLASSEN);
    }

    /** The package of a room and all below it. */
    static String kamer(String naam) {
        return NAAM + naam + "..";
    }
}
