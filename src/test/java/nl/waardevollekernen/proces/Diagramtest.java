package nl.waardevollekernen.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.waardevollekernen.proces.Procesnamen.Stand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * The tests of one diagram, in one class or more; when all of them ran, every element was reached and every flow was taken.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class Diagramtest {
    /** What was walked of each diagram, and which classes ran all their tests, whichever class did so. */
    private static final Map<ProcesSoort, Set<String>> GELOPEN = new ConcurrentHashMap<>();

    private static final Set<Class<?>> KLAAR = ConcurrentHashMap.newKeySet();

    private final ProcesSoort soort;
    private final Set<? extends Class<?>> samen;
    private final Set<String> gedraaid = new HashSet<>();
    Motor motor;

    Diagramtest(ProcesSoort soort) {
        this.soort = soort;
        this.samen = Set.of(getClass());
    }

    /**
     * The tests of a diagram that more classes walk.
     *
     * @param samen all of those classes, this one among them
     */
    Diagramtest(ProcesSoort soort, Set<? extends Class<?>> samen) {
        this.soort = soort;
        this.samen = samen;
    }

    @BeforeEach
    void nieuweMotor() {
        motor = new Motor();
    }

    @AfterEach
    void geenIncidenten(TestInfo test) {
        gedraaid.add(test.getTestMethod().map(Method::getName).orElse(""));
        GELOPEN.computeIfAbsent(soort, nieuw -> ConcurrentHashMap.newKeySet()).addAll(motor.gelopen());
        motor.close();
    }

    @AfterAll
    void elkElementEnElkeStroomIsGelopen() {
        if (gedraaid.containsAll(tests())) {
            KLAAR.add(getClass());
        }
        if (KLAAR.containsAll(samen)) {
            var gemist = new HashSet<>(Diagrammen.teLopen(soort.code()));
            gemist.removeAll(GELOPEN.getOrDefault(soort, Set.of()));
            assertThat(gemist).as("niet gelopen").isEmpty();
        }
    }

    private Set<String> tests() {
        return Arrays.stream(getClass().getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class) || m.isAnnotationPresent(ParameterizedTest.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    Motor start() {
        return motor.start(soort);
    }

    /** What a stage answers when nobody has anything left to do in it. */
    static Map<String, Object> afgerond(String uitkomst) {
        return Map.of("stand", Stand.AFGEROND, "uitkomst", uitkomst);
    }

    void isKlaar(String einde) {
        assertThat(motor.einden()).contains(einde);
        assertThat(motor.klaar()).as("het proces is ten einde").isTrue();
    }
}
