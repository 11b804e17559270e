package nl.waardevollekernen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waardevollekernen.proces.Dienst;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectuurTest {
    /** From low to high: a room uses the rooms before it; rooms of one level do not use each other. */
    private static final List<Set<String>> LAGEN = List.of(
            Set.of("businesscase", "gedeeld"),
            Set.of("identiteit"),
            Set.of("logboek"),
            Set.of("proces"),
            Set.of("taak", "melding", "document"),
            Set.of("opencall"),
            Set.of("termijn"),
            Set.of("casus"),
            Set.of("toetsing"),
            Set.of("advies"),
            Set.of("selectie"),
            Set.of("openbaar"));

    private static final List<Class<? extends Annotation>> TOEGANGSREGELS =
            List.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    private static void geldt(ArchRule regel) {
        Huis.geldt(regel);
    }

    @Test
    void kamers_gebruikenElkaar_alleenVanHoogNaarLaag() {
        for (int laag = 0; laag < LAGEN.size(); laag++) {
            for (var naam : LAGEN.get(laag)) {
                var verboden = LAGEN.subList(laag, LAGEN.size()).stream()
                        .flatMap(Set::stream)
                        .filter(ander -> !ander.equals(naam))
                        .map(Huis::kamer)
                        .toArray(String[]::new);
                geldt(noClasses()
                        .that()
                        .resideInAPackage(Huis.kamer(naam))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(verboden));
            }
        }
    }

    @Test
    void kamers_bestaan_alleenInDeVolgorde() {
        var bekend = LAGEN.stream().flatMap(Set::stream).collect(Collectors.toSet());
        var gevonden = Huis.KLASSEN.stream()
                .map(JavaClass::getPackageName)
                .filter(pakket -> pakket.startsWith(Huis.NAAM))
                .map(pakket -> pakket.substring(Huis.NAAM.length()).split("\\.", 2)[0])
                .collect(Collectors.toSet());
        assertThat(bekend).containsAll(gevonden);
        assertThat(gevonden).contains("gedeeld", "identiteit", "logboek", "proces", "casus", "openbaar");
    }

    @Test
    void kamers_vormenGeenKring() {
        geldt(slices().matching(Huis.NAAM + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void camunda_isAlleenBekendInProces() {
        alleen("proces", "io.camunda..");
    }

    @Test
    void s3_isAlleenBekendInDocument() {
        alleen("document", "io.minio..", "okhttp3..");
    }

    @Test
    void oidc_isAlleenBekendInIdentiteit() {
        alleen("identiteit", "io.quarkus.oidc..", "org.eclipse.microprofile.jwt..", "io.smallrye.jwt..");
    }

    @Test
    void mail_isAlleenBekendInMelding() {
        alleen("melding", "io.quarkus.mailer..", "io.vertx.ext.mail..", "jakarta.mail..");
    }

    private static void alleen(String kamer, String... pakketten) {
        geldt(noClasses()
                .that()
                .resideOutsideOfPackage(Huis.kamer(kamer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(pakketten));
    }

    @Test
    void businesscase_isZuiverRekenen() {
        geldt(classes()
                .that()
                .resideInAPackage(Huis.kamer("businesscase"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", Huis.kamer("businesscase"), "org.jspecify.annotations.."));
    }

    @Test
    void pakketten_zijnNullMarked() {
        geldt(classes().should(new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass klasse, ConditionEvents uitkomst) {
                boolean goed = klasse.getPackage().isAnnotatedWith(NullMarked.class);
                uitkomst.add(new SimpleConditionEvent(klasse, goed, klasse.getPackageName() + " is not @NullMarked"));
            }
        }));
    }

    @Test
    void afhankelijkheden_komenBinnenDoorDeConstructor() {
        geldt(noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class));
    }

    @Test
    void tijd_komtAltijdVanDeKlok() {
        geldt(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "the time is asked without a clock", ArchitectuurTest::vraagtTijdZonderKlok)));
        geldt(noClasses()
                .that()
                .resideOutsideOfPackage(Huis.kamer("gedeeld"))
                .should()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "a clock is made",
                        aanroep -> aanroep.getTargetOwner().isEquivalentTo(Clock.class)
                                && aanroep.getName().startsWith("system"))));
    }

    private static boolean vraagtTijdZonderKlok(JavaMethodCall aanroep) {
        var eigenaar = aanroep.getTargetOwner();
        boolean nu = eigenaar.getPackageName().startsWith("java.time")
                && aanroep.getName().equals("now")
                && aanroep.getTarget().getRawParameterTypes().stream()
                        .noneMatch(soort -> soort.isEquivalentTo(Clock.class));
        return nu || (eigenaar.isEquivalentTo(System.class) && aanroep.getName().equals("currentTimeMillis"));
    }

    @Test
    void resources_vragenEenUseCase_nooitDeOpslag() {
        geldt(noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(assignableTo(PanacheRepositoryBase.class))
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Opslag"));
    }

    @Test
    void repositories_blijvenInHunEigenKamer() {
        geldt(classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate());
    }

    @Test
    void entiteiten_wordenVerplaatstDoorWerkwoorden() {
        geldt(noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePublic());
    }

    /** The use case of a worker commits before the job is completed, so the worker has no transaction of its own. */
    @Test
    void diensten_hebbenGeenEigenTransactie() {
        geldt(noClasses()
                .that()
                .areAssignableTo(Dienst.class)
                .or()
                .haveSimpleNameEndingWith("Diensten")
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class));
    }

    @Test
    void eindpunten_zijnOpenbareMethoden_wantAndersBestaanZeNiet() {
        geldt(methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic());
    }

    /**
     * Quarkus can refuse unannotated endpoints at run time (deny-unannotated-endpoints), but it then also denies the ones
     * whose rule stands on their class. So the build refuses them: every endpoint says by itself or by its class who may
     * come in, and PermitAll says so as well.
     */
    @Test
    void eindpunten_zeggenWieErBinnenMag() {
        geldt(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(new ArchCondition<>("have an access rule") {
                    @Override
                    public void check(JavaMethod eindpunt, ConditionEvents uitkomst) {
                        boolean goed = TOEGANGSREGELS.stream()
                                .anyMatch(regel -> eindpunt.isAnnotatedWith(regel)
                                        || eindpunt.getOwner().isAnnotatedWith(regel));
                        uitkomst.add(new SimpleConditionEvent(
                                eindpunt, goed, eindpunt.getFullName() + " has no access rule"));
                    }
                }));
    }
}
