package nl.waardevollekernen.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class LogZinTest {
    private static final Lezer BUITEN = Lezer.betrokkene("gm0867");

    @Test
    void termijnVanEenAanvulling_looptTotEnMetDeDag() {
        assertThat(zin(LogSoort.AANVULLING_GEVRAAGD, "uiterlijk", "12 april 2027"))
                .isEqualTo("Marktmeester vroeg om een aanvulling, te geven tot en met 12 april 2027.");
        assertThat(zin(LogSoort.AANVULLING_VERLENGD, "uiterlijk", "26 april 2027"))
                .endsWith("verlengde de termijn van de aanvulling tot en met 26 april 2027.");
    }

    @Test
    void voorwaarden_staanErZonderNaamVanDeTabel() {
        assertThat(zin(LogSoort.KNOCKOUTS_BEPAALD, "uitkomst", "knockouts-tk2027-v1"))
                .isEqualTo("De voorwaarden zijn nagegaan op de ingediende gegevens.");
    }

    @Test
    void wieEenRuimereRolHeeft_heetAlleenZo() {
        var beide = new Gebruiker("id", "Naam", Set.of(Rol.MARKTMEESTER, Rol.MARKTMEESTER_COORDINATOR), null, false);
        assertThat(Actor.van(beide).hoedanigheid()).isEqualTo(Rol.MARKTMEESTER_COORDINATOR.label());
    }

    @Test
    void reden_metEenEigenPunt_krijgtErGeenBij() {
        assertThat(zin("De raad wil niet.")).isEqualTo("An trok de casus in. Reden: De raad wil niet.");
        assertThat(zin("De raad wil niet")).isEqualTo("An trok de casus in. Reden: De raad wil niet.");
        assertThat(zin("Waarom niet?")).isEqualTo("An trok de casus in. Reden: Waarom niet?");
        assertThat(zin("")).isEqualTo("An trok de casus in.");
    }

    @Test
    void naamVanEenDocument_dieDeLezerNietMagWeten_staatErNiet() {
        var inhoud = new Inhoud(
                "id", "Ina", "indiener", null, "nieuw.pdf", Map.of("uitkomst", "geen virus gevonden"), List.of());
        var lezer = Lezer.intern().zonder(Set.of("nieuw.pdf"));
        assertThat(LogZin.voor(LogSoort.DOCUMENT_TOEGEVOEGD, inhoud, lezer)).isEqualTo("Ina voegde een document toe.");
        assertThat(LogZin.voor(LogSoort.DOCUMENT_GESCAND, inhoud, lezer))
                .isEqualTo("Controle op virussen van het document: geen virus gevonden.");
        assertThat(LogZin.voor(LogSoort.DOCUMENT_TOEGEVOEGD, inhoud, Lezer.intern()))
                .isEqualTo("Ina voegde een document toe: nieuw.pdf.");
    }

    private static String zin(String reden) {
        var inhoud = new Inhoud("an", "An", "indiener", null, "", Map.of("reden", reden), List.of());
        return LogZin.voor(LogSoort.CASUS_INGETROKKEN, inhoud, Lezer.intern());
    }

    private static String zin(LogSoort soort, String naam, String waarde) {
        var inhoud = new Inhoud("id", "Naam", "marktmeester", null, "", Map.of(naam, waarde), List.of());
        return LogZin.voor(soort, inhoud, BUITEN);
    }
}
