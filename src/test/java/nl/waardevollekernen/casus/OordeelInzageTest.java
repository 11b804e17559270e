package nl.waardevollekernen.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waardevollekernen.casus.Knockout.Bevinding;
import nl.waardevollekernen.casus.Ontvankelijkheidsoordeel.Uitkomst;
import nl.waardevollekernen.identiteit.Gebruiker;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

class OordeelInzageTest {
    private static final UUID CASUS = UUID.randomUUID();
    private static final Gebruiker MAKER = met("an");
    private static final Gebruiker BEVESTIGER = met("bo");

    private final Ontvankelijkheidsoordeel oordeel = new Ontvankelijkheidsoordeel(CASUS);
    private final List<Knockout> knockouts = List.of(new Knockout(CASUS, "K1"));

    OordeelInzageTest() {
        knockouts.getFirst().stelVast(Bevinding.VOLDOET, "op tijd", "tabel");
        knockouts.getFirst().beoordeel(Bevinding.VOLDOET_NIET, "Te laat.");
        oordeel.beoordeel(Uitkomst.NIET_ONTVANKELIJK, "Kan niet.", "an", "An", Instant.EPOCH);
    }

    @Test
    void voorgelegd_leestDeBevestiger() {
        var gezien = Objects.requireNonNull(inzage(BEVESTIGER).oordeel(Optional.of(oordeel)));
        assertThat(gezien.uitkomst()).contains(Uitkomst.NIET_ONTVANKELIJK);
        assertThat(inzage(BEVESTIGER).knockouts(knockouts, Optional.of(oordeel)))
                .extracting(Knockout::motivering)
                .containsExactly(Optional.of("Te laat."));
    }

    @Test
    void teruggegeven_isWeerVanDeMakerAlleen() {
        oordeel.geefTerug("Lees de brief.", "bo");
        var eigen = Objects.requireNonNull(inzage(MAKER).oordeel(Optional.of(oordeel)));
        assertThat(eigen.motivering()).isEqualTo("Kan niet.");
        assertThat(inzage(MAKER).knockouts(knockouts, Optional.of(oordeel)))
                .extracting(Knockout::oordeel)
                .containsExactly(Optional.of(Bevinding.VOLDOET_NIET));

        var ander = Objects.requireNonNull(inzage(BEVESTIGER).oordeel(Optional.of(oordeel)));
        assertThat(ander.motivering()).isEmpty();
        assertThat(ander.redenTeruggave()).contains("Lees de brief.");
        var zonder =
                inzage(BEVESTIGER).knockouts(knockouts, Optional.of(oordeel)).getFirst();
        assertThat(zonder.oordeel()).isEmpty();
        assertThat(zonder.motivering()).isEmpty();
        assertThat(zonder.bevinding()).isEqualTo(Bevinding.VOLDOET);
        assertThat(zonder.gegeven()).isEqualTo("op tijd");
    }

    @Test
    void indiener_leestPasWatVaststaat_enNooitDeVoorwaarden() {
        var indiener = new OordeelInzage(met("indiener"), true);
        assertThat(indiener.oordeel(Optional.of(oordeel))).isNull();
        oordeel.bevestig("bo", "Bo", Instant.EPOCH);
        assertThat(indiener.oordeel(Optional.of(oordeel))).isNotNull();
        assertThat(indiener.knockouts(knockouts, Optional.of(oordeel))).isEmpty();
    }

    @Test
    void punt3_eenWeigeringDieNietIsBevestigd_leestAlleenWieEraanWerkt() {
        for (var rol : List.of(Rol.FONDSBEHEERDER, Rol.PROGRAMMACOORDINATOR, Rol.AUDITOR, Rol.VOORZITTER)) {
            var lezer = inzage(new Gebruiker("ander", "Ander", Set.of(rol), null, false));
            assertThat(lezer.oordeel(Optional.of(oordeel))).as("%s", rol).isNull();
            assertThat(lezer.knockouts(knockouts, Optional.of(oordeel)))
                    .as("%s", rol)
                    .allMatch(knockout -> knockout.oordeel().isEmpty()
                            && knockout.motivering().isEmpty());
        }
        oordeel.bevestig("bo", "Bo", Instant.EPOCH);
        var auditor = inzage(new Gebruiker("auditor", "Auditor", Set.of(Rol.AUDITOR), null, false));
        assertThat(auditor.oordeel(Optional.of(oordeel))).isNotNull();
        assertThat(auditor.knockouts(knockouts, Optional.of(oordeel)))
                .extracting(Knockout::motivering)
                .containsExactly(Optional.of("Te laat."));
    }

    private static OordeelInzage inzage(Gebruiker lezer) {
        return new OordeelInzage(lezer, false);
    }

    private static Gebruiker met(String id) {
        return new Gebruiker(id, id, Set.of(Rol.MARKTMEESTER), null, false);
    }
}
