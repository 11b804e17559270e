package nl.waardevollekernen.opencall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waardevollekernen.gedeeld.Nederland;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoInhoudTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final String DOCUMENT = "01980000-0000-7000-8000-000000000001";
    private static final LocalDate OPENING = LocalDate.of(2027, 2, 2);
    private static final LocalDate SLUITDAG = LocalDate.of(2027, 3, 30);

    static Stream<DemoInhoud> alle() {
        return DemoInhoud.alle().stream();
    }

    private static ObjectNode compleet(DemoInhoud demo) {
        return demo.inhoudMet(
                demo.documenten().keySet().stream().collect(Collectors.toMap(pointer -> pointer, pointer -> DOCUMENT)));
    }

    private static DemoInhoud met(String slug) {
        return alle().filter(demo -> demo.slug().equals(slug)).findFirst().orElseThrow();
    }

    private static KnockoutInvoer invoer(String slug) {
        return KnockoutInvoer.van(compleet(met(slug)), SLUITDAG, true);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void demoInhoud_metDocumenten_isEenVolledigEnGeldigFormulier(DemoInhoud demo) {
        assertThat(InhoudControle.controleer(FORMULIER, compleet(demo), true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void demoInhoud_zonderDocumenten_isEenGeldigConcept(DemoInhoud demo) {
        assertThat(InhoudControle.controleer(FORMULIER, demo.inhoud(), false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void demoWaarden_enBronnen_wijzenNaarVeldenDieErZijn(DemoInhoud demo) {
        var bronvelden = demo.bronnen().stream().flatMap(bron -> bron.velden().stream());
        assertThat(Stream.concat(demo.demoWaarden().stream(), bronvelden))
                .allSatisfy(pointer -> assertThat(demo.inhoud().at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
        assertThat(demo.documenten().values())
                .allSatisfy(naam -> assertThat(DemoInhoud.document(naam)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void bestuursbesluit_vanDeDemo_isVanVoorDeOpeningVanDeCall(DemoInhoud demo) {
        var genomen = LocalDate.parse(demo.inhoud().at("/bijlagen/besluitDatum").asText());
        assertThat(genomen).isBefore(OPENING);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void antwoorden_vanDeDemo_zijnLeesbaarZonderCodes(DemoInhoud demo) {
        var antwoorden = FORMULIER.onderwerpen().stream()
                .flatMap(onderwerp -> InhoudTekst.antwoorden(onderwerp, compleet(demo)).stream())
                .toList();
        assertThat(antwoorden).hasSizeGreaterThan(150);
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.tekst()).doesNotContain("{", "GM0"));
    }

    @Test
    void variatie_opEenCasus_isHelemaalVerzonnen() {
        var variatie = met("waalwijk-variatie");
        assertThat(variatie.variatie()).isTrue();
        assertThat(variatie.isDemoWaarde("/financiering/gevraagd")).isTrue();
        assertThat(variatie.isDemoWaarde("/gebiedslogica/rol")).isTrue();
    }

    @Test
    void feit_metEenBron_isGeenDemoWaarde() {
        var emmen = met("emmen-centrum");
        assertThat(emmen.isDemoWaarde("/grex/realisatiekosten")).isFalse();
        assertThat(emmen.isDemoWaarde("/grex/onrendabeleTop")).isTrue();
        assertThat(emmen.isDemoWaarde("/kern/gebied")).isTrue();
    }

    @Test
    void knockouts_vanWaalwijkEnEmmen_latenDeCasusDoor() {
        for (var slug : List.of("waalwijk-de-els", "emmen-centrum", "waalwijk-variatie")) {
            var invoer = invoer(slug);
            assertThat(invoer.aaneengesloten()).isTrue();
            assertThat(invoer.risicodragendePrivatePartijen()).isGreaterThanOrEqualTo(2);
            assertThat(invoer.bestuursbesluitAanwezig()).isTrue();
            assertThat(invoer.taxatieOuderdomMaanden()).isLessThanOrEqualTo(12);
            assertThat(invoer.gevraagdBedrag()).isLessThanOrEqualTo(hoogstens(invoer));
            assertThat(invoer.openBoekAkkoord()).isTrue();
            assertThat(invoer.staatssteunGrondslagAanwezig()).isTrue();
            assertThat(invoer.prospectGeslotenCasus()).isTrue();
            assertThat(invoer.looptijdMaanden()).isLessThanOrEqualTo(84);
        }
    }

    @Test
    void knockouts_vanWestervoort_vragenAlleenEenNieuweTaxatie() {
        var invoer = invoer("westervoort-centrum");
        assertThat(invoer.taxatieOuderdomMaanden()).isEqualTo(16);
        assertThat(invoer.risicodragendePrivatePartijen()).isEqualTo(2);
        assertThat(invoer.gevraagdBedrag()).isLessThanOrEqualTo(hoogstens(invoer));
    }

    private static BigDecimal hoogstens(KnockoutInvoer invoer) {
        var regel = Kaders.van("toetsingskader-tk2027-v1").bedragregel();
        var kosten = invoer.realisatiekosten();
        var top = invoer.onrendabeleTop();
        assertThat(regel).isNotNull();
        assertThat(kosten).isNotNull();
        assertThat(top).isNotNull();
        return regel.hoogstens(kosten, top);
    }

    @Test
    void demoCall_opHaarEigenKlok_isMeteenOpenEnSluitOpDeSeconde() {
        var beschrijving = Bronnen.lees("/demo/open-call.json", Callbeschrijving.class);
        var start = Instant.parse("2026-11-22T06:00:00Z");
        var call = OpenCallRij.van(beschrijving, start).openCall();
        assertThat(call.slug()).isEqualTo(DemoInhoud.CALL);
        assertThat(call.status(start)).isEqualTo(CallStatus.OPEN);
        assertThat(call.sluitdag()).isEqualTo(SLUITDAG);
        var dicht = call.echtVoorbij(call.sluit());
        assertThat(call.opTijd(dicht.minusNanos(1000))).isTrue();
        assertThat(call.opTijd(dicht)).isFalse();
        assertThat(call.proefronde()).isTrue();
        assertThat(call.leesbaarZonderScanner()).isTrue();
        assertThat(call.dagen(Termijnsoort.BESLUIT)).isEqualTo(91);
        assertThat(call.magIndienen(SoortOrganisatie.MARKTPARTIJ)).isFalse();
        assertThat(call.magMedeIndienen(SoortOrganisatie.MARKTPARTIJ)).isTrue();
        assertThat(Fondsen.van(call)).hasSize(1);
        assertThat(Map.of("formulier", Formulieren.van(call), "kader", Kaders.toetsingskader(call)))
                .hasSize(2);
    }

    @Test
    void tijdlijn_vanDeDemoCall_begintEnEindigtOpWerkdagen() {
        var beschrijving = Bronnen.lees("/demo/open-call.json", Callbeschrijving.class);
        var call = OpenCallRij.van(beschrijving, Instant.parse("2026-11-22T06:00:00Z"))
                .openCall();
        var ontvankelijk = call.termijn(Termijnsoort.ONTVANKELIJKHEID, call.sluit());
        var getoetst = call.termijn(Termijnsoort.TOETSING, ontvankelijk);
        assertThat(List.of(
                        call.opent(),
                        call.herinneringVoorSluiting(),
                        call.sluit(),
                        ontvankelijk,
                        getoetst,
                        call.termijn(Termijnsoort.ADVIES, getoetst),
                        call.termijn(Termijnsoort.BESLUIT, call.sluit())))
                .allSatisfy(moment -> opWerkdag(call, moment));
        for (var oorzaak = call.opent(); oorzaak.isBefore(call.sluit().plus(200, ChronoUnit.DAYS)); ) {
            for (var soort : Termijnsoort.values()) {
                if (soort.kanOpschuiven()) {
                    opWerkdag(call, call.termijn(soort, oorzaak));
                }
            }
            oorzaak = oorzaak.plus(1, ChronoUnit.DAYS);
        }
    }

    private static void opWerkdag(OpenCall call, Instant moment) {
        var dag = moment.atZone(Nederland.ZONE).toLocalDate();
        assertThat(call.instellingen().werkdagen().isWerkdag(dag))
                .as(dag.toString())
                .isTrue();
    }
}
