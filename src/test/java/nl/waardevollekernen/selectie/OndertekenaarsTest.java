package nl.waardevollekernen.selectie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import nl.waardevollekernen.identiteit.Rolhouder;
import org.junit.jupiter.api.Test;

class OndertekenaarsTest {
    private static final UUID EERSTE = UUID.randomUUID();
    private static final UUID TWEEDE = UUID.randomUUID();
    private static final List<Rolhouder> LEDEN = List.of(lid("petra"), lid("quinten"));

    @Test
    void zolangEenLidNietsBesloot_kanDieTekenen() {
        var een = new Ondertekenaars(LEDEN, Map.of(EERSTE, "petra"));
        assertThat(een.bezwaar()).isEmpty();
        assertThat(een.bezwaarVoorleggen("petra")).isEmpty();
        assertThat(een.waarschuwing(TWEEDE, "petra")).isEmpty();
    }

    @Test
    void laatsteLidZonderBesluit_isGewaarschuwdVoorHetBesluitEnVoorHetVoorleggen() {
        var een = new Ondertekenaars(LEDEN, Map.of(EERSTE, "petra"));
        assertThat(een.waarschuwing(TWEEDE, "quinten"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("kan niemand", "aan Naam van petra"));
        assertThat(een.bezwaarVoorleggen("quinten"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("Laat een fondsbeheerder voorleggen"));
    }

    @Test
    void alsIedereenIetsBesloot_kanNiemandTekenen_totEenAnderHetOverneemt() {
        var vast = new Ondertekenaars(LEDEN, Map.of(EERSTE, "petra", TWEEDE, "quinten"));
        assertThat(vast.bezwaar())
                .hasValueSatisfying(
                        tekst -> assertThat(tekst).contains("Niemand kan de besluiten straks tekenen", "overnemen"));
        assertThat(vast.waarschuwing(EERSTE, "quinten"))
                .as("wie overneemt lost het op en leest geen waarschuwing")
                .isEmpty();
        assertThat(new Ondertekenaars(LEDEN, Map.of(EERSTE, "quinten", TWEEDE, "quinten")).bezwaar())
                .isEmpty();
    }

    @Test
    void enigeFondsbeheerder_leestDatErEenTweedeMoetKomen() {
        var alleen = new Ondertekenaars(List.of(lid("petra")), Map.of());
        assertThat(alleen.waarschuwing(EERSTE, "petra"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("maar één fondsbeheerder"));
        assertThat(alleen.bezwaarVoorleggen("petra"))
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("maar één fondsbeheerder"));
    }

    @Test
    void onbekendeLeden_houdenNiemandTegen() {
        var onbekend = new Ondertekenaars(List.of(), Map.of(EERSTE, "petra"));
        assertThat(onbekend.bezwaar()).isEmpty();
        assertThat(onbekend.bezwaarVoorleggen("petra")).isEmpty();
        assertThat(onbekend.waarschuwing(TWEEDE, "quinten")).isEmpty();
    }

    @Test
    void overgenomenBesluit_staatOpNaamVanDeAnder_dieDaaromTekenenMag() {
        var nu = Instant.parse("2028-03-01T09:00:00Z");
        var ronde = new Ronde(UUID.randomUUID(), 1, nu);
        var besluit = new Selectiebesluit(ronde, EERSTE);
        besluit.neem(voorstel(), wie("quinten"), nu);
        besluit.neem(voorstel(), wie("petra"), nu);
        ronde.legVoor(wie("petra"));
        assertThat(Tweedehandtekening.bezwaar(ronde, List.of(besluit), "quinten"))
                .isEmpty();
        assertThat(Ondertekenaars.van(LEDEN, List.of(besluit)).beslissers()).containsEntry(EERSTE, "petra");
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

    private static Besluitvoorstel voorstel() {
        return new Besluitvoorstel(Uitkomst.AFWIJZEN, null, null, null, List.of(), "Omdat.", null, null, null);
    }

    private static Rolhouder lid(String id) {
        return new Rolhouder(id, "Naam van " + id, "");
    }

    private static Gebruiker wie(String id) {
        return new Gebruiker(id, id, Set.of(Rol.FONDSBEHEERDER), null, false);
    }
}
