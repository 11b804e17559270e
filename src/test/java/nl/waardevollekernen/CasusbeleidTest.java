package nl.waardevollekernen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.waardevollekernen.identiteit.Gebruiker;
import org.junit.jupiter.api.Test;

/**
 * What a person sees of a case goes through the one policy query. A question to the repository of cases takes a
 * CasusZicht, which only the policy makes; what asks without one serves the process or a rule, stands in a list here and
 * does not know a person. A new resource or use case that goes round the policy is in no list and fails.
 */
class CasusbeleidTest {
    private static final String CASUS = Huis.NAAM + "casus.";
    private static final Set<String> KAMERS = Set.of("casus", "toetsing", "advies", "selectie");
    private static final Set<String> DEUREN = Set.of(CASUS + "CasusGegevens", CASUS + "CasusVoortgang");

    /** Writing what is at hand asks nothing. */
    private static final Set<String> BEWAREN = Set.of("persist", "persistAndFlush", "flush");

    /** Workers, terms, rules and facts for later rooms: they read a case because of an event, not for somebody. */
    private static final Set<String> ZONDER_MENS = Set.of(
            "AanvullingStand",
            "AanvullingTermijnen",
            "BelangVastleggen",
            "Belangcasussen",
            "Belangembargo",
            "Belangpost",
            "Belangregister",
            "Besmetting",
            "Callbelang",
            "CasusGegevens",
            "CasusKnockouts",
            "CasusLopend",
            "CasusOnderwerp",
            "CasusUitsluiting",
            "CasusVoortgang",
            "ConceptenBijSluiting",
            "IntrekkingStand",
            "OntvankelijkheidNaBelang",
            "OntvankelijkheidStand",
            "OntvankelijkheidTermijn",
            "OordeelVersiezicht");

    /** The loader of the demonstration works for itself; the number of drafts is a number, asked by role. */
    private static final Set<String> UITZONDERING = Set.of("DemoCasus", "CasusTelling");

    /**
     * Later rooms that ask facts of a case without naming one to somebody: a member declares an interest in an own
     * assignment before the case exists for that member; a round is closed and signed as a whole.
     */
    private static final Set<String> ZONDER_CASUS = Set.of("BelangVerklaren", "RondeAfsluiten", "RondeOndertekenen");

    private static boolean isCasus(JavaClass klasse, String naam) {
        return klasse.getFullName().equals(CASUS + naam);
    }

    private static boolean leestZonderBeleid(JavaMethodCall aanroep) {
        return isCasus(aanroep.getTargetOwner(), "CasusRepository")
                && !BEWAREN.contains(aanroep.getName())
                && aanroep.getTarget().getRawParameterTypes().stream().noneMatch(soort -> isCasus(soort, "CasusZicht"));
    }

    private static boolean vraagtHetBeleid(JavaMethodCall aanroep) {
        var doel = aanroep.getTargetOwner();
        return isCasus(doel, "CasusLezen")
                || isCasus(doel, "CasusBekend")
                || (isCasus(doel, "CasusRepository")
                        && aanroep.getTarget().getRawParameterTypes().stream()
                                .anyMatch(soort -> isCasus(soort, "CasusZicht")));
    }

    private static boolean vraagtHetBeleid(JavaClass klasse) {
        return klasse.getMethodCallsFromSelf().stream().anyMatch(CasusbeleidTest::vraagtHetBeleid);
    }

    @Test
    void zicht_maaktAlleenHetBeleid() {
        Huis.geldt(noClasses()
                .that(DescribedPredicate.describe("are not the policy", k -> !isCasus(k, "CasusToegang")))
                .should()
                .callConstructorWhere(DescribedPredicate.<JavaConstructorCall>describe(
                        "a CasusZicht is made", aanroep -> isCasus(aanroep.getTargetOwner(), "CasusZicht"))));
    }

