package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import org.junit.jupiter.api.Test;

class OndertekenaarsTest {
    private static final List<Rolhouder> LEDEN = List.of(lid("petra"), lid("quinten"));

    @Test
    void zolangEenLidNietsBesloot_kanDieTekenen() {
        var een = new Ondertekenaars(LEDEN, 0, Set.of("petra"));
        assertThat(een.bezwaar()).isEmpty();
        assertThat(een.bezwaarVoorleggen("petra")).isEmpty();
        assertThat(een.waarschuwing("petra")).isEmpty();
    }

    @Test
    void laatsteLidZonderBesluit_isGewaarschuwdVoorHetBesluitEnVoorHetVoorleggen() {
        var een = new Ondertekenaars(LEDEN, 0, Set.of("petra"));
        assertThat(een.waarschuwing("quinten"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("kan niemand", "aan Naam van petra"));
        assertThat(een.bezwaarVoorleggen("quinten"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("Laat een fondsbeheerder voorleggen"));
    }

    @Test
    void punt5_alsIedereenIetsBesloot_helptOvernemenNiet_enKanAlleenNogIemandTekenen() {
        var vast = new Ondertekenaars(LEDEN, 0, Set.of("petra", "quinten"));
        assertThat(vast.bezwaar())
                .hasValueSatisfying(tekst -> assertThat(tekst)
                        .contains(
                                "Niemand kan de besluiten straks tekenen",
                                "ook als een ander het besluit overneemt",
                                "nog iemand de rol fondsbeheerder"));
        assertThat(vast.bezwaarVoorleggen("quinten")).isEqualTo(vast.bezwaar());
        assertThat(vast.waarschuwing("quinten"))
                .as("overnemen lost het niet op, en dat staat er")
                .isEqualTo(vast.bezwaar());
        var derde =
                new Ondertekenaars(List.of(lid("petra"), lid("quinten"), lid("ruth")), 0, Set.of("petra", "quinten"));
        assertThat(derde.bezwaar()).isEmpty();
        assertThat(derde.bezwaarVoorleggen("petra")).isEmpty();
        assertThat(derde.waarschuwing("ruth"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("kan niemand", "Dan kunt u tekenen"));
    }

    @Test
    void enigeFondsbeheerder_leestDatErEenTweedeMoetKomen() {
        var alleen = new Ondertekenaars(List.of(lid("petra")), 0, Set.of());
        assertThat(alleen.waarschuwing("petra"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("maar één fondsbeheerder"));
        assertThat(alleen.bezwaarVoorleggen("petra"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("maar één fondsbeheerder"));
    }

    @Test
    void onbekendeLeden_houdenNiemandTegen() {
        var onbekend = new Ondertekenaars(List.of(), 0, Set.of("petra"));
        assertThat(onbekend.bezwaar()).isEmpty();
        assertThat(onbekend.bezwaarVoorleggen("petra")).isEmpty();
        assertThat(onbekend.waarschuwing("quinten")).isEmpty();
    }

    @Test
    void voorgelegd_isTerugTeNemen_totErGetekendIs() {
        var nu = Instant.parse("2028-03-01T09:00:00Z");
        var ronde = new Ronde(UUID.randomUUID(), 1, nu);
        ronde.legVoor(wie("petra"));
        var sleutel = ronde.besluitId();
        assertThat(ronde.neemTerug(nu)).isEqualTo(sleutel);
        assertThat(ronde.status()).isEqualTo(RondeStatus.BESLUITEN);
        assertThat(ronde.isVoorgelegdDoor("petra")).isFalse();
        assertThat(ronde.besluitId()).isNotEqualTo(sleutel);
    }

    private static Rolhouder lid(String id) {
        return new Rolhouder(id, "Naam van " + id, "");
    }

    private static Gebruiker wie(String id) {
        return new Gebruiker(id, id, Set.of(Rol.FONDSBEHEERDER), null, false);
    }

    @Test
    void punt13_ledenMetEenBelang_tellenNietMee_enDatStaatEr() {
        var een = new Ondertekenaars(List.of(lid("petra")), 2, Set.of());
        assertThat(een.waarschuwing("petra"))
                .hasValueSatisfying(tekst -> assertThat(tekst)
                        .startsWith("Er is nu één fondsbeheerder zonder belang, en een tweede")
                        .doesNotContain("maar één fondsbeheerder"));
        var twee = new Ondertekenaars(LEDEN, 1, Set.of("petra", "quinten"));
        assertThat(twee.bezwaar())
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("elke fondsbeheerder zonder belang nam"));
        assertThat(new Ondertekenaars(LEDEN, 1, Set.of("petra")).bezwaarVoorleggen("quinten"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("de enige zonder belang die geen besluit nam"));
    }
}
