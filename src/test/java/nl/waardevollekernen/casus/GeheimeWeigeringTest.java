package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A refusal of the case itself tells everybody the same, whatever became of the toets and the decision (point 6). */
class GeheimeWeigeringTest {
    private static final Instant NU = Instant.parse("2027-03-10T14:03:12Z");

    @Test
    void punt6_geenWeigeringNoemtDeStapNaDeToets() {
        var inToets = weigeringen(getoetst());
        var gehaald = getoetst();
        gehaald.schuif(CasusStatus.IN_TOETSING, CasusStatus.IN_ADVIES);
        var gezakt = getoetst();
        gezakt.schuif(CasusStatus.IN_TOETSING, CasusStatus.GERANGSCHIKT);
        var besloten = getoetst();
        besloten.schuif(CasusStatus.IN_TOETSING, CasusStatus.GERANGSCHIKT);
        besloten.schuif(CasusStatus.GERANGSCHIKT, CasusStatus.BESLOTEN);

        assertThat(inToets).allMatch(uitleg -> uitleg.contains("De stand is: In beoordeling."));
        for (var casus : List.of(gehaald, gezakt, besloten)) {
            assertThat(weigeringen(casus)).isEqualTo(inToets);
        }
    }

    @Test
    void punt6_watElkeBetrokkeneWeet_staatErGewoon() {
        var ingediend = ingediend();
        assertThat(weigeringen(ingediend)).allMatch(uitleg -> uitleg.contains("De stand is: Ingediend."));
        ingediend.trekIn("Het plan gaat niet door.");
        assertThat(weigeringen(ingediend)).allMatch(uitleg -> uitleg.contains("De stand is: Ingetrokken."));
    }

    /** What every change of a submitter is refused with. */
    private static List<String> weigeringen(Casus casus) {
        return Stream.<ThrowingCallable>of(
                        () -> casus.bewaar("{}", "", "Ina", NU),
                        () -> casus.houdAlleen("{}"),
                        () -> casus.merkDemo(Set.of()),
                        () -> casus.laatMeedoen(Set.of("GM0114")),
                        () -> casus.onderteken("ina", "Ina", NU),
                        () -> casus.dienIn(false, "ina", "Ina", NU),
                        () -> casus.eisConcept("gewijzigd"),
                        () -> casus.vulAan(2, "{}", "ina", "Ina", NU))
                .map(doen -> catchThrowableOfType(Weigering.class, doen).uitleg())
                .toList();
    }

    private static Casus getoetst() {
        var casus = ingediend();
        casus.startOntvankelijkheid();
        casus.schuif(CasusStatus.ONTVANKELIJKHEID, CasusStatus.IN_TOETSING);
        return casus;
    }

    private static Casus ingediend() {
        var casus = Casus.concept(UUID.randomUUID(), 2027, "0867", "De Els", "Ina", NU);
        casus.dienIn(false, "ina", "Ina", NU);
        return casus;
    }
}
