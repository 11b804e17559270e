package nl.waardevollekernen.stapel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.waardevollekernen.identiteit.Rol;
import org.junit.jupiter.api.Test;

/** What the realm of production promises, and what only the local one may have. */
class RealmTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final JsonNode productie = Realm.productie(PROJECT);

    @Test
    void productie_gebruikers_zijnErNiet_behalveEenLezer() {
        assertThat(productie.path("users")).hasSize(1).allSatisfy(gebruiker -> {
            assertThat(gebruiker.path("serviceAccountClientId").asText()).isEqualTo("waardevollekernen-rolhouders");
            assertThat(gebruiker.has("credentials")).isFalse();
            assertThat(gebruiker.has("realmRoles")).isFalse();
            assertThat(gebruiker.path("clientRoles").toString())
                    .isEqualTo("{\"realm-management\":[\"view-realm\",\"view-users\",\"view-organizations\"]}");
        });
        assertThat(productie.has("organizations")).isFalse();
    }

    @Test
    void productie_clients_kunnenGeenTokenMetWachtwoordHalen() {
        assertThat(productie.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("clientId").asText()).isNotEqualTo("lokaal");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        });
    }

    @Test
    void productie_rader_wordtGeremd() {
        assertThat(productie.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(productie.path("failureFactor").asInt()).isBetween(3, 10);
    }

    @Test
    void productie_token_isKort() {
        assertThat(productie.path("accessTokenLifespan").asInt()).isBetween(60, 300);
        assertThat(productie.path("ssoSessionIdleTimeout").asInt()).isBetween(300, 1800);
    }

    /** A key that is only made at the first login would be unknown to an application that had already read the keys. */
    @Test
    void productie_sleutelVanDeTokens_isErVoorHetEersteToken() {
        var sleutels = productie.path("components").path("org.keycloak.keys.KeyProvider");
        assertThat(sleutels.findValues("algorithm"))
                .extracting(soort -> soort.path(0).asText())
                .contains(productie.path("defaultSignatureAlgorithm").asText());
    }

    @Test
    void productie_machine_tekentZelf() {
        JsonNode machine = client(productie, "machine-sjabloon");
        assertThat(machine.path("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
        assertThat(machine.has("secret")).isFalse();
        assertThat(machine.path("attributes")
                        .path("token.endpoint.auth.signing.alg")
                        .asText())
                .isEqualTo("PS256");
    }

    @Test
    void productie_paginas_gebruikenPkceEnGeheimUitDeOmgeving() {
        JsonNode paginas = client(productie, "waardevollekernen-paginas");
        assertThat(paginas.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(paginas.path("secret").asText()).startsWith("${");
        assertThat(client(productie, "waardevollekernen-rolhouders")
                        .path("secret")
                        .asText())
                .startsWith("${");
    }

    @Test
    void productie_uitloggen_kanAlleenNaarDeStartpagina() {
        assertThat(client(productie, "waardevollekernen-paginas")
                        .path("attributes")
                        .path("post.logout.redirect.uris")
                        .asText())
                .isEqualTo("${WAARDEVOLLEKERNEN_ADRES}/");
    }

    @Test
    void productie_rollen_zijnDieVanDeApplicatie() {
        Set<String> namen = new HashSet<>();
        productie
                .path("roles")
                .path("realm")
                .forEach(rol -> namen.add(rol.path("name").asText()));
        assertThat(namen)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rol.values()).map(Rol::code).toList());
    }

    private static JsonNode client(JsonNode realm, String naam) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