    @Test
    void casussen_zonderBeleidGelezen_alleenDoorWatGeenMensDient() {
        Huis.geldt(noClasses()
                .that(DescribedPredicate.describe(
                        "are not in the lists of this test",
                        k -> !ZONDER_MENS.contains(k.getSimpleName())
                                && !UITZONDERING.contains(k.getSimpleName())
                                && !isCasus(k, "CasusRepository")))
                .should()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "cases are read round the policy", CasusbeleidTest::leestZonderBeleid)));
    }

    @Test
    void watGeenMensDient_kentErOokGeen() {
        Huis.geldt(classes()
                .that(DescribedPredicate.describe(
                        "read cases without the policy", k -> ZONDER_MENS.contains(k.getSimpleName())))
                .should(new ArchCondition<>("do so in no method that is told who asks") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents uitkomst) {
                        for (var deel : lezers(klasse)) {
                            boolean goed = deel.getRawParameterTypes().stream()
                                    .noneMatch(soort -> soort.isEquivalentTo(Gebruiker.class));
                            uitkomst.add(new SimpleConditionEvent(
                                    klasse, goed, deel.getFullName() + " reads a case for somebody"));
                        }
                    }
                }));
    }

    /** Every method of the class that reads cases without the policy, by itself or by another of its methods. */
    private static Set<JavaCodeUnit> lezers(JavaClass klasse) {
        var lezers = klasse.getMethodCallsFromSelf().stream()
                .filter(CasusbeleidTest::leestZonderBeleid)
                .map(JavaMethodCall::getOrigin)
                .collect(Collectors.toCollection(HashSet::new));
        boolean meer = true;
        while (meer) {
            var bekend = lezers.stream().map(JavaCodeUnit::getFullName).collect(Collectors.toSet());
            meer = lezers.addAll(klasse.getMethodCallsFromSelf().stream()
                    .filter(aanroep -> bekend.contains(aanroep.getTarget().getFullName()))
                    .map(JavaMethodCall::getOrigin)
                    .toList());
        }
        return lezers;
    }

    @Test
    void watBijEenCasusHoort_wordtPasNaHetBeleidGelezen() {
        Huis.geldt(classes()
                .that(DescribedPredicate.describe(
                        "read what belongs to a case",
                        k -> k.getPackageName().equals(Huis.NAAM + "casus")
                                && !k.isAssignableTo(PanacheRepositoryBase.class)
                                && k.getMethodCallsFromSelf().stream()
                                        .anyMatch(aanroep ->
                                                aanroep.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                                                        && !isCasus(aanroep.getTargetOwner(), "CasusRepository"))))
                .should(new ArchCondition<>("ask the policy, or serve nobody") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents uitkomst) {
                        boolean goed = ZONDER_MENS.contains(klasse.getSimpleName())
                                || UITZONDERING.contains(klasse.getSimpleName())
                                || vraagtHetBeleid(klasse);
                        uitkomst.add(new SimpleConditionEvent(klasse, goed, klasse.getName() + " does neither"));
                    }
                }));
    }

    @Test
    void latereKamers_vragenHetBeleid_voorZeFeitenVanEenCasusGebruiken() {
        Huis.geldt(classes()
                .that(DescribedPredicate.describe(
                        "work for somebody with facts of a case",
                        k -> !k.getPackageName().equals(Huis.NAAM + "casus")
                                && k.getMethodCallsFromSelf().stream()
                                        .anyMatch(aanroep -> DEUREN.contains(
                                                        aanroep.getTargetOwner().getFullName())
                                                && kentEenMens(aanroep.getOrigin()))))
                .should(new ArchCondition<>("ask the policy") {
                    @Override
                    public void check(JavaClass klasse, ConditionEvents uitkomst) {
                        boolean goed = ZONDER_CASUS.contains(klasse.getSimpleName()) || vraagtHetBeleid(klasse);
                        uitkomst.add(new SimpleConditionEvent(klasse, goed, klasse.getName() + " does not"));
                    }
                }));
    }

    private static boolean kentEenMens(JavaCodeUnit deel) {
        return deel.getRawParameterTypes().stream().anyMatch(soort -> soort.isEquivalentTo(Gebruiker.class));
    }

    @Test
    void resources_kennenDeFeitenVoorRegelsNiet() {
        Huis.geldt(noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "give facts of a case to rules", k -> DEUREN.contains(k.getFullName()))));
    }

    @Test
    void vragenAanDeDatabank_staanInDeKamersVanDeCasus_alleenInRepositories() {
        Huis.geldt(noClasses()
                .that()
                .resideInAnyPackage(KAMERS.stream().map(Huis::kamer).toArray(String[]::new))
                .and()
                .areNotAssignableTo(PanacheRepositoryBase.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class));
    }

    @Test
    void lijsten_noemenAlleenWatErIs() {
        var gevonden = Huis.KLASSEN.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(gevonden).containsAll(ZONDER_MENS).containsAll(UITZONDERING).containsAll(ZONDER_CASUS);
    }
}
