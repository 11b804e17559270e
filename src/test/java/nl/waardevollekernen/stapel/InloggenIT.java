package nl.waardevollekernen.stapel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every user and machine of the local realm gets a token that says who it is, for whom, and what it may do. */
class InloggenIT {
    private final Stapel stapel = Stapel.start();

    @Test
    void startpagina_zonderInloggen_verschijnt() {
        assertThat(Wachten.status(stapel.adres() + "/")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "waalwijk.indiener, indiener, gm0867",
                "waalwijk.collega, indiener, gm0867",
                "waalwijk.tekenbevoegde, tekenbevoegde, gm0867",
                "emmen.indiener, indiener, gm0114",
                "emmen.tekenbevoegde, tekenbevoegde, gm0114",
                "westervoort.indiener, indiener, gm0293",
                "westervoort.tekenbevoegde, tekenbevoegde, gm0293",
                "ontwikkelaar.indiener, indiener, ontwikkelaar-demo",
                "marktmeester.coordinator, marktmeester-coordinator, -",
                "marktmeester.an, marktmeester, -",
                "marktmeester.bo, marktmeester, -",
                "commissie.voorzitter, voorzitter, -",
                "commissie.secretaris, secretaris, -",
                "commissie.een, commissielid, -",
                "commissie.twee, commissielid, -",
                "commissie.drie, commissielid, -",
                "commissie.vier, commissielid, -",
                "fonds.beheerder, fondsbeheerder, -",
                "fonds.tweede, fondsbeheerder, -",
                "fonds.derde, fondsbeheerder, -",
                "programma.coordinator, programmacoordinator, -",
                "partner.een, partner, -",
                "partner.twee, partner, -",
                "kopgroep.lid, kopgroep, -",
                "auditor, auditor, -",
                "beheer, beheer, -"
            })
    void gebruiker_metWachtwoordDemo_krijgtTokenMetRolEnOrganisatie(
            String gebruiker, String rol, @Nullable String organisatie) throws IOException {
        JsonNode token = inhoud(stapel.token(gebruiker));

        assertThat(token.path("realm_access").path("roles").toString()).contains("\"" + rol + "\"");
        assertThat(token.path("aud").toString()).contains("waardevollekernen-api");
        assertThat(token.path("name").asText()).isNotBlank();
        assertThat(token.path("organization").toString())
                .isEqualTo(organisatie == null ? "" : "[\"" + organisatie + "\"]");
    }

    @ParameterizedTest
    @CsvSource({"machine-gm0867, gm0867", "machine-gm0114, gm0114", "machine-gm0293, gm0293"})
    void machine_metGetekendeVerklaring_krijgtTokenMetRolEnOrganisatie(String machine, String organisatie)
            throws IOException {
        JsonNode token = inhoud(stapel.machineToken(machine));

        assertThat(token.path("realm_access").path("roles").toString()).contains("\"indiener\"");
        assertThat(token.path("aud").toString()).contains("waardevollekernen-api");
        assertThat(token.path("organization").toString()).isEqualTo("[\"" + organisatie + "\"]");
        assertThat(token.path("client_id").asText()).isEqualTo(machine);
    }

    private static JsonNode inhoud(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
