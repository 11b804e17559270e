package nl.waardevollekernen.gedeeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 8, point 1: a path that can be read in two ways is not plain, and is the API's when any reading is. */
class PadvormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/casussen/0198c2f0-7d3a-7c11-9d52-3a5e0c2b7f10/intrekking",
                "/casussen/",
                "/.well-known/security.txt",
                "/thema/pact-thema.css",
                "/open-calls/kernen~2027,x=1@a:b",
                "/zoek/caf%C3%A9%20noord"
            })
    void pad_datIedereenHetzelfdeLeest_isGewoon(String pad) {
        assertThat(Padvorm.isGewoon(pad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1;a/casussen",
                "/v1/casussen;a=b",
                "//v1/casussen",
                "/v1//casussen",
                "/v1/casussen//",
                "/./v1/casussen",
                "/x/../v1/casussen",
                "/v1/casussen/..",
                "/v1/casussen/.",
                "/x/%2e%2e/v1/casussen",
                "/x/%2E./v1/casussen",
                "/v1%2fcasussen",
                "/v1%2Fcasussen",
                "/v1%5ccasussen",
                "/v1\\casussen",
                "/v1%3ba/casussen",
                "/v1%3Ba/casussen",
                "/v1%252fcasussen",
                "/v1%00/casussen",
                "/v1/%0acasussen",
                "/%76%31/casussen",
                "/%7e%76%31/../v1",
                "/v1/\u0007/casussen"
            })
    void pad_datOpTweeManierenIsTeLezen_isHetNiet_enIsVanDeApi(String pad) {
        assertThat(Padvorm.isGewoon(pad)).isFalse();
        assertThat(Padvorm.raaktApi(pad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "casussen",
                "/%",
                "/a%4",
                "/a%zz",
                "/%c0%af",
                "/%ff",
                "/a b",
                "/a|b",
                "/caf\u00e9",
                "/a%C2%85"
            })
    void pad_datGeenPadIs_isNietGewoon(String pad) {
        assertThat(Padvorm.isGewoon(pad)).isFalse();
        assertThat(Padvorm.raaktApi(pad)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v10/casussen", "/casussen/v1", "/casussen;v1", "/x/..;/y", "/V1/casussen"})
    void pad_vanEenPagina_isNietVanDeApi(String pad) {
        assertThat(Padvorm.raaktApi(pad)).isFalse();
    }
}
