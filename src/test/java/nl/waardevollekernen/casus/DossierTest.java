package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.document.Documentgegevens;
import nl.waardevollekernen.document.Vertrouwelijkheid;
import nl.waardevollekernen.opencall.Formulieren;
import org.junit.jupiter.api.Test;

class DossierTest {
    @Test
    void demowaarde_opEenHeleLijst_geldtVoorElkeRij() {
        var demo = Set.of("/gebiedslogica/ingrepen");
        assertThat(Dossier.isDemo("/gebiedslogica/ingrepen/0/bedrag", demo)).isTrue();
        assertThat(Dossier.isDemo("/gebiedslogica/rol", demo)).isFalse();
    }

    @Test
    void antwoord_datVerzonnenIs_heeftEenTeken() throws Exception {
        var inhoud = new ObjectMapper().readTree("{\"kern\": {\"inwoners\": 1200}}");
        var dossier = Dossier.van(
                UUID.randomUUID(),
                Formulieren.van("transformatie-kernen-2027-v1"),
                List.of(inhoud),
                Set.of("/kern/inwoners"),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        var teksten = dossier.delen().stream()
                .flatMap(deel -> deel.regels().stream())
                .filter(regel -> !regel.leeg())
                .map(Dossier.Regel::tekst)
                .toList();
        assertThat(teksten).singleElement().asString().startsWith("1.200").endsWith("°");
        assertThat(dossier.delen()).hasSize(12);
    }

    @Test
    void document_vanEenKlasseDieDeLezerNietLeest_heeftGeenNaamEnGeenVerwijzing() throws Exception {
        var aanvulling = new Aanvulling(
                UUID.randomUUID(),
                Fase.ONTVANKELIJKHEID,
                Map.of("/bijlagen/taxatie", "Te oud."),
                "",
                "An",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60));
        aanvulling.beantwoord(Instant.EPOCH, Instant.EPOCH);
        var oud = Proefdocumenten.document("taxatie.pdf", 1);
        var nieuw = Proefdocumenten.document("taxatie-nieuw.pdf", 2);
        var dossier = Dossier.van(
                UUID.randomUUID(),
                Formulieren.van("transformatie-kernen-2027-v1"),
                List.of(taxatie(oud), taxatie(nieuw)),
                Set.of(),
                List.of(),
                List.of(aanvulling),
                List.of(oud, nieuw),
                Set.of());
        assertThat(dossier.stukken()).isEmpty();
        assertThat(dossier.eerdere()).isEmpty();
        assertThat(dossier.toString()).doesNotContain("taxatie-nieuw.pdf", "taxatie.pdf");
        assertThat(dossier.geheim())
                .as("punt 3: er staat waarom de lezer ze niet opent")
                .contains("wie nu over de casus oordeelt");
    }

    @Test
    void documenten_zijnDieVanDeIndiening_enEerdereVersiesStaanApart() throws Exception {
        var oud = Proefdocumenten.document("taxatie.pdf", 1);
        var nieuw = Proefdocumenten.document("taxatie.pdf", 2);
        var nietVerstuurd = Proefdocumenten.document("grex.xlsx", 1);
        var aanvulling = new Aanvulling(
                UUID.randomUUID(),
                Fase.ONTVANKELIJKHEID,
                Map.of("/bijlagen/taxatie", "Te oud.", "/kern/inwoners", "Klopt dit?"),
                "",
                "An",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60));
        aanvulling.beantwoord(Instant.EPOCH, Instant.EPOCH);
        var dossier = Dossier.van(
                UUID.randomUUID(),
                Formulieren.van("transformatie-kernen-2027-v1"),
                List.of(taxatie(oud), taxatie(nieuw)),
                Set.of(),
                List.of(),
                List.of(aanvulling),
                List.of(oud, nieuw, nietVerstuurd),
                EnumSet.allOf(Vertrouwelijkheid.class));
        assertThat(dossier.stukken())
                .extracting(Dossier.Stuk::meta)
                .containsExactly("2\u00a0kB, gescand, geen virus gevonden, uit aanvulling 1");
        assertThat(dossier.eerdere())
                .extracting(Dossier.Stuk::meta)
                .containsExactly(
                        "1\u00a0kB, gescand, geen virus gevonden, bij de indiening, in aanvulling 1 vervangen");
        var punten = dossier.aanvullingen().getFirst().punten();
        assertThat(punten.getFirst().wijzigingen())
                .containsExactly(new Aanvullingverslag.Wijziging(
                        "Taxatierapport", "taxatie.pdf (eerder bestand)", "taxatie.pdf (nieuw bestand)"));
        assertThat(punten.getLast().wijzigingen()).isEmpty();
        assertThat(punten.getLast().zonder()).isEqualTo("De indiener veranderde hier niets.");
    }

    @Test
    void antwoordInEenRij_staatMetOudEnNieuw() throws Exception {
        var oud = new ObjectMapper().readTree("{\"grex\": {\"kosten\": [{\"bedrag\": 1000}]}}");
        var nieuw = new ObjectMapper().readTree("{\"grex\": {\"kosten\": [{\"bedrag\": 2000}, {\"bedrag\": 5}]}}");
        assertThat(Aanvullingverslag.wijzigingen(
                        Formulieren.van("transformatie-kernen-2027-v1"), "/grex/kosten", oud, nieuw, Map.of()))
                .extracting(Aanvullingverslag.Wijziging::oud)
                .containsExactly("€\u00a01.000", "Niet ingevuld");
    }

    private static JsonNode taxatie(Documentgegevens document) throws IOException {
        return new ObjectMapper().readTree("{\"bijlagen\": {\"taxatie\": \"" + document.id() + "\"}}");
    }

    @Test
    void aanvulling_metEenKeuzeDieNietBestaat_laatDieWeg() {
        var definitie = Formulieren.van("transformatie-kernen-2027-v1");
        var vragen = Aanvullingvorm.vragen(
                definitie, List.of("/kern", "/bestaat/niet", "kern", "/kern/inwoners", "/kern"), Map.of());
        assertThat(vragen).extracting(Aanvullingvorm.Vraag::pointer).containsExactly("/kern", "/kern/inwoners");
    }
}
