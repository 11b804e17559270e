package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waardevollekernen.gedeeld.CanoniekeJson;
import nl.waardevollekernen.gedeeld.web.Keuze;
import nl.waardevollekernen.identiteit.Organisatie;
import nl.waardevollekernen.identiteit.SoortOrganisatie;
import nl.waardevollekernen.opencall.FormulierDefinitie;
import nl.waardevollekernen.opencall.Formulieren;
import nl.waardevollekernen.opencall.InhoudControle;
import org.junit.jupiter.api.Test;

class VoorinvullingTest {
    private static final FormulierDefinitie FORMULIER = Formulieren.van("transformatie-kernen-2027-v1");
    private static final Organisatie WAALWIJK =
            new Organisatie("GM0867", "Waalwijk", SoortOrganisatie.GEMEENTE, "Noord-Brabant");

    @Test
    void leegOnderwerp_steltVoorWatVanDeGemeenteBekendIs_enDatPast() {
        var voorstel = Voorinvulling.bij(
                FORMULIER.onderwerpen().getFirst(), CanoniekeJson.lees("{}").path("indiener"), WAALWIJK);
        assertThat(voorstel)
                .isEqualTo(CanoniekeJson.lees(
                        "{\"soort\":\"gemeente\",\"naam\":\"Gemeente Waalwijk\",\"gemeente\":\"GM0867\"}"));
        var inhoud = CanoniekeJson.lees("{}");
        inhoud.set("indiener", voorstel);
        assertThat(InhoudControle.controleer(FORMULIER, inhoud, false)).isEmpty();
    }

    @Test
    void ietsIngevuld_ofEenAnderOnderwerp_blijftZoalsHetIs() {
        var bewaard = CanoniekeJson.lees("{\"naam\":\"Anders\"}");
        assertThat(Voorinvulling.bij(FORMULIER.onderwerpen().getFirst(), bewaard, WAALWIJK))
                .isEqualTo(bewaard);
        var kern = FORMULIER.onderwerpen().get(1);
        var leeg = CanoniekeJson.lees("{}").path("kern");
        assertThat(Voorinvulling.bij(kern, leeg, WAALWIJK)).isEqualTo(leeg);
    }

    @Test
    void gemeenten_staanOpAlfabet() {
        assertThat(FormulierBeeld.GEMEENTEN)
                .hasSize(342)
                .extracting(Keuze::tekst)
                .startsWith("Aa en Hunze", "Aalsmeer")
                .endsWith("Zwolle")
                .containsSubsequence(List.of("Emmen", "Enkhuizen", "Schagen", "'s-Gravenhage", "Sluis", "Waalwijk"));
    }
}
