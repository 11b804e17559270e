package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a field of an answer is always there, can be absent or can be null follows from its record. */
class ApiVeldenTest {
    record Deel(String naam, @Nullable String uitleg) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ding(
            int nummer,
            String naam,
            @Nullable Deel deel,
            List<Deel> delen,
            Map<String, Zijde> zijden,
            @Nullable Long grootte) {}

    record Zijde(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String links,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> rechts,
            Optional<String> boven) {}

    record Buiten(@Nullable Deel binnen) {}

    @Path("/v1/dingen")
    interface Dingen {
        @GET
        @Path("{id: \\d+}/")
        RestResponse<List<Ding>> lees();

        @GET
        Buiten buiten();
    }

    private final Map<String, Schema> schemas = new HashMap<>(Map.of(
            "Deel", object("naam", tekst(), "uitleg", tekst()),
            "Ding",
                    object(
                            "nummer", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)),
                            "naam", tekst(),
                            "deel", OASFactory.createSchema().description("d").allOf(List.of(naar("Deel"))),
                            "delen", OASFactory.createSchema().items(naar("Deel")),
                            "zijden", OASFactory.createSchema().additionalPropertiesSchema(naar("Zijde")),
                            "grootte", tekst()),
            "Zijde", object("links", tekst(), "rechts", tekst(), "boven", tekst()),
            "Buiten", object("binnen", naar("Deel"))));

    private static Schema object(Object... velden) {
        var schema = OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
        for (int i = 0; i < velden.length; i += 2) {
            schema.addProperty((String) velden[i], (Schema) velden[i + 1]);
        }
        return schema;
    }

    private static Schema tekst() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema naar(String naam) {
        return OASFactory.createSchema().ref("#/components/schemas/" + naam);
    }

    private static Index index() throws IOException {
        return Index.of(Deel.class, Ding.class, Zijde.class, Buiten.class, Dingen.class);
    }

    private ApiVelden vulAan(String pad, Schema antwoord) throws IOException {
        var index = index();
        var velden = new ApiVelden(index, schemas);
        velden.vulAan(new ApiMethoden(index).antwoord(pad, PathItem.HttpMethod.GET), antwoord);
        return velden;
    }

    private Schema schema(String naam) {
        return Objects.requireNonNull(schemas.get(naam));
    }

    private List<String> verplicht(String naam) {
        return schema(naam).getRequired();
    }

    private boolean magNull(String naam, String veld) {
        return Objects.requireNonNull(schema(naam).getProperties().get(veld))
                .getType()
                .contains(SchemaType.NULL);
    }

    @Test
    void watNietNullableIs_isErAltijd_enDeRestOntbreektOfIsNull() throws IOException {
        var velden = vulAan("/v1/dingen/{id}", OASFactory.createSchema().items(naar("Ding")));

        assertThat(velden.gezien()).containsExactlyInAnyOrder("Ding", "Deel", "Zijde");
        assertThat(verplicht("Ding")).containsExactly("nummer", "naam", "delen", "zijden");
        assertThat(magNull("Ding", "grootte")).isFalse();
        assertThat(verplicht("Deel")).containsExactly("naam", "uitleg");
        assertThat(magNull("Deel", "uitleg")).isTrue();
        assertThat(magNull("Deel", "naam")).isFalse();
        assertThat(verplicht("Zijde")).containsExactly("boven");
        assertThat(magNull("Zijde", "boven")).isTrue();
        assertThat(magNull("Zijde", "links")).isFalse();
    }

    @Test
    void eenObjectDatNullKanZijn_enEenVeldZonderBeschrijving_houdenDeBouwTegen() {
        assertThatThrownBy(() -> vulAan("/v1/dingen", naar("Buiten")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Buiten.binnen");
        schemas.put("Buiten", object());
        assertThatThrownBy(() -> vulAan("/v1/dingen", naar("Buiten")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("binnen");
        assertThatThrownBy(() -> vulAan("/v1/anders", naar("Buiten")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GET /v1/anders");
    }

    /** What is always there in an answer need not be sent: one record can not say both. */
    @Test
    void eenRecordDatWordtGevraagdEnGeantwoord_houdtDeBouwTegen() {
        var vraag = OASFactory.createRequestBody()
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(naar("Deel"))));
        OpenAPI beschrijving = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(schemas))
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/dingen",
                                OASFactory.createPathItem()
                                        .POST(OASFactory.createOperation().requestBody(vraag))));
        assertThatThrownBy(() -> ApiVragen.vulAan(beschrijving, Set.of("Deel")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Deel");
        ApiVragen.vulAan(beschrijving, Set.of("Ding"));
        assertThat(magNull("Deel", "naam")).isTrue();
    }
}
